"""What print and preview need: pages of a stored PDF as pixels, one page at a time so that memory stays small."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.base.text import noop


class PdfUnreadable(JindraError):
    """The bytes are no PDF that can be drawn."""

    title = noop("Dit document is niet te tonen.")
    cause = noop("Het bestand in de kluis is niet aangeraakt.")
    next_step = noop("Kijk bij de toestemming of het document nog klopt.")


@dataclass(frozen=True, slots=True)
class PageImage:
    """One drawn page: rows of 4 bytes a pixel (blue, green, red, unused), without padding between rows."""

    width: int
    height: int
    bgrx: bytes
    dpi: float


class PdfPages(Protocol):
    """Draws pages of a PDF; safe to call from job threads."""

    def count(self, pdf: bytes) -> int:
        """How many pages; raises `PdfUnreadable`."""
        ...

    def draw(self, pdf: bytes, index: int, dpi: float) -> PageImage:
        """Page `index` (from 0) on white paper at `dpi` dots per inch; raises `PdfUnreadable`."""
        ...
