"""The commands on one vault, each a thin layer over a use case."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TextIO, TypeVar

from jindra_desk.application.clients import listing
from jindra_desk.application.erasure.destroy import DestructionResult, destroy_client, preview_erasure
from jindra_desk.application.erasure.residue import ResidueOutside
from jindra_desk.application.handout.export import Handout, export_client
from jindra_desk.application.handout.import_client import import_client
from jindra_desk.application.handout.look_into_file import look_into_file
from jindra_desk.application.ports.client_file import ClientFile
from jindra_desk.application.rights.answering import note_handed_over
from jindra_desk.application.session.session import Session
from jindra_desk.cli.day_question import take_typed_day, with_the_day_asked
from jindra_desk.cli.exit_codes import ExitCode, UsageFault
from jindra_desk.cli.output import flush, print_json, print_table, write_line
from jindra_desk.cli.passphrases import agrees, read_passphrase
from jindra_desk.cli.program import Program
from jindra_desk.domain.base.credible_day import TodayDoubted
from jindra_desk.domain.base.errors import JindraError, RuleRefusal, UnknownClient
from jindra_desk.domain.base.ids import ClientId, is_plain_id
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.base.unreadable import SHORT_LIST, RowUnreadable, how_many, places_in_words
from jindra_desk.domain.base.wording import field_date
from jindra_desk.domain.business.practice import Practice
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.erasure.reasons import Death, ErasureReason, ToldBy
from jindra_desk.domain.guards.findings import FindingKind
from jindra_desk.domain.vault.key_faults import LongDerivation

Outcome = TypeVar("Outcome")

PHOTOS = (noop("{n} foto"), noop("{n} foto’s"))
CHOICES = (noop("{n} keuze"), noop("{n} keuzes"))
DOCUMENTS = (noop("{n} document"), noop("{n} documenten"))
RECEIPTS = (noop("{n} bon"), noop("{n} bonnen"))
FILES = (noop("{n} bestand"), noop("{n} bestanden"))


class OnlyInDemo(RuleRefusal):
    """`--today` moves what is shown; it never writes another day into a real file."""

    rule = "--today"
    title = noop("Met --today wordt alleen in een demokluis geschreven.")
    cause = noop("Er is niets veranderd.")
    next_step = noop("Laat --today weg.")


class UnknownPolicy(UsageFault):
    """No profile has this name."""

    title = noop("Er is geen beleidsprofiel {name}.")
    next_step = noop("Kies uit: {names}.")


@dataclass(frozen=True, slots=True)
class Invocation:
    """One command as given, with where to write."""

    program: Program
    options: argparse.Namespace
    path: Path
    out: TextIO
    err: TextIO

    @property
    def today(self) -> date | None:
        """The day of `--today`."""
        day: date | None = getattr(self.options, "today", None)
        return day

    @property
    def json(self) -> bool:
        """True when a program reads along."""
        return bool(getattr(self.options, "json", False))

    @property
    def client_id(self) -> ClientId:
        """The client that was asked for; raises `UnknownClient` for what is no number of ours, such as bytes."""
        untrusted_id: str = self.options.client
        if not is_plain_id(untrusted_id):
            raise UnknownClient
        return ClientId(untrusted_id)

    def say(self, line: str) -> None:
        """Write one line for people."""
        write_line(self.out, line)

    def wait(self, seconds: float) -> None:
        """Wait before the next try of a passphrase, and say so."""
        if seconds > 0:
            words = noop("Na zoveel verkeerde pogingen duurt het {n} seconden tot de volgende.")
            write_line(self.err, words.format(n=round(seconds)))
            self.program.pause(seconds)

    def patiently(self, act: Callable[[bool], Outcome]) -> Outcome:
        """Run `act`; where trying the passphrase would take long, ask first, or go on when the option says so."""
        patient = bool(self.options.lang_rekenen)
        try:
            return act(patient)
        except LongDerivation as long:
            if not agrees(long, self.err):
                raise
        return act(True)

    def say_short(self, found: Sequence[RowUnreadable]) -> None:
        """End a printed list with how many rows may be missing from it; it goes where the list goes, a file as well."""
        if found:
            self.say(f"{how_many(len(found)).render()}. {SHORT_LIST}")

    def told_unreadable(self, found: Sequence[RowUnreadable]) -> ExitCode:
        """Say which rows are missing from what was printed because they cannot be read; the exit code says it too."""
        for line in places_in_words(found):
            write_line(self.err, line)
        return ExitCode.DAMAGED if found else ExitCode.DONE

    @contextmanager
    def session(self, *, writes: bool, asks_the_day: bool = False) -> Iterator[Session]:
        """Open the vault for this command; refuses to write under `--today` unless it is a demo vault.

        A command that `asks_the_day` says itself that today is doubted.
        """
        def tell(notice: JindraError) -> None:
            if not (asks_the_day and isinstance(notice, TodayDoubted)):
                write_line(self.err, notice.sentence())

        passphrase = read_passphrase(self.options.passphrase_file, self.err)
        self.wait(self.program.wait_seconds(self.path))
        with ExitStack() as stack:
            session = self.patiently(lambda patient: stack.enter_context(
                self.program.open(self.path, passphrase, self.today, patient=patient, tell=tell)))
            if writes and self.today is not None and not session.vault.is_demo:
                raise OnlyInDemo
            self._settle_day(session, writes=writes)
            yield session

    def _settle_day(self, session: Session, *, writes: bool) -> None:
        """The date that was typed with `--today-is`, or with `--today` for a demo vault."""
        typed: date | None = getattr(self.options, "today_is", None)
        if typed is not None:
            take_typed_day(session, typed)
        elif writes and self.today is not None:
            take_typed_day(session, session.clock.today())


def init(run: Invocation) -> ExitCode:
    """New vault; the recovery code is shown once, before there is a vault that nobody could save without it."""
    if run.today is not None:
        raise OnlyInDemo
    names = run.program.policy_names()
    if run.options.policy not in names:
        raise UnknownPolicy(name=run.options.policy, names=", ".join(names))
    passphrase = read_passphrase(run.options.passphrase_file, run.err, twice=True)
    practice = Practice(name=run.options.practice, contact_person=run.options.contact)

    def show(code: str) -> None:
        run.say(noop("Herstelcode (staat hierna nergens meer): {code}").format(code=code))
        flush(run.out)

    created = run.program.create(run.path, passphrase, practice, run.options.policy, demo=False, show_code=show)
    created.session.vault.close()
    run.say(noop("De kluis staat klaar: {path}").format(path=run.path))
    return ExitCode.DONE


def fill_demo(run: Invocation) -> ExitCode:
    """Invented clients, only where no real ones are or were; from then on it is a demo vault, so `--today` counts."""
    with run.session(writes=False) as session:
        written = run.program.fill_demo(session, run.options.clients, run.options.seed, None)
    words = noop("{n} verzonnen cliënt geschreven.") if written == 1 else noop("{n} verzonnen cliënten geschreven.")
    run.say(words.format(n=written))
    return ExitCode.DONE


def _declared(options: argparse.Namespace) -> frozenset[FindingKind]:
    told = ((options.geen_bsn, FindingKind.BSN), (options.geen_paspoort, FindingKind.MRZ))
    return frozenset(kind for is_told, kind in told if is_told)


def import_file(run: Invocation) -> ExitCode:
    """A JSON client file of ours."""
    with run.session(writes=True) as session:
        result = import_client(session, run.program.services, run.options.file, declared=_declared(run.options),
                               days_right=run.options.datums_kloppen)
    if run.json:
        print_json(run.out, "import", [
            {"id": result.client_id, "photos": result.photos, "documents": result.documents}])
    else:
        run.say(noop("Ingelezen: {id} ({parts}).").format(
            id=result.client_id, parts=_counted((result.photos, PHOTOS), (result.documents, DOCUMENTS))))
    return ExitCode.DONE


def list_clients(run: Invocation) -> ExitCode:
    """All clients in Dutch name order."""
    with run.session(writes=False) as session:
        found = listing.list_clients(session)
    clients, unreadable = found.clients, found.unreadable
    if run.json:
        print_json(run.out, "list", [{**_card(client), "last_treatment_on": _iso(last)} for client, last in clients],
                   len(unreadable))
    else:
        print_table(run.out, (noop("nummer"), noop("naam"), noop("laatst behandeld")),
                    [(client.id, client.name.list_form, _field(last)) for client, last in clients])
        run.say_short(unreadable)
    return run.told_unreadable(unreadable)


def show(run: Invocation) -> ExitCode:
    """One whole file on the screen; looking is logged like in the window (K-03)."""
    client_id = run.client_id
    with run.session(writes=False) as session:
        looked = look_into_file(session, client_id, noted=run.today is None or session.vault.is_demo)
    file, unreadable = looked.file, looked.unreadable
    if run.json:
        print_json(run.out, "show", [_whole(file)], len(unreadable))
        return run.told_unreadable(unreadable)
    client = file.client
    run.say(client.name.display)
    for label, value in ((noop("Telefoon"), client.phone), (noop("E-mail"), client.email),
                         (noop("Adres"), client.address.line()), (noop("Geboren"), _field(client.birth_date))):
        if value:
            run.say(f"  {label}: {value}")
    names = {kind.id: kind.name for kind in file.treatment_types}
    for treatment in file.treatments:
        name = names.get(treatment.type_id, "?")
        run.say(f"  {field_date(treatment.performed_on)}  {name}  {treatment.result}".rstrip())
    run.say("  " + _counted((len(file.photos), PHOTOS), (len(file.consents), CHOICES),
                            (len(file.documents), DOCUMENTS), (len(file.receipts), RECEIPTS)))
    return run.told_unreadable(unreadable)


def export(run: Invocation) -> ExitCode:
    """The client's whole file into a folder."""
    with run.session(writes=True) as session:
        result = export_client(session, run.program.services, run.client_id, run.options.to, Handout())
        given = result.waiting if run.options.meegegeven else ()
        for request in given:
            note_handed_over(session, request)
    if run.json:
        print_json(run.out, "export", [{"id": run.options.client, "folder": str(result.folder), "files": result.files}])
    else:
        run.say(noop("Uitgegeven: {folder} ({parts}).").format(
            folder=result.folder, parts=_counted((result.files, FILES))))
        if result.altered:
            run.say(noop("Let op: een getekend document is veranderd sinds het werd verzegeld."))
        if given:
            run.say(noop("Vastgelegd: het dossier is meegegeven. Het verzoek is beantwoord."))
        elif result.waiting:
            run.say(noop("Het verzoek om inzage staat nog open. Heeft de cliënt de kopie, zeg dat dan in het venster, "
                         "op de cliëntpagina. Wie hem meteen geeft, vraagt de kopie met --meegegeven."))
    return ExitCode.DONE


