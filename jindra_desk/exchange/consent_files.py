"""Reads the shipped consent texts (`resources/consents/*.toml`): one purpose each, in the client's language (K-10).

A text that does not say what is kept, what for, how long and how to stop is refused while loading, so that it can never
be shown (K-10, J-16). How long follows the policy: the term, and the event that it starts with (`until.*.toml`).
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from types import MappingProxyType

from jindra_desk.disk.resources import resource_path
from jindra_desk.domain.base.dates import Term
from jindra_desk.domain.base.text import Language, untranslated
from jindra_desk.domain.consents.consent import ConsentKind, ConsentSection, ConsentText
from jindra_desk.domain.consents.promised_term import PromisedTerm
from jindra_desk.domain.consents.reader import Reader
from jindra_desk.domain.consents.signed_day import NO_RECORD
from jindra_desk.domain.policy.values import AddressForm

_SECTIONS = ("what", "why", "how_long", "stop")
_STOPPING = ("held", "proof", "law")
SHIPPED = PromisedTerm(Term(years=2), never_treated=Term(months=3))
"""The term that the files name in words of their own."""
SHIPPED_HOLD = Term(years=1)


class ConsentTextIncomplete(ValueError):
    """A consent text lacks a part that the law asks for: a fault of the program's own files, not of the owner."""


def dutch_term(term: Term) -> str:
    """`5 jaar`, for texts in Dutch."""
    return term.wording().render(untranslated, Language.NL)


_OF_ANOTHER = "of_another"
_BESIDE = "beside_a_parent"
_READERS = MappingProxyType({
    ConsentKind.TREATMENT_MINOR: (Reader.SELF,),
    ConsentKind.TREATMENT: (Reader.SELF, Reader.BESIDE_A_PARENT, Reader.COURT),
})
"""Whose words a purpose has; every other one has those of the client, of a parent, and of a curator or mentor."""
_FOR_ALL = (Reader.SELF, Reader.PARENT, Reader.COURT)


@dataclass(frozen=True, slots=True)
class _Until:
    """The sentences about time of one language, and how a term reads in it."""

    table: Mapping[str, object]
    path: Path
    promise: PromisedTerm
    words: Callable[[Term], str]
    hold: Term
    by_law: bool

    def file(self, speaker: str, shipped: str) -> str:
        """`tot twee jaar na je laatste behandeling`."""
        sentences = self.table.get(speaker)
        if not isinstance(sentences, dict):
            raise ConsentTextIncomplete(self.path.name, speaker)
        words = shipped if self.promise.term == SHIPPED.term else self.words(self.promise.term)
        return self._sentence(sentences, self.promise.start.value, self.promise.term, words)

    def contact(self) -> str:
        """`tot drie maanden na ons laatste contact`: for people who were never treated."""
        term = self.promise.never_treated
        if term is None:
            raise ConsentTextIncomplete(self.path.name, "never_treated")
        shipped = _words(self.table, "never_treated_term", self.path)
        return self._sentence(self.table, "never_treated", term,
                              shipped if term == SHIPPED.never_treated else self.words(term))

    def stopping(self, speaker: str, body: str) -> str:
        """The body of a section with the sentences that every purpose shares, in the words for that reader."""
        for name in _STOPPING:
            if f"{{{name}}}" in body:
                sentences = self.table.get(speaker)
                if not isinstance(sentences, dict):
                    raise ConsentTextIncomplete(self.path.name, speaker)
                said = _words(sentences, name, self.path).replace("{complaint}", self.words(self.hold))
                body = body.replace(f"{{{name}}}", said)
        return body

    def _sentence(self, table: Mapping[str, object], name: str, term: Term, words: str) -> str:
        if term.is_zero:
            return _words(table, f"at_once_{name}", self.path)
        return _words(table, name, self.path).replace("{term}", words)


def load_consent_texts(
    language: Language, address: AddressForm = AddressForm.INFORMAL, *, promise: PromisedTerm = SHIPPED,
    chosen: PromisedTerm | None = None, term_words: Callable[[Term], str] = dutch_term, hold: Term = SHIPPED_HOLD,
    by_law: bool = False, folder: Path | None = None,
) -> tuple[ConsentText, ...]:
    """Answer the texts of every kind in `language`, in the order of `ConsentKind`; of each the client's own first.

    `promise` is what the policy keeps, also for people who were never treated; `chosen` what the owner chose before a
    law asked more, for what is no record (as `promise` where it is None); `term_words` says a term in that language;
    `hold` is how long a complaint holds a file; `by_law`: the law on medical treatment keeps what was noted with a
    treatment (BW 7:454), whatever is withdrawn. Raise `ConsentTextIncomplete` for a bad file.
    """
    place = folder or resource_path("consents")
    variant = address.value if language is Language.NL else "you"
    path = place / f"until.{language.value}.toml"
    until = _Until(_table(path), path, promise, term_words, hold, by_law)
    own = replace(until, promise=chosen or promise)
    return tuple(_read(place / f"{kind.value}.{language.value}.toml", kind, language, _Speech(variant, reader),
                       own if kind in NO_RECORD else until)
                 for kind in ConsentKind for reader in _READERS.get(kind, _FOR_ALL))


