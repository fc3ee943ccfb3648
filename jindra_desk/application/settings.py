"""Small settings of this vault: how the program looks and speaks, and where she was when it locked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TypeVar

from jindra_desk.application.changes import ChangeSet, Topic
from jindra_desk.application.session import Session
from jindra_desk.domain.audit import ObjectKind, Verb
from jindra_desk.domain.text import Language

_PREFERENCES = "preferences"
_RESUME = "resume"


class Appearance(StrEnum):
    """The colours that she chose; `SYSTEM` follows the computer."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Preferences:
    """What the owner chose for herself; nothing of it is about a client."""

    language: Language = Language.NL
    appearance: Appearance = Appearance.SYSTEM


@dataclass(frozen=True, slots=True)
class ResumeState:
    """Where she was: screen key, its arguments, when it locked and whether idleness locked it.

    `unsaved_lost` tells that a draft could not be saved in time; she is told after unlocking.
    """

    screen: str
    arguments: Mapping[str, str] = field(default_factory=dict)
    locked_at: datetime | None = None
    unsaved_lost: bool = False


def read_preferences(session: Session) -> Preferences:
    """The choices kept in the vault, or the defaults; a value of a later version counts as not chosen."""
    with session.vault.reading() as uow:
        kept = uow.settings.get(_PREFERENCES)
    values = kept if isinstance(kept, dict) else {}
    defaults = Preferences()
    return Preferences(
        _choice(Language, values.get("language"), defaults.language),
        _choice(Appearance, values.get("appearance"), defaults.appearance),
    )


def save_preferences(session: Session, preferences: Preferences) -> ChangeSet:
    """Keep her choices."""
    values = {"language": preferences.language.value, "appearance": preferences.appearance.value}
    with session.vault.unit_of_work() as uow:
        uow.settings.put(_PREFERENCES, values)
        uow.audit.append(Verb.SETTINGS, ObjectKind.SETTING, None, session.clock.now())
    return ChangeSet.of(Topic.SETTING)


def save_resume(session: Session, state: ResumeState) -> None:
    """Keep where she is; part of locking."""
    values = {"screen": state.screen, "arguments": dict(state.arguments), "lost": state.unsaved_lost,
              "at": state.locked_at.isoformat(timespec="seconds") if state.locked_at else ""}
    with session.vault.unit_of_work() as uow:
        uow.settings.put(_RESUME, values)
        uow.audit.append(Verb.LOCK, ObjectKind.VAULT, None, session.clock.now())


def read_resume(session: Session) -> ResumeState | None:
    """Where she was at the last lock, or None."""
    with session.vault.reading() as uow:
        kept = uow.settings.get(_RESUME)
    if not isinstance(kept, dict) or not kept.get("screen"):
        return None
    arguments = kept.get("arguments")
    pairs = arguments.items() if isinstance(arguments, dict) else ()
    at = str(kept.get("at", ""))
    return ResumeState(str(kept["screen"]), {str(name): str(value) for name, value in pairs},
                       datetime.fromisoformat(at) if at else None, unsaved_lost=bool(kept.get("lost")))


_Choice = TypeVar("_Choice", Language, Appearance)


def _choice(kinds: type[_Choice], untrusted: object, default: _Choice) -> _Choice:
    try:
        return kinds(str(untrusted))
    except ValueError:
        return default
