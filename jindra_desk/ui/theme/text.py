"""The screens' way to Qt's translation: Dutch is the source, one context for the whole program."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from jindra_desk.domain.base.shown_text import in_reading_order
from jindra_desk.domain.base.text import Language, Text

CONTEXT = "jindra"


def qt_translate(source: str) -> str:
    """Answer `source` in the language of the installed translator; Dutch when there is none."""
    return QCoreApplication.translate(CONTEXT, source)


def tr(source: str, /, **values: object) -> str:
    """Translate the Dutch literal `source` and fill its `{named}` gaps; dates are written in full.

    A name that fills a gap cannot turn the words of the sentence around: marks of direction are left out.
    """
    return in_reading_order(Text(source, values).render(qt_translate, current_language()))


def render(wording: Text) -> str:
    """Show a sentence that came from an inner room."""
    return in_reading_order(wording.render(qt_translate, current_language()))


def current_language() -> Language:
    """The language of the installed translator: the translation file names itself."""
    return Language.EN if qt_translate("«taal»") == "en" else Language.NL