def _table(path: Path) -> dict[str, object]:
    with path.open("rb") as file:
        return tomllib.load(file)


@dataclass(frozen=True, slots=True)
class _Speech:
    """To whom a text speaks: `variant` is je, u or you."""

    variant: str
    reader: Reader

    @property
    def table(self) -> str:
        """The table of a file with the words for this reader."""
        if self.reader.speaks_for_another:
            return f"{self.variant}_{_OF_ANOTHER}"
        return f"{self.variant}_{_BESIDE}" if self.reader is Reader.BESIDE_A_PARENT else self.variant

    @property
    def suffix(self) -> str:
        """How the words for another signer have a version and a note of their own."""
        return "" if self.reader is Reader.SELF else f"_{_OF_ANOTHER}"

    def note(self, content: Mapping[str, object]) -> str:
        """What is new for this reader; nothing for who never had a text before."""
        return "" if self.reader is Reader.BESIDE_A_PARENT else str(content.get(f"change_note{self.suffix}", ""))

    def people(self, until: _Until) -> Mapping[str, str]:
        """How the text names who signs and who is signed for, by gap; nothing for the client's own."""
        if not self.reader.speaks_for_another:
            return {}
        table = until.table.get(self.table)
        found = table.get(self.reader.value) if isinstance(table, dict) else None
        if not isinstance(found, dict):
            raise ConsentTextIncomplete(until.path.name, f"{self.table}.{self.reader.value}")
        return {f"{{{name}}}": _words(found, name, until.path) for name in ("role", "them", "mine")}


def _read(path: Path, kind: ConsentKind, language: Language, speech: _Speech, until: _Until) -> ConsentText:
    content, variant = _table(path), speech.table
    if content.get("kind") != kind or content.get("language") != language:
        raise ConsentTextIncomplete(path.name, "kind or language")
    valid_from, version = content.get("valid_from"), content.get(f"version{speech.suffix}")
    if not isinstance(valid_from, date) or not isinstance(version, int) or version < 1:
        raise ConsentTextIncomplete(path.name, "version or valid_from")
    words = content.get(variant)
    if not isinstance(words, dict):
        raise ConsentTextIncomplete(path.name, variant)
    speaker = _OF_ANOTHER if kind is ConsentKind.TREATMENT_MINOR else variant
    if speech.reader is Reader.BESIDE_A_PARENT:
        speaker = speech.variant
    until_file = until.file(speaker, _words(content, "file_term", path))
    gaps = {"{until}": until_file, "{Until}": until_file[:1].upper() + until_file[1:]}
    promise = until.promise
    if "{until_contact}" in str(words.get("how_long")):
        gaps["{until_contact}"] = until.contact()
    else:
        promise = replace(promise, never_treated=None)
    gaps.update(speech.people(until))
    sections = []
    for name in _SECTIONS:
        section = words.get(f"{name}_by_law", words.get(name)) if until.by_law else words.get(name)
        if not isinstance(section, dict):
            raise ConsentTextIncomplete(path.name, f"{variant}.{name}")
        body = until.stopping(speaker, _words(section, "body", path))
        sections.append(ConsentSection(_words(section, "heading", path), _filled(body, gaps)))
    return ConsentText(
        kind=kind,
        version=version,
        language=language,
        valid_from=valid_from,
        title=_filled(_words(words, "title", path), gaps),
        intro=_filled(_words(words, "intro", path), gaps),
        sections=tuple(sections),
        yes=_filled(_words(words, "yes", path), gaps),
        no=_filled(_words(words, "no", path), gaps),
        change_note=speech.note(content),
        promise=promise,
        shipped=version,
        reader=speech.reader,
        longer_note=_words(until.table, "longer", until.path),
        stop_note=_words(until.table, "stop_by_law" if until.by_law else "stop", until.path),
    )


def _filled(words: str, gaps: Mapping[str, str]) -> str:
    """The words with what stands for each gap; a gap may stand in what fills another one."""
    for gap, said in gaps.items():
        words = words.replace(gap, said)
    return words


def _words(table: Mapping[str, object], name: str, path: Path) -> str:
    value = table.get(name)
    if not isinstance(value, str) or not value.strip():
        raise ConsentTextIncomplete(path.name, name)
    return value.strip()
