"""What follows from a withdrawal (J-34, requirements section 3 point 5, A-11)."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jindra_desk.domain.consents.consent import ConsentKind
from jindra_desk.domain.consents.withdrawal import (
    CONSEQUENCE_LABELS,
    Consequence,
    FileFacts,
    consequences,
    effects,
    stayed,
)

FULL = FileFacts(recorded_by_duty=True, has_health=True, has_skin_type=True, file_photos=3, has_portrait=True,
                 held=False)
FACTS = st.builds(FileFacts, recorded_by_duty=st.booleans(), has_health=st.booleans(), has_skin_type=st.booleans(),
                  file_photos=st.integers(0, 3), has_portrait=st.booleans(), held=st.booleans())
DESTROYING = {Consequence.HEALTH_REMOVED, Consequence.SKIN_TYPE_REMOVED, Consequence.PHOTOS_REMOVED}


def test_every_consequence_has_words() -> None:
    assert set(CONSEQUENCE_LABELS) == set(Consequence)


@given(st.sampled_from(ConsentKind), FACTS)
def test_under_a_hold_no_record_goes(kind: ConsentKind, facts: FileFacts) -> None:
    assert DESTROYING.isdisjoint(consequences(kind, replace(facts, held=True)))


@given(FACTS)
def test_what_the_law_wants_recorded_stays(facts: FileFacts) -> None:
    """With each visit: the running block goes all the same (requirements section 3, point 5)."""
    found = consequences(ConsentKind.HEALTH, replace(facts, recorded_by_duty=True, has_health=True, held=False))
    assert {Consequence.HEALTH_REMOVED, Consequence.HEALTH_KEPT} < set(found)
    assert Consequence.RECORDED_TREATMENT_WAITS in found


@given(st.sampled_from(ConsentKind), FACTS)
def test_nothing_is_removed_that_is_not_there(kind: ConsentKind, facts: FileFacts) -> None:
    empty = replace(facts, has_health=False, has_skin_type=False, file_photos=0, has_portrait=False)
    removing = DESTROYING | {Consequence.PORTRAIT_REMOVED}
    assert removing.isdisjoint(consequences(kind, empty))


@pytest.mark.parametrize(("kind", "only"), [
    (ConsentKind.SKIN_TYPE, Consequence.SKIN_TYPE_REMOVED),
    (ConsentKind.PORTRAIT, Consequence.PORTRAIT_REMOVED),
    (ConsentKind.PHOTOS_PUBLICATION, Consequence.PUBLICATION_STOPS),
    (ConsentKind.PHOTOS_SOCIAL, Consequence.SOCIAL_STOPS),
    (ConsentKind.NEWSLETTER, Consequence.NEWSLETTER_STOPS),
    (ConsentKind.TREATMENT_MINOR, Consequence.TREATMENT_WAITS),
])
def test_j_15_one_purpose_touches_nothing_else(kind: ConsentKind, only: Consequence) -> None:
    assert consequences(kind, FULL) == (only,)


@pytest.mark.req("J-34")
@pytest.mark.parametrize("held", [False, True])
def test_a_portrait_with_its_own_consent_is_told_to_stay(held: bool) -> None:
    """The photos of treatments go, the portrait by the name does not: question, message and paper say so."""
    facts = replace(FULL, own_portrait=True, held=held)
    found = consequences(ConsentKind.PHOTOS_FILE, facts)
    assert Consequence.PORTRAIT_KEPT in found
    told = [one.template for one in stayed(effects(found, facts))]
    assert "het portret bij de naam, met een eigen toestemming" in told
    assert Consequence.PORTRAIT_KEPT not in consequences(ConsentKind.PHOTOS_FILE, replace(facts, own_portrait=False))
    assert Consequence.PORTRAIT_KEPT not in consequences(ConsentKind.PORTRAIT, facts)


@pytest.mark.req("J-34")
def test_a_note_on_the_card_is_named_as_what_stays_to_be_looked_at() -> None:
    """«Ik haal deze gegevens dan uit je dossier»: the program cannot tell what a note is about, so the owner looks."""
    bare = FileFacts(recorded_by_duty=False, has_health=True, has_skin_type=False, file_photos=0, has_portrait=False,
                     held=False)
    noted = replace(bare, has_card_note=True)
    assert Consequence.CARD_NOTE_STAYS in consequences(ConsentKind.HEALTH, noted)
    assert Consequence.CARD_NOTE_STAYS not in consequences(ConsentKind.HEALTH, bare)
    assert Consequence.CARD_NOTE_STAYS not in consequences(ConsentKind.PHOTOS_FILE, noted)
