"""`jindra-desk backup`, `verify FILE` and `restore FILE`: the container files of a vault."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from jindra_desk.application.copies.backup import make_backup
from jindra_desk.application.erasure.residue import ResidueOutside
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.restore.check_backup import BackupCheck, check_backup
from jindra_desk.application.restore.ledger_replay import LAW_OFF_AGAIN, LAW_OFF_THEN
from jindra_desk.application.restore.restore import (
    Restored,
    RestoreDecisions,
    restore_backup,
    revives_old_keys,
    wait_before_backup,
)
from jindra_desk.application.vault.verify_report import Check
from jindra_desk.cli.commands import Invocation
from jindra_desk.cli.exit_codes import ExitCode
from jindra_desk.cli.output import print_json, write_line
from jindra_desk.cli.passphrases import read_passphrase
from jindra_desk.cli.progress import shown_progress
from jindra_desk.cli.verify_command import items_of, lines_of, told_checks, verify_vault_of
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.base.wording import clock_time, count, field_date, shown, size_words
from jindra_desk.domain.copies.old_keys import KEYS_OF_TODAY, NEW_KEYS_THEN, OLD_KEYS_AGAIN
from jindra_desk.domain.copies.replaced_vault import EndsUnread
from jindra_desk.domain.vault.key_faults import KeysAside

_OF_BEFORE = noop("Deze back-up is van een eerdere versie van Jindra Desk. Of de gegevens erin bij elkaar passen"
                  " (rijen, zegels, register), is daarom niet nagekeken. Wil je dat ook weten, zet hem dan met"
                  " «restore» terug onder een andere naam, en kijk die na met «verify --vault».")


def backup(run: Invocation) -> ExitCode:
    """One verified container file in a folder; older ones that have aged out go."""
    place: Path = run.options.to
    with run.session(writes=True) as session, shown_progress(run.err, noop("Back-up maken")) as progress:
        result = make_backup(session, run.program.services, place, progress)
    for notice in result.told:
        write_line(run.err, notice.sentence())
    if run.json:
        print_json(run.out, "backup", [{
            "id": result.file.name, "file": str(result.file), "made_at": result.made_at.isoformat(),
            "bytes": result.bytes, "altered": result.altered, "removed": list(result.removed)}])
        return ExitCode.DONE
    run.say(noop("Back-up gemaakt en nagekeken: {file} ({size}).").format(
        file=result.file, size=size_words(result.bytes)))
    if result.altered:
        run.say(_altered(result.altered))
    for name in result.removed:
        run.say(noop("Verlopen en weggehaald: {file}").format(file=name))
    return ExitCode.DONE


def verify(run: Invocation) -> ExitCode:
    """With a file the back-up in it, else the vault; 0 when it is whole, 4 when something does not fit."""
    return verify_vault_of(run) if run.options.file is None else verify_file(run)


def verify_file(run: Invocation) -> ExitCode:
    """Read a backup whole, with its key, and compare what is in it as in a vault; 0 when it is whole, 4 when not."""
    file: Path = run.options.file
    kind, secret = _secret(run)
    stores = run.program.stores()
    run.wait(wait_before_backup(stores, file))

    def checked(patient: bool) -> BackupCheck:
        tell = told_checks(run)
        with ExitStack() as line:
            progress = line.enter_context(shown_progress(run.err, noop("Back-up nakijken")))

            def looking(check: Check, done: int, total: int) -> None:
                line.close()  # the bytes are read: from here on there is a line for each check
                tell(check, done, total)

            return check_backup(replace(stores, patient=patient), file, kind, secret, progress, looking)

    check = run.patiently(checked)
    report, inside = check.backup, check.inside
    code = ExitCode.DONE if check.whole else ExitCode.DAMAGED
    if run.json:
        print_json(run.out, "verify", [{
            "id": file.name, "whole": check.whole, "vault_id": report.info.vault_id,
            "made_at": report.info.made_at.isoformat(), "program": report.info.program, "schema": report.info.schema,
            "bytes": report.info.bytes, "tables": dict(report.manifest.tables), "altered": report.altered,
            "ledger_last": report.ledger_last,
            "ledger_on": report.ledger_on.isoformat() if report.ledger_on else None,
            "checks": [] if inside is None else items_of(inside),
            "not_proven": [_OF_BEFORE] if inside is None else [words.render() for words in inside.not_proven]}])
        return code
    words = noop("De back-up van {day} om {time} is heel.") if check.whole else noop(
        "De back-up van {day} om {time} is gelezen.")
    run.say(words.format(
        day=field_date(report.info.made_at.date()), time=clock_time(report.info.made_at)))
    run.say(noop("Cliënten: {clients}, foto’s: {photos}, documenten: {documents}.").format(
        clients=count(report.clients), photos=count(report.photos), documents=count(report.documents)))
    run.say(_ledger(report.ledger_last, field_date(report.ledger_on) if report.ledger_on else ""))
    if inside is None:
        if report.altered:
            run.say(_altered(report.altered))
        run.say(_OF_BEFORE)
        return code
    for line in lines_of(inside):
        run.say(line)
    run.say(noop("De gegevens erin passen bij elkaar, en wat te bewijzen is, is onveranderd.") if check.whole else
            noop("Er klopt iets niet in deze back-up. Bewaar hem, en kijk een andere na."))
    return code


def restore(run: Invocation) -> ExitCode:
    """Put a backup back at `--vault`; the vault that is there is kept until the first unlock."""
    options = run.options
    kind, secret = _secret(run)
    decisions = RestoreDecisions(options.certificate, options.without_ledger, options.stale_ledger)
    stores = run.program.stores()
    run.wait(wait_before_backup(stores, options.file))
    made_on = field_date(stores.backups.inspect(options.file).made_at.date())
    if revives_old_keys(stores, options.file, run.path):
        write_line(run.err, OLD_KEYS_AGAIN.format(day=made_on))

    def restored(patient: bool) -> Restored:
        with shown_progress(run.err, noop("Back-up terugzetten")) as progress:
            return restore_backup(replace(stores, patient=patient), options.file, run.path, kind, secret, decisions,
                                  progress)

    lock = run.program.instance_lock(run.path)
    lock.acquire()
    try:
        result = run.patiently(restored)
    finally:
        lock.release()
    if run.json:
        print_json(run.out, "restore", [_restored(run.path, result)])
        return ExitCode.DONE
    run.say(noop("De back-up van {day} om {time} staat terug: {path}").format(
        day=field_date(result.made_at.date()), time=clock_time(result.made_at), path=run.path))
    run.say(noop("Cliënten: {clients}, foto’s: {photos}.").format(
        clients=count(result.clients), photos=count(result.photos)))
    run.say(_ledger(result.ledger_last, field_date(result.ledger_on) if result.ledger_on else ""))
    if result.replayed.total:
        run.say(noop("Opnieuw gedaan wat na deze back-up was vernietigd, ingetrokken of afgesloten: {n}.").format(
            n=count(result.replayed.total)))
    _tell_losses(run, result)
    if result.revives:
        run.say(OLD_KEYS_AGAIN.format(day=made_on))
        run.say(NEW_KEYS_THEN)
    if result.keys_of_today:
        write_line(run.err, KEYS_OF_TODAY.format(day=made_on))
    if result.replayed.outside:
        write_line(run.err, ResidueOutside.of(result.replayed.outside).sentence())
    if result.keys_aside:
        write_line(run.err, KeysAside(names=", ".join(shown(name) for name in result.keys_aside)).sentence())
    if result.kept_old:
        run.say(noop("De kluis die hier stond, blijft bewaard tot je deze voor het eerst opent."))
    return ExitCode.DONE


def _tell_losses(run: Invocation, result: Restored) -> None:
    """What the replaced vault had that is not here, what of it nobody could read, and a rule that is off again."""
    if result.lost is not None:
        for words in result.lost.lines(swapped=True):
            write_line(run.err, words.render())
    if result.ends_unread:
        write_line(run.err, EndsUnread(result.ends_unread).sentence())
    if result.replayed.law_off:
        run.say(LAW_OFF_AGAIN)
        run.say(LAW_OFF_THEN)


def _restored(path: Path, result: Restored) -> dict[str, object]:
    return {
        "id": path.name, "vault": str(path), "made_at": result.made_at.isoformat(), "clients": result.clients,
        "photos": result.photos, "again": result.replayed.total, "erased_again": result.replayed.clients,
        "ledger_last": result.ledger_last,
        "ledger_on": result.ledger_on.isoformat() if result.ledger_on else None, "kept_old": result.kept_old,
        "old_keys_again": result.revives, "keys_of_today": result.keys_of_today, "keys_aside": list(result.keys_aside),
        "outside": list(result.replayed.outside),
        "lost": {} if result.lost is None else {kind.value: n for kind, n in result.lost.counts.items() if n},
        "lost_unread": [] if result.lost is None else sorted(result.lost.unread),
        "ends_unread": sorted(result.ends_unread),
    }


def _secret(run: Invocation) -> tuple[SecretKind, str]:
    """What opens the backup: the recovery code from a file, else the passphrase."""
    code: Path | None = run.options.recovery_code_file
    if code is not None:
        return SecretKind.RECOVERY_CODE, read_passphrase(code, run.err)
    return SecretKind.PASSPHRASE, read_passphrase(run.options.passphrase_file, run.err)


def _ledger(last: int, on: str) -> str:
    if not last:
        return noop("Het vernietigingsregister is leeg.")
    if not on:
        return noop("Het vernietigingsregister gaat tot nummer {last}.").format(last=last)
    return noop("Het vernietigingsregister gaat tot nummer {last} van {day}.").format(last=last, day=on)


def _altered(number: int) -> str:
    words = (noop("Let op: {n} foto of document in de kluis is niet meer wat het was.") if number == 1 else
             noop("Let op: {n} foto’s of documenten in de kluis zijn niet meer wat ze waren."))
    return words.format(n=number)
