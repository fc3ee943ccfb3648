"""Small settings of this vault: how the program looks and speaks to the owner."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.text import Language
from jindra_desk.domain.photos.photo import PhotoSize
from jindra_desk.domain.vault.audit import ObjectKind, Verb

_PREFERENCES = "preferences"


class Appearance(StrEnum):
    """The colours that the owner chose; `SYSTEM` follows the computer."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Preferences:
    """What the owner chose for the program; nothing of it is about a client."""

    language: Language = Language.NL
    appearance: Appearance = Appearance.SYSTEM
    lock_when_minimised: bool = False
    photo_size: PhotoSize = PhotoSize.FULL


def read_preferences(session: Session) -> Preferences:
    """The choices kept in the vault, or the defaults; a value of a later version counts as not chosen."""
    with session.vault.reading() as uow:
        kept = uow.settings.get(_PREFERENCES)
    values = kept if isinstance(kept, dict) else {}
    defaults = Preferences()
    return Preferences(
        _choice(Language, values.get("language"), defaults.language),
        _choice(Appearance, values.get("appearance"), defaults.appearance),
        lock_when_minimised=values.get("lock_when_minimised") is True,
        photo_size=_choice(PhotoSize, values.get("photo_size"), defaults.photo_size),
    )


def save_preferences(session: Session, preferences: Preferences) -> ChangeSet:
    """Keep the owner's choices."""
    values = {"language": preferences.language.value, "appearance": preferences.appearance.value,
              "lock_when_minimised": preferences.lock_when_minimised, "photo_size": preferences.photo_size.value}
    with session.vault.unit_of_work() as uow:
        uow.settings.put(_PREFERENCES, values)
        uow.audit.append(Verb.SETTINGS, ObjectKind.SETTING, None, session.clock.now())
    return ChangeSet.of(Topic.SETTING)


_Choice = TypeVar("_Choice", Language, Appearance, PhotoSize)


def _choice(kinds: type[_Choice], untrusted: object, default: _Choice) -> _Choice:
    try:
        return kinds(str(untrusted))
    except ValueError:
        return default
