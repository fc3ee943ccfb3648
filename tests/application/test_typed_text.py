"""No form lets a BSN or a passport code through (J-60, J-61)."""

from __future__ import annotations

import pytest

from jindra_desk.application.typed_text import cut_forbidden, require_kept_text, require_phone_text
from jindra_desk.domain.guards import BsnFound, MrzFound

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


def test_j60_a_passport_code_cannot_be_declared_away() -> None:
    with pytest.raises(MrzFound):
        require_kept_text(MRZ, "notes", not_bsn={"notes"})


@pytest.mark.parametrize("phone", ["06 1234 5678", "+31612345678", "0183 55 02 17"])
def test_k106_a_phone_number_is_no_bsn(phone: str) -> None:
    require_phone_text(phone, "phone")


def test_j61_a_bsn_in_the_phone_field_is_refused() -> None:
    with pytest.raises(BsnFound):
        require_phone_text("123456782", "phone")


def test_j61_drafts_lose_the_number_and_keep_the_rest() -> None:
    assert cut_forbidden(f"bel {BSN} terug") == "bel  terug"
    assert cut_forbidden("gewoon") == "gewoon"


def test_j28_what_may_be_kept_is_kept_in_a_draft_too() -> None:
    """Trust #7: a lot number that is stored already, or was declared to be no BSN, survives the lock."""
    assert cut_forbidden(BSN, "notes", before=BSN) == BSN
    assert cut_forbidden(f"lot {BSN}", "notes", not_bsn={"notes"}) == f"lot {BSN}"
    assert cut_forbidden(f"lot {BSN}", "notes", not_bsn={"done"}) == "lot "
    assert MRZ not in cut_forbidden(MRZ, "notes", not_bsn={"notes"})