def destroy(run: Invocation) -> ExitCode:
    """Preview without `--yes`; with it, destroy and print the certificate (K-119: never without the owner's click)."""
    client_id, reason, death = run.client_id, ErasureReason(run.options.reason), _death(run)
    if not run.options.yes:
        with run.session(writes=False) as session:
            preview = preview_erasure(session, client_id, reason, death)
        lines, refusal = preview.plan.lines_for_terminal(), preview.plan.refusal
        if run.json:
            print_json(run.out, "destroy", [{"id": client_id, "destroyed": False, "preview": list(lines),
                                             "refused": refusal.rule if refusal else None}])
        else:
            for line in lines:
                run.say(line)
            if refusal is None:
                run.say(noop("Er is nog niets gebeurd. Met --yes wordt het dossier vernietigd."))
                if reason is ErasureReason.REQUEST:
                    run.say(noop("De brief aan de cliënt wordt dan ook gemaakt. Hij wacht in de kluis, met de naam "
                                 "erop, tot je hem in het venster print of bewaart."))
        preview.plan.require_allowed()
        return ExitCode.DONE
    with run.session(writes=True, asks_the_day=True) as session:
        result = with_the_day_asked(
            session, lambda: destroy_client(session, run.program.services, client_id, reason, death=death,
                                            with_letter=True), run.err)
    if run.json:
        print_json(run.out, "destroy", [{
            "id": client_id, "destroyed": True, "number": result.number, "certificate": result.certificate_id,
            "pages": result.report.pages, "found": list(result.report.found), "outside": list(result.report.outside),
            "paper_open": result.paper_open, "phone_open": result.phone_open, "letter_waits": bool(result.letter)}])
    else:
        for line in _certificate_lines(result):
            run.say(line)
        if result.report.outside:
            write_line(run.err, ResidueOutside.of(result.report.outside).sentence())
    return ExitCode.DONE


