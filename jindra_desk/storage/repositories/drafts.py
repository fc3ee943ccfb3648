"""Half-typed forms in the vault (J-28)."""

from __future__ import annotations

from collections.abc import Mapping

from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.settings.draft import Draft
from jindra_desk.storage.engine.columns import NotReadable, moment, read_json, read_text, stored, stored_json
from jindra_desk.storage.engine.rows import StoredRow
from jindra_desk.storage.engine.transaction import Transaction


class SqlDraftRepository:
    """Implements `DraftRepository`; a draft without a client stands under an empty client id."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def save(self, draft: Draft) -> None:
        """One draft per screen, client and object: the newest wins.

        Only the first save of a form asks for an audit row: the next ones come every two seconds while the owner types.
        """
        key = {"screen": draft.screen, "client_id": draft.client_id or "", "object_id": draft.object_id}
        content = {"content": stored_json(dict(draft.values)), "saved_at": stored(draft.saved_at)}
        known = self._transaction.derive(
            "UPDATE drafts SET content = :content, saved_at = :saved_at "
            "WHERE screen = :screen AND client_id = :client_id AND object_id = :object_id", {**key, **content})
        if not known:
            self._transaction.insert("drafts", {**key, **content})

    def find(self, screen: str, client_id: ClientId | None, object_id: str = "") -> Draft | None:
        """Answer the draft of one form, or None."""
        row = self._transaction.one("SELECT * FROM drafts WHERE screen = ? AND client_id = ? AND object_id = ?",
                                    (screen, client_id or "", object_id))
        return next(iter(self._transaction.read_all("drafts", () if row is None else (row,), draft_of)), None)

    def all(self) -> tuple[Draft, ...]:
        """Newest first."""
        drafts = self._transaction.read_all("drafts", self._transaction.all("SELECT * FROM drafts"), draft_of)
        return tuple(sorted(drafts, key=lambda draft: draft.saved_at, reverse=True))

    def remove(self, screen: str, client_id: ClientId | None, object_id: str = "") -> None:
        """Delete the draft of one form, if there is one."""
        self._transaction.write("DELETE FROM drafts WHERE screen = ? AND client_id = ? AND object_id = ?",
                                (screen, client_id or "", object_id))


def draft_of(row: StoredRow) -> Draft:
    """Build one draft from its row."""
    return Draft(screen=read_text(row["screen"]),
                 client_id=ClientId(read_text(row["client_id"])) if row["client_id"] else None,
                 object_id=read_text(row["object_id"]), values=_values(read_text(row["content"])),
                 saved_at=moment(row["saved_at"]))


def _values(column: str) -> Mapping[str, object]:
    values = read_json(column)
    if not isinstance(values, dict):
        raise NotReadable
    return values
