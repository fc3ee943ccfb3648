"""Names of people as the Dutch write, sort and shorten them (K-101, C-23, J-22; law.md section 10)."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from jindra_desk.domain.errors import InvalidInput
from jindra_desk.domain.folding import APOSTROPHES, fold, fold_with_positions
from jindra_desk.domain.text import Text, noop, text

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

_ALWAYS_PREFIX = frozenset({"van", "de", "den", "der", "ten", "ter", "te", "’t", "’n", "von", "het"})
"""Prefix words in any case: 'Van Den Berg' is typed by many and means 'van den Berg'."""
_LOWER_PREFIX = frozenset(
    {
        "von",
        "vom",
        "zu",
        "zum",
        "zur",
        "af",
        "da",
        "das",
        "del",
        "della",
        "di",
        "do",
        "dos",
        "du",
        "des",
        "la",
        "le",
        "les",
        "lo",
        "el",
        "al",
        "ben",
        "bin",
        "ibn",
        "tot",
        "in",
        "op",
        "aan",
        "bij",
        "uit",
        "over",
        "voor",
        "onder",
        "’s",
        "y",
        "e",
    }
)
"""Prefix words only when typed in lower case: capitalised they are often the name itself (Ben, Du)."""
_PREPOSITIONS = frozenset({"in", "op", "aan", "bij", "uit", "over", "voor", "onder"})
_ARTICLES = frozenset({"de", "den", "der", "het", "’t", "’n", "ten", "ter"})
_ELIDED = ("d’", "l’", "dell’", "dall’")
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


def clean_name(untrusted_text: str) -> str:
    """Compose letters (NFC), drop control characters, use ’ for every apostrophe, collapse white space."""
    composed = unicodedata.normalize("NFC", untrusted_text)
    kept = "".join(
        "’" if c in APOSTROPHES else c for c in composed if c.isspace() or unicodedata.category(c) not in {"Cc", "Cf"}
    )
    return " ".join(kept.split())


def parse_prefix(untrusted_surname: str) -> tuple[str, str]:
    """Split a typed surname into (prefix, core): 'van den Berg', 'Van den Berg' and 'Berg, van den' alike.

    The core is never empty unless nothing was typed; a word that could be the name itself stays in the core.
    """
    cleaned = clean_name(untrusted_surname)
    core, comma, after = cleaned.partition(",")
    if comma and core.strip() and after.strip() and _all_prefix(after.split()):
        return after.strip().lower(), core.strip()
    words = cleaned.split(" ")
    taken = 0
    while taken < len(words) - 1 and _is_prefix(words[taken], words[taken + 1]):
        taken += 1
    prefix, core = " ".join(words[:taken]).lower(), " ".join(words[taken:])
    for elided in _ELIDED:
        if core.lower().startswith(elided) and core[len(elided) : len(elided) + 1].isupper():
            return f"{prefix} {elided}".strip(), core[len(elided) :]
    return prefix, core


def _is_prefix(word: str, following: str) -> bool:
    lower = word.lower()
    if lower in _ALWAYS_PREFIX or word in _LOWER_PREFIX:
        return True
    return lower in _PREPOSITIONS and following.lower() in _ARTICLES


def _all_prefix(words: list[str]) -> bool:
    return all(word.lower() in _ALWAYS_PREFIX | _LOWER_PREFIX or word.lower() in _ELIDED for word in words)


def _joined(prefix: str, core: str) -> str:
    """`van den Berg`, but `d’Hondt` without a space."""
    if not prefix:
        return core
    return f"{prefix}{core}" if prefix.endswith("’") else f"{prefix} {core}"


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
        prefix: str = "",
        partner_surname: str = "",
        partner_prefix: str = "",
        use: NameUse = NameUse.PARTNER_OWN,
    ) -> PersonName:
        """Clean typed parts; a prefix inside the surname is split off when the prefix field is empty."""
        own = (clean_name(prefix), clean_name(surname)) if prefix.strip() else parse_prefix(surname)
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
        return first[0], f"{first[1]}-{_joined(*second)}"

    @property
    def family(self) -> str:
        """`van den Berg`, `van den Berg-de Vries`, `d’Hondt`: after a first name or initial."""
        return _joined(*self._family_parts())

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
        """`JH`: two plain capitals at most, for the disc in lists."""
        letters = (fold(part)[:1] for part in (self.given or self.initials, self._family_parts()[1]))
        return "".join(letters).upper()

    @property
    def privacy_initials(self) -> str:
        """`J. H.`: how others are shown while a client looks along (Meekijkstand, F8)."""
        core = self._family_parts()[1]
        return " ".join(f"{letter}." for letter in (self._first_initial(), _first_letter(core)) if letter)

    def search_words(self) -> tuple[str, ...]:
        """Folded words of every part, own and partner's; prefixes also shortened: `van den` gives `vd`."""
        words: dict[str, None] = {}
        for part in (
            self.given,
            self.initials.replace(".", " "),
            self.prefix,
            self.surname,
            self.partner_prefix,
            self.partner_surname,
        ):
            words.update(dict.fromkeys(fold(part).split()))
        for prefix in (self.prefix, self.partner_prefix):
            if len(pieces := fold(prefix).split()) > 1:
                words["".join(piece[0] for piece in pieces)] = None
        for core in (self.surname, self.partner_surname):
            words.update(dict.fromkeys(fold(core).split()))
        return tuple(words)

    def _first_initial(self) -> str:
        head = self.initials.split(".")[0].strip()
        if "." in self.initials and head in _LONG_INITIALS:
            return head
        return _first_letter(head or self.given)


def _first_letter(name: str) -> str:
    """First letter as a capital; a Dutch ij counts as one letter."""
    letters = name.lstrip("’- ")
    if letters[:2] == "IJ" or letters[:1] in {"Ĳ", "ĳ"}:
        return "IJ"
    return letters[:1].upper()
