"""What one table tells against what another tells: texts and hashes, owners, days, names, numbers (trust #25)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from jindra_desk.application.ports.inspection import Inspected
from jindra_desk.storage.engine.connection import Database
from jindra_desk.storage.engine.rows import FAULTS
from jindra_desk.storage.repositories.consents import consent_text_of
from jindra_desk.storage.search.client_rows import name_of

Progress = Callable[[int, int], None]
_EVERY = 500

_OWNERS: Mapping[str, str] = MappingProxyType({
    "a consent's document is hers": "SELECT count(*) FROM consents c LEFT JOIN documents d ON d.id = c.document_id "
    "WHERE c.document_id IS NOT NULL AND (d.id IS NULL OR d.client_id IS NOT c.client_id OR d.kind <> 'consent')",
    "a document has its bytes": "SELECT count(*) FROM documents d WHERE NOT EXISTS "
    "(SELECT 1 FROM document_contents b WHERE b.document_id = d.id)",
    "a photo's visit is hers": "SELECT count(*) FROM photos p JOIN treatments t ON t.id = p.treatment_id "
    "WHERE t.client_id <> p.client_id",
    "a photo on the website has a yes": "SELECT count(*) FROM photos p WHERE p.website_on IS NOT NULL AND "
    "p.website_ended_on IS NULL AND NOT EXISTS (SELECT 1 FROM consents c WHERE c.client_id = p.client_id AND "
    "c.kind = 'photos_publication' AND c.decision = 'given' AND c.withdrawn_at IS NULL)",
    "a photo on social media has a yes": "SELECT count(*) FROM photos p WHERE p.social_on IS NOT NULL AND "
    "p.social_ended_on IS NULL AND NOT EXISTS (SELECT 1 FROM consents c WHERE c.client_id = p.client_id AND "
    "c.kind = 'photos_social' AND c.decision = 'given' AND c.withdrawn_at IS NULL)",
    "a portrait is hers": "SELECT count(*) FROM clients c LEFT JOIN photos p ON p.id = c.portrait "
    "WHERE c.portrait IS NOT NULL AND (p.id IS NULL OR p.client_id <> c.id)",
})
_LAST_VISITS = """SELECT count(*) FROM clients c WHERE c.last_treatment_on IS NOT (
    SELECT max(t.performed_on) FROM treatments t WHERE t.client_id = c.id AND t.status = 'performed')"""
_GAPS = """SELECT coalesce(sum(gone), 0) FROM (
    SELECT max(number) - count(*) AS gone FROM receipts GROUP BY book_year)"""


def cross_check(database: Database, progress: Progress) -> Mapping[str, Inspected]:
    """Answer by what is compared: `texts`, `owners`, `visits`, `names`, `receipts`."""
    def count(table: str) -> int:
        return int(database.value(f"SELECT count(*) FROM {table}"))

    texts = _texts(database)
    progress(1, 4)
    owners = sum(int(database.value(sql)) for sql in _OWNERS.values())
    progress(2, 4)
    visits = int(database.value(_LAST_VISITS))
    progress(3, 4)
    return {
        "texts": Inspected(count("consents"), texts),
        "owners": Inspected(count("documents") + count("photos"), owners),
        "visits": Inspected(count("clients"), visits),
        "names": Inspected(count("clients"), _names(database, progress)),
        "receipts": Inspected(count("receipts"), max(0, int(database.value(_GAPS)))),
    }


def _texts(database: Database) -> int:
    """Decisions of which the words that were signed are no longer the words in the vault, or are gone."""
    hashes: dict[str, str] = {}
    bad = 0
    for row in database.walk("SELECT * FROM consent_texts"):
        try:
            text = consent_text_of(row)
        except FAULTS:
            continue
        hashes[row["id"]] = text.sha256
        bad += text.id != row["id"]
    for row in database.walk("SELECT text_id, text_sha256 FROM consents"):
        bad += hashes.get(row["text_id"]) != row["text_sha256"]
    return bad


def _names(database: Database, progress: Progress) -> int:
    """Clients who stand in another order than their name tells."""
    bad = 0
    for seen, row in enumerate(database.walk("SELECT * FROM clients")):
        try:
            bad += name_of(row).sort_key != row["sort_key"]
        except FAULTS:
            bad += 1
        if seen % _EVERY == 0:
            progress(3, 4)
    return bad
