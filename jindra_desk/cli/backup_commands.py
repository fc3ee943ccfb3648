"""`jindra-desk backup`, `verify FILE` and `restore FILE`: the container files of a vault."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from jindra_desk.application.backup import make_backup
from jindra_desk.application.key_ports import SecretKind
from jindra_desk.application.restore import (
    Restored,
    RestoreDecisions,
    restore_backup,
    revives_old_keys,
    verify_backup,
    wait_before_backup,
)
from jindra_desk.cli.commands import Invocation
from jindra_desk.cli.output import print_json, write_line
from jindra_desk.cli.passphrases import read_passphrase
from jindra_desk.cli.progress import shown_progress
from jindra_desk.domain.backup import BackupReport
from jindra_desk.domain.copies.old_keys import NEW_KEYS_THEN, OLD_KEYS_AGAIN
from jindra_desk.domain.errors import ExitCode
from jindra_desk.domain.text import noop
from jindra_desk.domain.wording import clock_time, count, field_date, size_words

_ROWS_UNSEEN = noop("Niet nagekeken: of de gegevens erin bij elkaar passen (rijen, zegels, register). Wil je dat"
                    " ook weten, zet hem dan met «restore» terug onder een andere naam, en kijk die na met «verify"
                    " --vault».")
"""What `verify FILE` does not prove: it compares every byte with the manifest that was sealed when it was made."""


def backup(run: Invocation) -> ExitCode:
    """One verified container file in a folder; older ones that have aged out go."""
    place: Path = run.options.to
    with run.session(writes=True) as session, shown_progress(run.err, noop("Back-up maken")) as progress:
        result = make_backup(session, run.program.services, place, progress)
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


def verify_file(run: Invocation) -> ExitCode:
    """Read a backup whole, with its key; 0 when it can be put back, 4 when not."""
    file: Path = run.options.file
    kind, secret = _secret(run)
    stores = run.program.stores()
    run.wait(wait_before_backup(stores, file))

    def verified(patient: bool) -> BackupReport:
        with shown_progress(run.err, noop("Back-up nakijken")) as progress:
            return verify_backup(replace(stores, patient=patient), file, kind, secret, progress)

    report = run.patiently(verified)
    if run.json:
        print_json(run.out, "verify", [{
            "id": file.name, "whole": True, "vault_id": report.info.vault_id,
            "made_at": report.info.made_at.isoformat(), "program": report.info.program, "schema": report.info.schema,
            "bytes": report.info.bytes, "tables": dict(report.manifest.tables), "altered": report.altered,
            "ledger_last": report.ledger_last,
            "ledger_on": report.ledger_on.isoformat() if report.ledger_on else None,
            "not_proven": ["rows", "seals", "ledger"]}])
        return ExitCode.DONE
    run.say(noop("De back-up van {day} om {time} is heel.").format(
        day=field_date(report.info.made_at.date()), time=clock_time(report.info.made_at)))
    run.say(noop("Cliënten: {clients}, foto’s: {photos}, documenten: {documents}.").format(
        clients=count(report.clients), photos=count(report.photos), documents=count(report.documents)))
    run.say(_ledger(report.ledger_last, field_date(report.ledger_on) if report.ledger_on else ""))
    if report.altered:
        run.say(_altered(report.altered))
    run.say(_ROWS_UNSEEN)
    return ExitCode.DONE


def restore(run: Invocation) -> ExitCode:
    """Put a backup back at `--vault`; the vault that stands there is kept until the first unlock."""
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
    if result.revives:
        run.say(OLD_KEYS_AGAIN.format(day=made_on))
        run.say(NEW_KEYS_THEN)
    if result.kept_old:
        run.say(noop("De kluis die hier stond, blijft bewaard tot je deze voor het eerst opent."))
    return ExitCode.DONE


def _restored(path: Path, result: Restored) -> dict[str, object]:
    return {
        "id": path.name, "vault": str(path), "made_at": result.made_at.isoformat(), "clients": result.clients,
        "photos": result.photos, "again": result.replayed.total, "erased_again": result.replayed.clients,
        "ledger_last": result.ledger_last,
        "ledger_on": result.ledger_on.isoformat() if result.ledger_on else None, "kept_old": result.kept_old,
        "old_keys_again": result.revives,
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
