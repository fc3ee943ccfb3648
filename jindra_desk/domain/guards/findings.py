"""What a guard finds: kind and place only. The number itself is never kept, raised or logged."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from jindra_desk.domain.base.errors import InvalidInput, RuleRefusal
from jindra_desk.domain.base.text import noop

Span = tuple[int, int]
"""From, up to but not including: places in a text."""


class FindingKind(StrEnum):
    """What a piece of text looks like."""

    BSN = "bsn"
    MRZ = "mrz"


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """Characters `start` up to but not including `end` of the checked text look like `kind`.

    `sure`: nothing around it says that it is another kind of number. What is not sure is asked about, and not cut.
    """

    start: int
    end: int
    kind: FindingKind
    sure: bool = True


class BsnFound(InvalidInput, RuleRefusal):
    """Text holds a number that passes the 11-test; `field` names the field, the number is not kept."""

    rule: ClassVar[str] = "J-61"
    title = noop("Dit lijkt een BSN.")
    cause = noop("Dat bewaar je hier nooit.")
    next_step = noop("Haal het nummer weg, of kies «Dit is geen BSN».")


class MrzFound(InvalidInput, RuleRefusal):
    """Text holds what reads like the code lines of a passport or identity card."""

    rule: ClassVar[str] = "J-60"
    title = noop("Dit lijken de coderegels van een paspoort of ID-kaart.")
    cause = noop("Die bewaar je hier nooit.")
    next_step = noop("Haal de regels weg, of kies «Dit is geen paspoort». Noteer alleen dat je de identiteit hebt "
                     "gezien, en hoe.")


def declaration(field: str, kind: FindingKind) -> str:
    """How a set of declared fields names that what looks like `kind` in `field` is none."""
    return field if kind is FindingKind.BSN else f"{field}:{kind.value}"
