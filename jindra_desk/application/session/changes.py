"""What a write changed, so that each open view can decide whether to reload."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from jindra_desk.domain.base.ids import ClientId


class Topic(StrEnum):
    """Kinds of data that views show."""

    CLIENT = "client"
    GUARDIAN = "guardian"
    TREATMENT = "treatment"
    TREATMENT_TYPE = "treatment_type"
    HEALTH = "health"
    PHOTO = "photo"
    CONSENT = "consent"
    DOCUMENT = "document"
    DISCLOSURE = "disclosure"
    REQUEST = "request"
    RETENTION = "retention"
    PRACTICE = "practice"
    POLICY = "policy"
    SETTING = "setting"
    DRAFT = "draft"


class Changing(Protocol):
    """What a use case that writes answers: a `ChangeSet`, or a result with one. Without it no screen can run it."""

    @property
    def changes(self) -> ChangeSet:
        """What was changed."""
        ...


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """Topics touched, and the clients concerned; `everything` after an import or a new policy."""

    topics: frozenset[Topic] = frozenset()
    clients: frozenset[ClientId] = field(default_factory=frozenset)
    everything: bool = False

    @staticmethod
    def of(*topics: Topic, client: ClientId | None = None) -> ChangeSet:
        """Answer a change of these topics for one client or none."""
        return ChangeSet(frozenset(topics), frozenset() if client is None else frozenset({client}))

    @staticmethod
    def all() -> ChangeSet:
        """Everything may have changed."""
        return ChangeSet(frozenset(Topic), frozenset(), everything=True)

    @property
    def changes(self) -> ChangeSet:
        """Itself: a use case answers this or something that carries it (`Changing`)."""
        return self

    def __or__(self, other: ChangeSet) -> ChangeSet:
        return ChangeSet(self.topics | other.topics, self.clients | other.clients, self.everything or other.everything)

    def touches(self, *topics: Topic, client: ClientId | None = None) -> bool:
        """True when a view of these topics (for one client, when given) should reload."""
        if self.everything:
            return True
        return bool(self.topics.intersection(topics)) and (client is None or not self.clients or client in self.clients)
