"""Wording as data: Dutch source sentences with named gaps, translated and filled in only where they are shown.

Every sentence a person can read is written once, in Dutch, in the code. Rooms without Qt mark it with `noop`,
screens with `tr`; both are collected into `resources/translations/en.ts`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from jindra_desk.domain.base.wording import Figure, long_date

Translator = Callable[[str], str]
"""Takes a Dutch source sentence and answers the sentence to show; for Dutch it is the identity."""


class Language(StrEnum):
    """Languages that the program speaks; Dutch is the source text."""

    NL = "nl"
    EN = "en"


def noop(source: str) -> str:
    """Mark `source` as a sentence to translate, without translating it here."""
    return source


def untranslated(source: str) -> str:
    """Answer the Dutch source itself: the translator of the Dutch interface."""
    return source


@dataclass(frozen=True, slots=True)
class Text:
    """One sentence: a Dutch template with `{named}` gaps and what fills them (text, numbers or dates)."""

    template: str
    values: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))

    def render(self, translate: Translator = untranslated, language: Language = Language.NL) -> str:
        """Answer the sentence in the language of `translate`; dates are written in full, figures and nested Texts too.

        Without values there are no gaps: a brace in it is a brace, so that no stored word can stop a paper.
        """
        if not self.values:
            return translate(self.template)
        filled: dict[str, object] = {}
        for name, value in self.values.items():
            if isinstance(value, Text):
                filled[name] = value.render(translate, language)
            elif isinstance(value, date):
                filled[name] = long_date(value, english=language is Language.EN)
            elif isinstance(value, Figure):
                filled[name] = value.said(english=language is Language.EN)
            else:
                filled[name] = value
        return translate(self.template).format_map(filled)


def text(template: str, **values: object) -> Text:
    """Build a `Text`; wrap the template in `noop(...)` so that it is collected for translation."""
    return Text(template, MappingProxyType(values))
