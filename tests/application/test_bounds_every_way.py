"""Text and days from outside meet the same bounds by form and by file; what is doubtful is asked, nothing ends raw."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import pytest

from jindra_desk.application.clients.fields import ClientInput, GuardianInput
from jindra_desk.application.clients.register import (
    change_client,
    client_details,
    register_client,
    save_guardian,
    search_clients,
)
from jindra_desk.application.consents.overview import consent_overview
from jindra_desk.application.consents.signing import DecisionCommand, TextReplaced, prepare_decision, signing_sheet
from jindra_desk.application.handout.export import Handout, export_client
from jindra_desk.application.handout.import_checks import DayUnlikelyInFile, TextTooLongInFile
from jindra_desk.application.handout.import_client import import_client
from jindra_desk.application.session.services import Services
from jindra_desk.application.session.session import Session
from jindra_desk.application.treatments.visits import VisitInput, close_visit, save_visit
from jindra_desk.domain.base.text import Language
from jindra_desk.domain.base.text_bounds import TextTooLong, TextUnwritable, most
from jindra_desk.domain.base.unlikely_days import BirthAfterVisit, DayBeforeBirth, DayUnlikely
from jindra_desk.domain.clients.client import GuardianRelation
from jindra_desk.domain.consents.consent import ConsentKind, ConsentState, ConsentWay, Decision
from tests.documents.reading import whole_text
from tests.support.decisions import decide
from tests.support.practice_desk import add_client, opened_practice, write
from tests.support.sessions import services
from tests.support.vaults import FACIAL, TODAY, invented_client

T = TypeVar("T", ClientInput, VisitInput)
TYPED = ClientInput(surname="Berg", informed=True)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with opened_practice(tmp_path) as opened:
        write(opened, lambda uow: uow.treatments.save_type(FACIAL))
        yield opened


def _with(typed: T, field: str, words: str) -> T:
    changes: dict[str, Any] = {field: words}
    return replace(typed, **changes)


def _visit(session: Session, day: str, **more: Any) -> VisitInput:
    client = add_client(session, birth=date(1990, 3, 4))
    return VisitInput(client.id, FACIAL.id, day, done="masker", particulars="geen", result="goed",
                      missing_why="De tablet was leeg", **more)


@pytest.mark.parametrize("field", ["surname", "given", "initials", "former_surname", "partner_surname", "phone",
                                   "email", "street", "house_number", "postcode", "town", "notes"])
def test_a_client_s_form_takes_no_more_than_the_field_holds(session: Session, field: str) -> None:
    with pytest.raises(TextTooLong) as told:
        register_client(session, _with(TYPED, field, "x" * (most(field) + 1)))
    assert told.value.field == field
    with pytest.raises(TextUnwritable):
        register_client(session, _with(TYPED, field, "x\ud800"))


@pytest.mark.parametrize("field", ["done", "device", "device_settings", "particulars", "result", "attention",
                                   "aftercare", "note", "missing_why"])
def test_a_visit_s_form_takes_no_more_than_the_field_holds(session: Session, field: str) -> None:
    typed = _visit(session, "21-11-2026")
    with pytest.raises(TextTooLong):
        save_visit(session, _with(typed, field, "x" * (most(field) + 1)))
    with pytest.raises(TextUnwritable):
        save_visit(session, _with(typed, field, "\udfff"))


def test_a_guardian_s_name_is_bounded_too(session: Session) -> None:
    client = add_client(session)
    with pytest.raises(TextTooLong):
        save_guardian(session, client.id, GuardianInput("x" * 121, GuardianRelation.PARENT))


def test_longer_text_that_is_kept_already_stays_and_goes_out(session: Session, tmp_path: Path) -> None:
    """A vault of an earlier release may hold it: it opens, is changed around it, and is handed out whole."""
    client = replace(invented_client(5), notes="lang" + " lang" * 5_000)
    write(session, lambda uow: uow.clients.add(client))
    details = client_details(session, client.id)
    change_client(session, client.id, replace(details.form, town="Utrecht", informed=True))
    folder = export_client(session, services(), client.id, tmp_path / "uit", Handout()).folder
    assert json.loads((folder / "dossier.json").read_bytes())["file"]["client"]["notes"] == client.notes
    assert whole_text((folder / "dossier.pdf").read_bytes()).count("lang") >= 5_000


@pytest.mark.parametrize("query", ["\ud800", "ber\udfffg", "\ud800@", "06\udc00"])
def test_half_a_character_in_the_search_finds_what_the_rest_finds(session: Session, query: str) -> None:
    register_client(session, TYPED)
    found = search_clients(session, query)
    assert found.total == (1 if query.startswith("ber") else 0)


@pytest.mark.parametrize("typed", ["01-01-1890", "04-03-1800", "12-03-0090"])
def test_an_unlikely_birth_date_is_asked_not_refused(session: Session, typed: str) -> None:
    with pytest.raises(DayUnlikely) as asked:
        register_client(session, replace(TYPED, birth_date=typed))
    assert asked.value.field == "birth_date"
    kept = register_client(session, replace(TYPED, birth_date=typed, not_bsn=frozenset({"birth_date"})))
    form = client_details(session, kept.client_id).form
    assert form.birth_date == typed
    change_client(session, kept.client_id, replace(form, town="Utrecht"))  # what is kept is not asked again


@pytest.mark.parametrize("day", ["21-11-1926", "21-11-2126", "31-12-9999"])
def test_a_visit_far_away_is_asked(session: Session, day: str) -> None:
    typed = _visit(session, day)
    typed = replace(typed, client_id=add_client(session, birth=None, number=2).id)
    with pytest.raises(DayUnlikely):
        save_visit(session, typed)
    save_visit(session, replace(typed, not_bsn=frozenset({"day"})))


def test_a_visit_before_the_birth_is_a_sentence(session: Session) -> None:
    typed = _visit(session, "03-03-1990", not_bsn=frozenset({"day"}))
    for act in (save_visit, close_visit):
        with pytest.raises(DayBeforeBirth) as told:
            act(session, typed)
        assert told.value.field == "day"


def test_a_birth_after_a_kept_visit_is_a_sentence(session: Session) -> None:
    typed = _visit(session, "20-11-2026")
    close_visit(session, typed)
    form = client_details(session, typed.client_id).form
    with pytest.raises(BirthAfterVisit):
        change_client(session, typed.client_id, replace(form, birth_date="21-11-2026", informed=True))


def test_a_clock_before_the_birth_shows_an_age_and_no_error(session: Session) -> None:
    client = add_client(session, birth=TODAY)
    assert client.age(date(2020, 1, 1)) == 0


def _handed_out(session: Session, tmp_path: Path) -> tuple[Path, dict[str, Any]]:
    typed = _visit(session, "20-11-2026")
    close_visit(session, typed)
    folder = export_client(session, services(), typed.client_id, tmp_path / "uit", Handout()).folder
    (folder / "manifest.json").unlink()
    body: dict[str, Any] = json.loads((folder / "dossier.json").read_bytes())
    return folder / "dossier.json", body


@pytest.fixture
def working() -> Services:
    return services()


def test_a_file_with_a_text_too_long_is_refused_by_name(session: Session, tmp_path: Path, working: Services) -> None:
    """Not cut, not taken in half: the field is named, with how much there is and how much fits."""
    path, body = _handed_out(session, tmp_path)
    body["file"]["client"]["name"]["surname"] = "x" * 16_000
    path.write_text(json.dumps(body))
    (tmp_path / "twee").mkdir()
    with opened_practice(tmp_path / "twee") as second:
        with pytest.raises(TextTooLongInFile, match=r"Achternaam.*16\.000.*120"):
            import_client(second, working, path)
        assert search_clients(second, "").total == 0


@pytest.mark.parametrize(("field", "day"), [("birth_date", "1800-01-01"), ("registered_on", "1926-01-01"),
                                            ("keep_longer_until", "2190-01-01")])
def test_a_file_with_an_unlikely_day_is_asked_about(session: Session, tmp_path: Path, working: Services, field: str,
                                                    day: str) -> None:
    path, body = _handed_out(session, tmp_path)
    body["file"]["client"][field] = day
    path.write_text(json.dumps(body))
    (tmp_path / "twee").mkdir()
    with opened_practice(tmp_path / "twee") as second:
        with pytest.raises(DayUnlikelyInFile):
            import_client(second, working, path)
        assert search_clients(second, "").total == 0
        taken = import_client(second, working, path, days_right=True)
        assert search_clients(second, "").rows[0].id == taken.client_id


def test_a_file_with_a_visit_before_the_birth_is_refused(session: Session, tmp_path: Path, working: Services) -> None:
    path, body = _handed_out(session, tmp_path)
    body["file"]["treatments"][0]["performed_on"] = "1990-03-03"
    path.write_text(json.dumps(body))
    (tmp_path / "twee").mkdir()
    with opened_practice(tmp_path / "twee") as second, pytest.raises(DayBeforeBirth):
        import_client(second, working, path)


@pytest.mark.parametrize("decision", list(Decision))
@pytest.mark.parametrize("language", list(Language))
def test_a_paper_from_before_the_first_text_is_recorded_as_that(session: Session, decision: Decision,
                                                                language: Language) -> None:
    """J-16: papers from before 01-01-2026 exist; their words are on them, and the program does not claim others."""
    client = add_client(session)
    day = date(2024, 5, 6)
    recorded = decide(session, client, ConsentKind.PHOTOS_FILE, decision, way=ConsentWay.PAPER, signature=None,
                      decided_on=day, language=language)
    line = consent_overview(session, client.id).line(ConsentKind.PHOTOS_FILE)
    assert line.state is (ConsentState.GIVEN if decision is Decision.GIVEN else ConsentState.REFUSED)
    assert line.consent is not None
    assert line.consent.decided_at.date() == day
    assert line.version == 0
    with session.vault.reading() as uow:
        text = uow.consents.text(line.consent.text_id)
        words = whole_text(uow.documents.content(recorded.document_id))
    assert text.of_before
    assert text.intro in words
    assert "versie" not in words
    assert text.sha256 not in words
    offered = signing_sheet(session, client.id, ConsentKind.PHOTOS_FILE).texts
    assert not any(one.of_before for one in offered.values()), "never offered for signing"


def test_only_paper_can_be_older_than_the_first_text(session: Session) -> None:
    """The stand-in itself is no text to sign, whichever way it is asked for."""
    client = add_client(session)
    decide(session, client, ConsentKind.HEALTH, way=ConsentWay.PAPER, signature=None, decided_on=date(2024, 5, 6))
    line = consent_overview(session, client.id).line(ConsentKind.HEALTH)
    assert line.consent is not None
    for way in ConsentWay:
        again = DecisionCommand(client.id, line.consent.text_id, line.consent.text_sha256, Decision.GIVEN, way,
                                decided_on=date(2024, 5, 6))
        with pytest.raises(TextReplaced):
            prepare_decision(session, again)


def test_a_paper_from_before_the_birth_is_a_sentence(session: Session) -> None:
    client = add_client(session, birth=date(2025, 1, 1))
    with pytest.raises(DayBeforeBirth):
        decide(session, client, ConsentKind.HEALTH, way=ConsentWay.PAPER, signature=None, decided_on=date(2024, 5, 6))
