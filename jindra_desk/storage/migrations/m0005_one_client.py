"""Step 5: the database itself refuses a photo with another client's visit, a strange portrait, a strange document.

Triggers and not foreign keys: those would need the tables built again, photos and all.
"""

from __future__ import annotations

NUMBER = 5
NAME = "one_client"

_STRANGE = """NEW.{column} IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM {target} WHERE id = NEW.{column} AND client_id = NEW.{owner})"""
_TRIGGER = """CREATE TRIGGER {table}_of_one_client_{when} BEFORE {event} ON {table} WHEN {condition}
BEGIN SELECT RAISE(ABORT, 'two clients: {table}.{column}'); END"""
_LINKS = (("photos", "treatment_id", "treatments", "client_id"), ("clients", "portrait", "photos", "id"),
          ("consents", "document_id", "documents", "client_id"))


def _triggers(table: str, column: str, target: str, owner: str) -> tuple[str, str]:
    strange = _STRANGE.format(column=column, target=target, owner=owner)
    moved = f"(NEW.{column} IS NOT OLD.{column} OR NEW.{owner} IS NOT OLD.{owner}) AND {strange}"
    return (
        _TRIGGER.format(table=table, column=column, when="added", event="INSERT", condition=strange),
        _TRIGGER.format(table=table, column=column, when="changed", event=f"UPDATE OF {column}, {owner}",
                        condition=moved),
    )


STATEMENTS: tuple[str, ...] = tuple(statement for link in _LINKS for statement in _triggers(*link))