def _death(run: Invocation) -> Death | None:
    """Only when both were given; the rule asks for what is missing."""
    died_on, told_by = run.options.overleden_op, run.options.gehoord_van
    return Death(died_on, ToldBy(told_by)) if died_on is not None and told_by is not None else None


def _certificate_lines(result: DestructionResult) -> Sequence[str]:
    lines = [
        noop("Bewijs van vernietiging nr. {number}").format(number=result.number),
        noop("Reden: {reason}").format(reason=result.reason),
        (noop("Vernietigd en nagelezen: {pages} bladzijden van het kluisbestand, van het dossier niets gevonden.")
         if result.letter else
         noop("Vernietigd en nagelezen: {pages} bladzijden van het kluisbestand, niets gevonden.")).format(
             pages=result.report.pages),
        noop("Het bewijs staat als pdf in de kluis. Zet je een back-up van vóór vandaag terug, dan staat het daar niet "
             "in: bewaar het ook op papier. In het register blijft alleen het nummer."),
    ]
    lines += [noop("Blijft: verzoek nr. {number}, zonder naam, tot en met {day}.").format(
        number=line.number, day=field_date(line.keep_through)) for line in result.kept]
    lines += [noop("Blijft: naam en contactgegevens {where}.").format(where=one.words(one.name.display).render())
              for one in result.parents]
    if result.letter:
        lines.append(noop("De brief aan de cliënt staat nog in de kluis, met de naam erop. Print of bewaar hem in het "
                          "venster, op Vandaag: dan gaat hij eruit."))
    if result.elsewhere:
        lines.append(noop("Buiten de kluis"))
    for one in result.elsewhere:
        lines.append(f"  {one.text.render()}")
        if one.note is not None:
            lines.append(f"    {one.note.render()}")
    return lines


