"""Reads PDFs back the way a viewer does: words and pixels, by PDFium."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pypdfium2
from PIL import Image, ImageChops, ImageStat

GOLDENS = Path(__file__).parent / "goldens"
_DPI = 50
_TOLERANCE = 1.2
"""Mean difference in grey levels (0 to 255): room for another rasteriser version, not for a moved line."""


def texts(pdf: bytes) -> list[str]:
    """The words of each page, white space made even."""
    document = pypdfium2.PdfDocument(pdf)
    found = []
    for index in range(len(document)):
        page = document[index]
        words = page.get_textpage()
        found.append(re.sub(r"\s+", " ", words.get_text_range().replace("\ufffe", "")).strip())
        words.close()
        page.close()
    document.close()
    return found


def whole_text(pdf: bytes) -> str:
    """The words of all pages."""
    return " ".join(texts(pdf))


def pictures(pdf: bytes, dpi: float = _DPI) -> list[Image.Image]:
    """Each page in grey."""
    document = pypdfium2.PdfDocument(pdf)
    found = []
    for index in range(len(document)):
        page = document[index]
        bitmap = page.render(scale=dpi / 72)
        found.append(bitmap.to_pil().convert("L"))
        bitmap.close()
        page.close()
    document.close()
    return found


def check_golden(name: str, pdf: bytes) -> None:
    """Compare words exactly and pixels nearly; JINDRA_WRITE_GOLDENS=1 writes them again, to be looked at."""
    words, shown = "\n".join(texts(pdf)) + "\n", pictures(pdf)[0]
    if os.environ.get("JINDRA_WRITE_GOLDENS"):
        GOLDENS.mkdir(exist_ok=True)
        (GOLDENS / f"{name}.txt").write_text(words, encoding="utf-8")
        shown.quantize(16).save(GOLDENS / f"{name}.png", optimize=True)
    assert words == (GOLDENS / f"{name}.txt").read_text(encoding="utf-8")
    with Image.open(GOLDENS / f"{name}.png") as golden:
        kept = golden.convert("L")
    assert shown.size == kept.size
    difference = ImageStat.Stat(ImageChops.difference(shown, kept)).mean[0]
    assert difference < _TOLERANCE, f"{name}: {difference:.2f}"
