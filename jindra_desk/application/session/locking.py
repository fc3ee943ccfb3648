"""What is kept at the moment of locking, and taken up again after it: the place, and what was being typed (J-28)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from jindra_desk.application.session.session import Session
from jindra_desk.domain.settings.draft import Draft, DraftKind
from jindra_desk.domain.vault.audit import ObjectKind, Verb

_RESUME = "resume"
_WATCHED = "privacy.watched"
_FORMS = frozenset({DraftKind.NEW_CLIENT, DraftKind.CLIENT, DraftKind.VISIT})


@dataclass(frozen=True, slots=True)
class Caret:
    """Where the caret was: the name of the field, which of that name (from 0), and the characters before the caret."""

    field: str
    which: int
    at: int


@dataclass(frozen=True, slots=True)
class ResumeState:
    """The screen's key and what it was opened with; ids only, and inside the vault only.

    `watched`: someone looked along, so that others stay initials after the lock; it is kept apart, since a kill keeps
    no place.
    """

    screen: str
    arguments: Mapping[str, str] = field(default_factory=dict)
    caret: Caret | None = None
    watched: bool = False


def keep_for_lock(session: Session, place: ResumeState | None, draft: Draft | None) -> None:
    """Keep both in one transaction; the last thing that is written before the vault closes."""
    if session.vault.read_only and draft is None:
        return
    with session.vault.unit_of_work() as uow:
        if draft is not None:
            uow.drafts.save(draft)
        if place is not None:
            uow.settings.put(_RESUME, _plain(place))
            uow.settings.put(_WATCHED, place.watched or None)
        uow.audit.append(Verb.LOCK, ObjectKind.VAULT, None, session.clock.now())


def keep_bystander_mode(session: Session, watched: bool) -> None:
    """Keep Meekijkstand as soon as it is switched: after a kill somebody may still be looking along (look.md, 3)."""
    if session.vault.read_only:
        return
    with session.vault.unit_of_work() as uow:
        uow.settings.put(_WATCHED, watched or None)
        uow.audit.append(Verb.SETTINGS, ObjectKind.SETTING, None, session.clock.now())


def bystander_mode(session: Session) -> bool:
    """Whether Meekijkstand is on: it stays until it is switched off."""
    with session.vault.reading() as uow:
        return uow.settings.get(_WATCHED) is True


def take_resume(session: Session) -> ResumeState | None:
    """Where the owner was at the last lock, once: a later start begins at the first screen again."""
    with session.vault.reading() as uow:
        kept = uow.settings.get(_RESUME)
    if kept is None:
        return None
    if not session.vault.read_only:
        with session.vault.unit_of_work() as uow:
            uow.settings.put(_RESUME, None)
            uow.audit.append(Verb.SETTINGS, ObjectKind.SETTING, None, session.clock.now())
    if not isinstance(kept, dict) or not kept.get("screen"):
        return None
    arguments = kept.get("arguments")
    pairs = arguments.items() if isinstance(arguments, dict) else ()
    return ResumeState(str(kept["screen"]), {str(name): str(value) for name, value in pairs}, _caret(kept.get("caret")),
                       bystander_mode(session))


def typed_last(session: Session, since: datetime) -> Draft | None:
    """The form that was typed in last, from `since` on; after a lock that could keep no place.

    Forms of which a page of a client or of a visit is made; a draft of before is no reason to go there.
    """
    with session.vault.reading() as uow:
        return max((draft for draft in uow.drafts.all() if draft.screen in _FORMS and draft.saved_at >= since),
                   key=lambda draft: draft.saved_at, default=None)


def _plain(place: ResumeState) -> dict[str, object]:
    caret = place.caret
    return {"screen": place.screen, "arguments": dict(place.arguments),
            "caret": None if caret is None else [caret.field, caret.which, caret.at]}


def _caret(kept: object) -> Caret | None:
    match kept:
        case [str(name), int(which), int(at)] if which >= 0 and at >= 0:
            return Caret(name, which, at)
    return None