def _counted(*parts: tuple[int, tuple[str, str]]) -> str:
    """`1 foto, 3 documenten`."""
    return ", ".join((one if n == 1 else many).format(n=n) for n, (one, many) in parts)


def _card(client: Client) -> dict[str, object]:
    return {
        "id": client.id, "name": client.name.display, "sort_name": client.name.list_form, "phone": client.phone,
        "email": client.email, "birth_date": _iso(client.birth_date), "registered_on": _iso(client.registered_on),
    }


def _whole(file: ClientFile) -> dict[str, object]:
    names = {kind.id: kind.name for kind in file.treatment_types}
    return {
        **_card(file.client),
        "treatments": [
            {"id": visit.id, "on": _iso(visit.performed_on), "type": names.get(visit.type_id),
             "status": visit.status.value, "done": visit.done, "result": visit.result} for visit in file.treatments],
        "photos": [{"id": photo.id, "taken_on": _iso(photo.taken_on), "area": photo.area, "moment": photo.moment.value}
                   for photo in file.photos],
        "consents": [{"id": consent.id, "kind": consent.kind.value, "state": consent.state.value}
                     for consent in file.consents],
        "documents": [{"id": document.id, "title": document.title, "sha256": document.sha256}
                      for document in file.documents],
        "receipts": len(file.receipts),
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _field(day: date | None) -> str:
    return field_date(day) if day else ""

