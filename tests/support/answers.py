"""What a use case that a test runs changed, as the screens tell it."""

from __future__ import annotations

from jindra_desk.application.session.changes import ChangeSet


def changed_by(result: object) -> ChangeSet:
    """The change that the result is or carries; nothing where it only read."""
    found = getattr(result, "changes", None)
    return found if isinstance(found, ChangeSet) else ChangeSet()
