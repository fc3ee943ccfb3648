"""What of a visit stays when its client withdrew health consent, and what is shut while it may not go yet (A-04, A-22).

Of every visit stays that it was, and what was done with what. With a performed visit of a kind that asks a record
(Wkkgz) also the reaction of the skin, and of the health answers those that the record needs. What the owner wrote
freely about the client goes with every visit.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from jindra_desk.domain.clients.health import HealthRecord
from jindra_desk.domain.consents.consent import Consent, ConsentKind, ConsentState, state_of
from jindra_desk.domain.treatments.declaration import with_declaration, without_declaration
from jindra_desk.domain.treatments.treatment import Block, Reaction, Treatment, TreatmentStatus

FREE_TEXTS = ("particulars", "result", "attention", "aftercare", "note")
"""What is written freely about a visit: it goes with the consent."""
GONE_BLOCKS = frozenset({Block.PARTICULARS, Block.RESULT, Block.ATTENTION})
"""The parts of a record that nobody can fill in again after a withdrawal."""


def reduced(visit: Treatment, record: HealthRecord | None, *, compulsory: bool) -> Treatment:
    """What stays of a visit after health consent is withdrawn; `compulsory`: its kind asks a record (Wkkgz).

    A declaration stays with a performed visit of such a kind, without the answers that named something on which nobody
    acted; `record` tells those of a visit that was closed before answers were kept with it.
    """
    visit = replace(visit, particulars="", result="", attention="", aftercare="", note="")
    if not compulsory or visit.status is not TreatmentStatus.PERFORMED:
        return replace(without_declaration(visit), reaction=Reaction.NOT_NOTED)
    visit = with_declaration(visit, record)
    kept = tuple(one for one in visit.declaration if not one.answer or one.question in visit.heeded)
    return replace(visit, declaration=kept)


def is_stopped(visit: Treatment, consents: Iterable[Consent]) -> bool:
    """Whether health consent was withdrawn after this visit, or on its day."""
    return any(one.kind is ConsentKind.HEALTH and one.withdrawn_at is not None
               and one.withdrawn_at.date() >= visit.performed_on for one in consents)


def is_shut(visit: Treatment, consents: Sequence[Consent]) -> bool:
    """Whether what went with the consent, and had to be kept, may be looked at no more (A-11, J-14)."""
    return state_of(consents, ConsentKind.HEALTH) is not ConsentState.GIVEN and is_stopped(visit, consents)


def shown(visit: Treatment, consents: Sequence[Consent], *, compulsory: bool) -> Treatment:
    """The visit as a screen may show it: of one that is shut only what would stay."""
    return reduced(visit, None, compulsory=compulsory) if is_shut(visit, consents) else visit


def with_shut_parts(visit: Treatment, before: Treatment, *, compulsory: bool) -> Treatment:
    """A shut visit as it is written: what no screen showed stays as it was."""
    hidden = {name: getattr(before, name) for name in FREE_TEXTS}
    return replace(visit, **hidden, reaction=visit.reaction if compulsory else before.reaction, heeded=before.heeded)


def left_out(visit: Treatment, consents: Iterable[Consent]) -> frozenset[Block]:
    """The parts of a record that are not asked of this visit any more."""
    return GONE_BLOCKS if is_stopped(visit, consents) else frozenset()
