"""Photos that a complaint keeps after consent is gone are shut, on every screen, in every size (J-34, J-41, A-11)."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest

import jindra_desk
from jindra_desk.application.clients.overview import VisitEntry, client_overview
from jindra_desk.application.clients.register import search_clients
from jindra_desk.application.consents.overview import withdraw_consent
from jindra_desk.application.consents.texts import ensure_consent_texts
from jindra_desk.application.photos.approvals import approve_photo
from jindra_desk.application.photos.photos import (
    PhotoDetails,
    add_photo,
    photo_overview,
    photo_picture,
    photo_preview,
    set_portrait,
)
from jindra_desk.application.policy.policies import change_policy_value
from jindra_desk.application.records.shown_portrait import shown_portrait
from jindra_desk.application.retention.holds import place_hold
from jindra_desk.application.session.session import Session
from jindra_desk.application.today.overview import today_overview
from jindra_desk.application.treatments.visit_form import visit_form
from jindra_desk.domain.base.ids import ClientId, HoldId, TreatmentId
from jindra_desk.domain.consents.consent import (
    ConsentKind,
    ConsentMissing,
    Decision,
    PhotoShut,
    WithdrawalChannel,
    current,
)
from jindra_desk.domain.photos.photo import Moment, Pose
from jindra_desk.domain.retention.hold import Hold, HoldGround
from jindra_desk.domain.treatments.treatment import TreatmentStatus
from tests.support.decisions import decide
from tests.support.practice_desk import add_client, drawn_photo, program, write
from tests.support.sessions import on_day
from tests.support.vaults import FACIAL, TODAY, numbered_id, performed_visit


@pytest.mark.parametrize("way", ["withdrawn", "refused"])
def test_no_size_and_no_screen_shows_a_shut_photo(session: Session, way: str) -> None:
    client = add_client(session)
    visit = performed_visit(client, 1, TODAY)
    hold = Hold(HoldId(numbered_id(3)), client.id, HoldGround.COMPLAINT, TODAY, TODAY + timedelta(days=9))
    write(session, lambda uow: uow.treatments.save_type(FACIAL))
    write(session, lambda uow: uow.treatments.save(visit))
    given = decide(session, client, ConsentKind.PHOTOS_FILE)
    decide(session, client, ConsentKind.PORTRAIT)
    photo = add_photo(session, client.id, drawn_photo(),
                      PhotoDetails(TODAY, "cheeks", Moment.BEFORE, Pose.FRONT, treatment_id=visit.id)).photo_id
    set_portrait(session, client.id, photo)
    assert client_overview(session, client.id).head.portrait
    assert visit_form(session, client.id, visit.id).photos
    write(session, lambda uow: uow.holds.save(hold))

    if way == "withdrawn":
        withdraw_consent(session, given.consent_id, WithdrawalChannel.IN_PERSON)
    else:
        decide(on_day(session, TODAY + timedelta(days=1)), client, ConsentKind.PHOTOS_FILE, Decision.REFUSED)

    overview = photo_overview(session, client.id)
    assert (overview.closed, overview.photos) == (True, ())
    for read in (photo_picture, photo_preview):
        with pytest.raises(ConsentMissing):
            read(session, photo)
    page = client_overview(session, client.id)
    assert page.head.portrait == b""
    entry = next(entry for entry in page.entries if isinstance(entry, VisitEntry))
    assert (entry.photos, entry.photo_count) == ((), 1)
    assert visit_form(session, client.id, visit.id).photos == ()


LOOKS: Mapping[str, Callable[[Session, ClientId, TreatmentId], object]] = {
    "clients.overview.client_overview": lambda s, c, _v: client_overview(s, c),
    "treatments.visit_form.visit_form": visit_form,
    "photos.photos.photo_overview": lambda s, c, _v: photo_overview(s, c),
    "today.overview.today_overview": lambda s, _c, _v: today_overview(s),
    "clients.register.search_clients": lambda s, _c, _v: search_clients(s, "Joëlle"),
}
"""Every use case that answers a picture, and the list and the search, which answer none."""

READS = {
    "application/photos/photos.py": {"thumbnail", "picture", "preview"},
    "application/clients/overview.py": {"thumbnail"},
    "application/records/shown_portrait.py": {"thumbnail"},
    "application/handout/export.py": {"picture", "preview"},  # the client's own copy has what is kept, shut or not
}
"""Which module reads a picture of which size from the vault."""


def pictures(answer: object) -> Iterator[bytes]:
    """Every picture in an answer, however deep it lies."""
    if isinstance(answer, bytes):
        if answer:
            yield answer
    elif is_dataclass(answer) and not isinstance(answer, type):
        for field in fields(answer):
            yield from pictures(getattr(answer, field.name))
    elif isinstance(answer, Mapping):
        for value in answer.values():
            yield from pictures(value)
    elif isinstance(answer, list | tuple | set | frozenset):
        for value in answer:
            yield from pictures(value)


@pytest.mark.req("J-14", "J-41")
@pytest.mark.parametrize("reason", ["hold", "law"])
@pytest.mark.parametrize("stops", [ConsentKind.PHOTOS_FILE, ConsentKind.PORTRAIT])
def test_a_stop_shuts_the_picture_by_the_name_on_every_screen(session: Session, reason: str,
                                                              stops: ConsentKind) -> None:
    """A photo of the file by the name, a visit of today, and a photo that stays shut: Today showed its small copy."""
    client = add_client(session)
    visit = replace(performed_visit(client, 1, TODAY), status=TreatmentStatus.OPEN)
    write(session, lambda uow: uow.treatments.save_type(FACIAL))
    write(session, lambda uow: uow.treatments.save(visit))
    if reason == "law":
        write(session, lambda uow: uow.treatments.save(performed_visit(client, 2, TODAY)))
        change_policy_value(session, program().shipped.policies.floor, "medical_contract", True, sure=True)
        ensure_consent_texts(session, program().shipped.consent_texts)
    given = {kind: decide(session, client, kind) for kind in (ConsentKind.PHOTOS_FILE, ConsentKind.PORTRAIT)}
    photo = add_photo(session, client.id, drawn_photo(),
                      PhotoDetails(TODAY, "cheeks", Moment.BEFORE, Pose.FRONT)).photo_id
    set_portrait(session, client.id, photo)
    shown = {name for name, look in LOOKS.items() if any(pictures(look(session, client.id, visit.id)))}
    assert shown == set(LOOKS) - {"clients.register.search_clients"}
    if reason == "hold":
        hold = Hold(HoldId(numbered_id(3)), client.id, HoldGround.COMPLAINT, TODAY, TODAY + timedelta(days=9))
        write(session, lambda uow: uow.holds.save(hold))
    withdraw_consent(session, given[stops].consent_id, WithdrawalChannel.IN_PERSON)
    # The portrait on its own stops at the name, while the photo of the file stays open there.
    still = {"photos.photos.photo_overview"} if stops is ConsentKind.PORTRAIT else set()
    assert {name for name, look in LOOKS.items() if any(pictures(look(session, client.id, visit.id)))} == still
    with session.vault.reading() as uow:
        assert uow.photos.thumbnail(photo), "it is kept"
        assert shown_portrait(uow, uow.clients.get(client.id)) == b""


def test_a_picture_on_record_by_the_name_without_its_own_yes_is_not_shown(session: Session) -> None:
    """As an older release, or a file from elsewhere, may have left it."""
    client = add_client(session)
    decide(session, client, ConsentKind.PHOTOS_FILE)
    photo = add_photo(session, client.id, drawn_photo(),
                      PhotoDetails(TODAY, "cheeks", Moment.BEFORE, Pose.FRONT)).photo_id
    write(session, lambda uow: uow.clients.save(replace(client, portrait=photo)))
    assert photo_overview(session, client.id).portrait == b""
    assert client_overview(session, client.id).head.portrait == b""


@pytest.mark.req("J-41", "J-44")
def test_a_shut_photo_goes_to_no_other_use_and_the_refusal_says_that_it_is_shut(session: Session) -> None:
    """It could be chosen for the name, and the refusal for the website said «Hij is niet bewaard»."""
    client = add_client(session)
    for kind in (ConsentKind.PHOTOS_FILE, ConsentKind.PORTRAIT, ConsentKind.PHOTOS_PUBLICATION):
        decide(session, client, kind)
    photo = add_photo(session, client.id, drawn_photo(),
                      PhotoDetails(TODAY, "cheeks", Moment.BEFORE, Pose.FRONT)).photo_id
    place_hold(session, client.id, HoldGround.CLAIM, TODAY + timedelta(days=30))
    with session.vault.reading() as uow:
        given = current(uow.consents.of_client(client.id), ConsentKind.PHOTOS_FILE)
    assert given is not None
    withdraw_consent(session, given.id, WithdrawalChannel.IN_PERSON)
    with pytest.raises(PhotoShut) as refused:
        set_portrait(session, client.id, photo)
    assert "niet bewaard" not in refused.value.sentence()
    with pytest.raises(PhotoShut):
        approve_photo(session, photo, ConsentKind.PHOTOS_PUBLICATION)
    with session.vault.reading() as uow:
        assert uow.clients.get(client.id).portrait is None


def test_no_other_module_reads_a_picture() -> None:
    """Whoever adds a place that shows a picture comes by here, and by `LOOKS`."""
    package = Path(jindra_desk.__file__).parent
    found: dict[str, set[str]] = {}
    for room in ("application", "ui", "cli", "bootstrap"):
        for module in sorted((package / room).rglob("*.py")):
            for node in ast.walk(ast.parse(module.read_text("utf-8"))):
                if (isinstance(node, ast.Attribute) and node.attr in {"thumbnail", "picture", "preview"}
                        and isinstance(node.value, ast.Attribute) and node.value.attr == "photos"):
                    found.setdefault(module.relative_to(package).as_posix(), set()).add(node.attr)
    assert found == READS
