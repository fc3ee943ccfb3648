"""The recovery sheet: one page with the code to type and the same code to scan, and nothing that tells which lock."""

from __future__ import annotations

import pytest
import zxingcpp
from PIL import ImageDraw

from jindra_desk.application.ports.documents import RecoverySheet
from jindra_desk.documents.maker import ReportLabDocuments
from jindra_desk.domain.base.text import Language, untranslated
from jindra_desk.security.recovery_code import new_recovery_code, tidy_recovery_code
from tests.documents.reading import pictures, texts
from tests.support.vaults import TODAY


def made(code: str) -> bytes:
    return ReportLabDocuments().recovery_sheet(RecoverySheet(code, TODAY), untranslated, Language.NL)


@pytest.mark.parametrize("dots", [110, 200, 300])
def test_the_square_reads_as_the_code(dots: int) -> None:
    """Read back from the drawn page, as a scanner sees it."""
    for _ in range(3):
        code = new_recovery_code()
        read = zxingcpp.read_barcodes(pictures(made(code), dots)[0])
        assert [found.text for found in read] == [code]
        assert tidy_recovery_code(read[0].text) == code


def test_it_reads_with_a_coffee_stain_on_it() -> None:
    code = new_recovery_code()
    page = pictures(made(code), 200)[0]
    corners = zxingcpp.read_barcodes(page)[0].position
    centre_x = (corners.top_left.x + corners.bottom_right.x) // 2
    centre_y = (corners.top_left.y + corners.bottom_right.y) // 2
    side = (corners.bottom_right.x - corners.top_left.x) // 7
    ImageDraw.Draw(page).ellipse((centre_x, centre_y, centre_x + side, centre_y + side), fill=255)
    assert [found.text for found in zxingcpp.read_barcodes(page)] == [code]


def test_it_is_one_page_with_code_day_and_what_to_do_and_nothing_else() -> None:
    code = new_recovery_code()
    pages = texts(made(code))
    assert len(pages) == 1
    for group in code.split("-"):
        assert group in pages[0]
    for words in ("21 november 2026", "Herstelcode", "typ de groepjes over", "veilige plek", "niet met een telefoon",
                  "ouder herstelblad"):
        assert words in pages[0]
    raw = made(code)
    for word in (b"Linde", b"praktijk.jdv", b"kluis.jdv"):
        assert word not in raw
