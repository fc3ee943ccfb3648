"""Reads the shipped consent texts (`resources/consents/*.toml`): one purpose each, in the client's language
(K-10).

A text that does not say what is kept, what for, how long and how to stop is refused while loading, so that
it can never be shown (K-10, J-16).
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from pathlib import Path

from jindra_desk.domain.consent import ConsentKind, ConsentSection, ConsentText
from jindra_desk.domain.resources import resource_path
from jindra_desk.domain.text import Language

_SECTIONS = ("what", "why", "how_long", "stop")
_TERM_GAP = "{file_term}"


class Address(StrEnum):
    """How the practice addresses its clients in everything that they read; English knows one form."""

    JE = "je"
    U = "u"


class ConsentTextIncomplete(ValueError):
    """A consent text lacks a part that the law asks for: a fault of the program's own files, not of the
    owner.
    """


def load_consent_texts(
    language: Language, address: Address = Address.JE, *, file_term: str | None = None, folder: Path | None
    = None
) -> tuple[ConsentText, ...]:
    """Answer the text of every kind in `language`, in the order of `ConsentKind`.

    `file_term` says in that language's words how long the client's file is kept after the last treatment,
    when the practice's policy differs from the shipped two years. Raise `ConsentTextIncomplete` for a bad
    file.
    """
    place = folder or resource_path("consents")
    variant = address.value if language is Language.NL else "you"
    return tuple(
        _read(place / f"{kind.value}.{language.value}.toml", kind, language, variant, file_term) for kind in ConsentKind
    )


def _read(path: Path, kind: ConsentKind, language: Language, variant: str, file_term: str | None) -> ConsentText:
    with path.open("rb") as file:
        content = tomllib.load(file)
    if content.get("kind") != kind or content.get("language") != language:
        raise ConsentTextIncomplete(path.name, "kind or language")
    valid_from, version = content.get("valid_from"), content.get("version")
    if not isinstance(valid_from, date) or not isinstance(version, int) or version < 1:
        raise ConsentTextIncomplete(path.name, "version or valid_from")
    words = content.get(variant)
    if not isinstance(words, dict):
        raise ConsentTextIncomplete(path.name, variant)
    term = file_term or _words(content, "file_term", path)
    sections = []
    for name in _SECTIONS:
        section = words.get(name)
        if not isinstance(section, dict):
            raise ConsentTextIncomplete(path.name, f"{variant}.{name}")
        body = _words(section, "body", path).replace(_TERM_GAP, term)
        sections.append(ConsentSection(_words(section, "heading", path), body))
    return ConsentText(
        kind=kind,
        version=version,
        language=language,
        valid_from=valid_from,
        title=_words(words, "title", path),
        intro=_words(words, "intro", path),
        sections=tuple(sections),
        yes=_words(words, "yes", path),
        no=_words(words, "no", path),
        change_note=str(content.get("change_note", "")),
    )


def _words(table: Mapping[str, object], name: str, path: Path) -> str:
    value = table.get(name)
    if not isinstance(value, str) or not value.strip():
        raise ConsentTextIncomplete(path.name, name)
    return value.strip()
