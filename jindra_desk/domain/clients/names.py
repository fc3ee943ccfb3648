"""Names of people as the Dutch write, sort and shorten them (K-101, C-23, J-22; law.md section 10)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from jindra_desk.domain.base.errors import InvalidInput
from jindra_desk.domain.base.folding import fold, fold_with_positions
from jindra_desk.domain.base.text import Text, noop, text
from jindra_desk.domain.clients.surname import clean_name, families, joined, parse_prefix, written_out

__all__ = [
    "NameUse",
    "PersonName",
    "Sex",
    "SurnameMissing",
    "clean_name",
    "fold",
    "fold_with_positions",
    "parse_prefix",
]

_LONG_INITIALS = frozenset({"Th", "Ch", "Chr", "Ph", "Fr", "Tj", "Sj", "IJ"})
"""Initials of more than one letter that the Dutch write; anything longer would show the first name (J-22)."""
_FIELD_BREAK = "\x1f"
"""Sorts before the space, so that a shorter core word comes first: Berg, Berg-Özdemir, Bergh."""


class SurnameMissing(InvalidInput):
    """A person needs a surname: the one part that everything else hangs on (J-07)."""

    title = noop("Vul een achternaam in.")


class Sex(StrEnum):
    """Optional, for the salutation only (K-102)."""

    FEMALE = "v"
    MALE = "m"
    OTHER = "x"
    UNKNOWN = "onbekend"


class NameUse(StrEnum):
    """Which family names a person with a partner name goes by; the Dutch habit is partner first."""

    PARTNER_OWN = "partner_own"
    OWN_PARTNER = "own_partner"
    PARTNER = "partner"
    OWN = "own"


def _capitalised(family: str) -> str:
    """Capital on a prefix that stands first (`Van den Berg`), but not after an apostrophe (`’t Hart`)."""
    return family[:1].upper() + family[1:]


@dataclass(frozen=True, slots=True)
class PersonName:
    """Parts of a name. `surname` is the core word without prefix; all other parts may be empty.

    `initials` as written ('J.M.'); `prefix` is the tussenvoegsel of `surname`; `partner_*` likewise.
    Raises `SurnameMissing` when there is no surname. Build from typed text with `PersonName.typed`.
    """

    surname: str
    given: str = ""
    initials: str = ""
    prefix: str = ""
    partner_surname: str = ""
    partner_prefix: str = ""
    use: NameUse = NameUse.PARTNER_OWN

    def __post_init__(self) -> None:
        """Refuse a name without a surname."""
        if not self.surname.strip():
            raise SurnameMissing("surname")

    @classmethod
    def typed(
        cls,
        *,
        surname: str,
        given: str = "",
        initials: str = "",
        prefix: str | None = None,
        partner_surname: str = "",
        partner_prefix: str = "",
        use: NameUse = NameUse.PARTNER_OWN,
    ) -> PersonName:
        """Clean typed parts. A prefix inside the surname is split off when `prefix` is None; one that was given, empty
        too, is the owner's own split.
        """
        own = parse_prefix(surname) if prefix is None else (clean_name(prefix), clean_name(surname))
        partner = (
            (clean_name(partner_prefix), clean_name(partner_surname))
            if partner_prefix.strip()
            else parse_prefix(partner_surname)
        )
        return cls(
            surname=own[1],
            given=clean_name(given),
            initials=clean_name(initials),
            prefix=own[0],
            partner_surname=partner[1],
            partner_prefix=partner[0] if partner[1] else "",
            use=use,
        )

    def _family_parts(self) -> tuple[str, str]:
        """Answer (prefix that moves behind, core that is sorted on); a double name keeps its second."""
        own, partner = (self.prefix, self.surname), (self.partner_prefix, self.partner_surname)
        if not self.partner_surname or self.use is NameUse.OWN:
            return own
        if self.use is NameUse.PARTNER:
            return partner
        first, second = (partner, own) if self.use is NameUse.PARTNER_OWN else (own, partner)
        return first[0], f"{first[1]}-{joined(*second)}"

    @property
    def family(self) -> str:
        """`van den Berg`, `van den Berg-de Vries`, `d’Hondt`: after a first name or initial."""
        return joined(*self._family_parts())

    @property
    def family_alone(self) -> str:
        """`Van den Berg`: where the surname stands alone or after a title."""
        return _capitalised(self.family)

    @property
    def display(self) -> str:
        """`Joëlle van den Heuvel`, else `J.M. van den Heuvel`, else `Van den Heuvel`."""
        first = self.given or self.initials
        return f"{first} {self.family}" if first else self.family_alone

    @property
    def list_form(self) -> str:
        """`Berg, Anouk van den`, for lists sorted on the core word."""
        prefix, core = self._family_parts()
        behind = " ".join(part for part in (self.given or self.initials, prefix) if part)
        return f"{core}, {behind}" if behind else core

    @property
    def sort_key(self) -> str:
        """Text that sorts on core word, first name, prefix; accents ignored, ij as i and j."""
        prefix, core = self._family_parts()
        return _FIELD_BREAK.join((fold(core), fold(self.given or self.initials), fold(prefix)))

    def formal(self, sex: Sex = Sex.UNKNOWN) -> Text:
        """`mevrouw Van den Berg`, `meneer Van den Berg`; without a known salutation the whole name."""
        if sex is Sex.FEMALE:
            return text(noop("mevrouw {name}"), name=self.family_alone)
        if sex is Sex.MALE:
            return text(noop("meneer {name}"), name=self.family_alone)
        return text("{name}", name=self.display)

    @property
    def bookkeeping(self) -> str:
        """`J. van den Heuvel`: first initial and surname and nothing else (J-22)."""
        initial = self._first_initial()
        return f"{initial}. {self.family}" if initial else self.family_alone

    @property
    def avatar_initials(self) -> str:
        """`JH`, `ZÇ`: two capitals at most, as they are written, for the disc in lists."""
        letters = (_first_letter(part)[:1] for part in (self.given or self.initials, self._family_parts()[1]))
        return "".join(letters)

    @property
    def privacy_initials(self) -> str:
        """`J. H.`: how others are shown while a client looks along (Meekijkstand, F8)."""
        core = self._family_parts()[1]
        return " ".join(f"{letter}." for letter in (self._first_initial(), _first_letter(core)) if letter)

    def search_words(self) -> tuple[str, ...]:
        """Folded words of every part, own and partner's, and other spellings that people type for them.

        Prefixes also short (`vd`), names as one word (`vandenheuvel`, `vdheuvel`, `leroux`), what stands behind an
        apostrophe (`brien`), `y` for `ij`, and `ae`, `oe`, `ue` for letters with two dots.
        """
        words: dict[str, None] = {}
        for part in (self.given, self.initials.replace(".", " ")):
            words.update(dict.fromkeys(_spellings(part)))
        for prefix, core in self._searched_families():
            words.update(dict.fromkeys((*fold(prefix).split(), *_spellings(core))))
            meant = [one.split() for one in written_out(prefix)]
            heads = {""} if not meant else set()
            for pieces in meant:
                words.update(dict.fromkeys(pieces))
                short = "".join(piece[0] for piece in pieces)
                if len(pieces) > 1:
                    words[short] = None
                heads.update((short, "".join(pieces), pieces[-1] if pieces[-1] in _FRENCH else short))
            if meant or " " in core or "-" in core:
                for glued in _spellings(core.replace(" ", "").replace("-", "")):
                    words.update(dict.fromkeys(f"{head}{glued}" for head in sorted(heads)))
        words.pop("", None)
        return tuple(words)

    def _searched_families(self) -> Iterator[tuple[str, str]]:
        """Own and partner's surname as (prefix, core), then each half of those that are double names."""
        for prefix, core in ((self.prefix, self.surname), (self.partner_prefix, self.partner_surname)):
            yield prefix, core
            if "-" in core or "–" in core:
                yield from families(prefix, core)

    def _first_initial(self) -> str:
        head = self.initials.split(".")[0].strip()
        if "." in self.initials and head in _LONG_INITIALS:
            return head
        return _first_letter(head or self.given)


_FRENCH = frozenset({"la", "le", "les", "l"})
"""Articles that grow into the name behind them: Larue, Lisle."""
_TWO_DOTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "Ø": "Oe"})
_APOSTROPHE_INSIDE = re.compile(r"(?<=\w)’(\w{2,})")


def _spellings(part: str) -> list[str]:
    """The folded words of a part of a name, then other ways to type them."""
    words = fold(part).split()
    words += fold(part.translate(_TWO_DOTS)).split()
    words += [fold(tail) for tail in _APOSTROPHE_INSIDE.findall(part)]
    return words + [word.replace("ij", "y") for word in words if "ij" in word]


def _first_letter(name: str) -> str:
    """First letter as a capital; a Dutch ij counts as one letter."""
    letters = name.lstrip("’- ")
    if letters[:2] == "IJ" or letters[:1] in {"Ĳ", "ĳ"}:
        return "IJ"
    return letters[:1].upper()
