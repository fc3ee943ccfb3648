"""No form lets a BSN or a passport code through (J-60, J-61)."""

from __future__ import annotations

from functools import partial

import pytest

from jindra_desk.application.session.text_gate import cut_forbidden, require_kept_text, require_phone_text
from jindra_desk.domain.guards.findings import BsnFound, FindingKind, MrzFound, declaration

BSN = "1234.56.782"
MRZ = "P<NLDDE<BRUIJN<<WILLEKE<LISELOTTE<<<<<<<<<<<"


def test_j61_a_bsn_is_refused_by_field() -> None:
    with pytest.raises(BsnFound) as caught:
        require_kept_text(f"nummer {BSN}", "notes")
    assert caught.value.field == "notes"
    assert "123" not in str(caught.value)


def test_j61_what_the_owner_declared_passes() -> None:
    require_kept_text(BSN, "notes", not_bsn={"notes"})


def test_j61_unchanged_text_is_not_asked_again() -> None:
    require_kept_text(BSN, "notes", before=BSN)


def test_j60_a_passport_code_is_declared_by_a_word_of_its_own() -> None:
    with pytest.raises(MrzFound):
        require_kept_text(MRZ, "notes", not_bsn={"notes"})
    require_kept_text(MRZ, "notes", not_bsn={declaration("notes", FindingKind.MRZ)})
    with pytest.raises(BsnFound):
        require_kept_text(f"{MRZ} en {BSN}", "notes", not_bsn={declaration("notes", FindingKind.MRZ)})


def test_j61_a_number_that_was_kept_before_is_not_asked_about_in_a_longer_text() -> None:
    """It was declared then; which text it was is not recorded anywhere."""
    require_kept_text("artikel 123456782 besteld, kwam vrijdag", "notes", before="artikel 1234.56.782")
    with pytest.raises(BsnFound):
        require_kept_text("artikel 123456782 en 111222333", "notes", before="artikel 1234.56.782")


@pytest.mark.parametrize("phone", ["06 1234 5678", "+31612345678", "0183 55 02 17"])
def test_k106_a_phone_number_is_no_bsn(phone: str) -> None:
    require_phone_text(phone, "phone")


def test_j61_a_bsn_in_the_phone_field_is_refused() -> None:
    with pytest.raises(BsnFound):
        require_phone_text("123456782", "phone")


LEFT_OUT = "[nummer weggelaten]"
cut = partial(cut_forbidden, left_out=LEFT_OUT)


def test_j61_drafts_lose_the_number_say_so_and_keep_the_rest() -> None:
    assert cut(f"bel {BSN} terug") == f"bel {LEFT_OUT} terug"
    assert cut(f"eerst {BSN}, dan 111222333.") == f"eerst {LEFT_OUT}, dan {LEFT_OUT}."
    assert cut(f"gezien: {MRZ}\nakkoord") == f"gezien: {LEFT_OUT}\nakkoord"
    assert cut("gewoon") == "gewoon"


@pytest.mark.req("J-28")
@pytest.mark.parametrize("text", [
    f"lot {BSN}", f"Lotnr. {BSN}", f"charge: {BSN} en 111222333", f"batchnummer {BSN}", f"factuur {BSN}",
    f"Factuur nr. {BSN}, betaald", f"lot AB-{BSN}", "cursus 1991-1993", "04-12 10.53", "06-00000000",
    "2019, 2020 en 2021",
])
def test_j28_what_may_be_another_number_is_never_cut_from_a_draft(text: str) -> None:
    """It stays in the encrypted draft and is asked about when the owner saves; a cut in silence loses their words."""
    assert cut(text, "notes") == text


@pytest.mark.parametrize("text", [f"slot {BSN}", f"pilot {BSN}", f"lot besteld; haar nummer is {BSN}", f"lot\n{BSN}"])
def test_j61_a_word_that_only_looks_like_lot_excuses_nothing(text: str) -> None:
    assert BSN not in cut(text, "notes")


@pytest.mark.parametrize("field", ["phone", "guardian_phone", "lot"])
def test_j28_fields_for_other_numbers_ask_and_never_cut(field: str) -> None:
    assert cut("123456782", field) == "123456782"
    with pytest.raises(BsnFound):
        require_kept_text("123456782", field)


def test_j28_what_may_be_kept_is_kept_in_a_draft_too() -> None:
    """Trust #7: a number that is stored already, or was declared to be no BSN, survives the lock."""
    assert cut(BSN, "notes", before=BSN) == BSN
    assert cut(f"nog {BSN}", "notes", before=BSN) == f"nog {BSN}"
    assert cut(f"artikel {BSN}", "notes", not_bsn={"notes"}) == f"artikel {BSN}"
    assert cut(f"artikel {BSN}", "notes", not_bsn={"done"}) == f"artikel {LEFT_OUT}"
    assert MRZ not in cut(MRZ, "notes", not_bsn={"notes"})
