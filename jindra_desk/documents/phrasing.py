"""Turns what a document holds into words on paper: translated, filled in, dates in full, safe for markup."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from jindra_desk.application.ports.documents import Shown
from jindra_desk.documents.fonts import Glyphs
from jindra_desk.domain.base.text import Language, Text, Translator
from jindra_desk.domain.base.text import text as text_of
from jindra_desk.domain.base.wording import Figure, clock_time, field_date, long_date


@dataclass(frozen=True, slots=True)
class Phrasing:
    """One document's language and letters."""

    glyphs: Glyphs
    translate: Translator
    language: Language

    @property
    def english(self) -> bool:
        """True when dates are written the English way."""
        return self.language is Language.EN

    def plain(self, source: str, **values: object) -> str:
        """Translate a Dutch source (`noop("…")` at the call) and fill its gaps; not yet safe for markup."""
        return text_of(source, **values).render(self.translate, self.language)

    def say(self, source: str, **values: object) -> str:
        """The same as markup."""
        return self.glyphs.markup(self.plain(source, **values))

    def value(self, shown: Shown) -> str:
        """A value as plain words: text as it is, wording translated, dates in full."""
        if isinstance(shown, Text):
            return shown.render(self.translate, self.language)
        if isinstance(shown, datetime):
            return self.moment(shown)
        if isinstance(shown, date):
            return long_date(shown, english=self.english)
        if isinstance(shown, Figure):
            return shown.said(english=self.english)
        return shown

    def show(self, shown: Shown) -> str:
        """A value as markup."""
        return self.glyphs.markup(self.value(shown))

    def moment(self, at: datetime) -> str:
        """`27 augustus 2026, 11:42`."""
        return f"{long_date(at, english=self.english)}, {clock_time(at)}"

    def day(self, on: date) -> str:
        """`27 augustus 2026`."""
        return long_date(on, english=self.english)

    def short_day(self, on: date) -> str:
        """`27-08-2026`, for columns."""
        return field_date(on)
