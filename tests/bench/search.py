"""Search at 50,000 clients: a key pressed in the real list to the painted table (p95 16 ms), and the query alone.

The baseline of the query is FTS5 of the standard library's SQLite, without encryption, on the same names in the same
order, answering the same: the first 200 rows and how many there are.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from jindra_desk.application.clients.register import SHOWN_AT_MOST, search_clients
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.folding import fold
from jindra_desk.ui.clients.page import ClientsPage
from tests.bench.big_vault import big_vault
from tests.bench.figures import Figure, ratio, spread
from tests.bench.live_desk import WINDOW, PaintEye, opened_desk, settle
from tests.bench.options import Options
from tests.support.routes import to

GOAL_MS = 16
QUERIES = ("vries", "van den b", "jansen m", "anna", "s", "de jo", "ber", "bakker e", "joel", "smit", "0612", "visser")
_ROUNDS = 3


def run(options: Options) -> list[Figure]:
    """Type each query letter by letter, then ask the same without a window."""
    vault = big_vault(options.clients)
    with opened_desk(vault.path) as workbench:
        page = ClientsPage(workbench)
        page.resize(*WINDOW)
        page.show()
        page.opened(to(page.key))
        workbench.jobs.wait_until_idle(20)
        settle(0.2)
        keys = list(_type(page, options.repeat or _ROUNDS))
        page.close()
        asked: list[tuple[list[float], list[float]]] = []
        session_job = workbench.ask(page, "bench", lambda session: _ask(session, options.repeat or _ROUNDS),
                                    asked.append)
        workbench.jobs.wait_until_idle(120)
        page.deleteLater()
    if not asked:
        raise RuntimeError(f"the queries ended with {session_job.outcome}")
    ours, plain = asked[0]
    return [*spread("key pressed to painted list", keys, GOAL_MS, f"{vault.clients} clients"),
            *spread("query alone, encrypted", ours), *spread("plain SQLite FTS5, the same answer", plain),
            ratio("query / plain SQLite FTS5", ours, plain)]


def _type(page: ClientsPage, rounds: int) -> Iterator[float]:
    found: list[str] = []
    view = page.list
    page.list.model.modelReset.connect(lambda: found.append(view.search.text()))
    eye = PaintEye(view.table.viewport())
    editor = view.search.editor
    for _ in range(rounds):
        for query in QUERIES:
            editor.setFocus()
            for end, character in enumerate(query, 1):
                yield _press(eye, editor, found, character, query[:end])
            view.search.set_text("")
            workbench_idle(page)


def _press(eye: PaintEye, editor: QWidget, found: list[str], character: str, expected: str) -> float:
    found.clear()

    def press() -> None:
        QTest.keyClicks(editor, character)

    return eye.milliseconds(press, lambda: expected in found)


def workbench_idle(page: ClientsPage) -> None:
    """Wait for the whole list to be there again."""
    page._workbench.jobs.wait_until_idle(10)
    settle()


def _ask(session: Session, rounds: int) -> tuple[list[float], list[float]]:
    """Runs on the database thread; both sides answer each prefix in turn."""
    prefixes = [query[:end] for query in QUERIES for end in range(1, len(query) + 1)
                if query[end - 1] != " " and not query[0].isdigit()]
    ours: list[float] = []
    plain: list[float] = []
    with TemporaryDirectory(prefix="jindra-bench-") as folder, session.vault.reading() as uow:
        names = [" ".join(client.name.search_words()) for client, _ in uow.clients.all()]
        database = _plain_index(Path(folder, "names.db"), names)
    # The file is gone from its folder and still open: nothing is left when the process ends.
    for _ in range(rounds):
        for prefix in prefixes:
            begin = time.perf_counter()
            search_clients(session, prefix)
            ours.append((time.perf_counter() - begin) * 1000)
            begin = time.perf_counter()
            _plain_answer(database, prefix)
            plain.append((time.perf_counter() - begin) * 1000)
    database.close()
    return ours, plain


def _plain_index(path: Path, names: list[str]) -> sqlite3.Connection:
    database = sqlite3.connect(path)
    database.execute("PRAGMA temp_store = MEMORY")
    database.execute("CREATE VIRTUAL TABLE names USING fts5 (name, prefix = '1 2 3 4 5')")
    database.executemany("INSERT INTO names (name) VALUES (?)", ((name,) for name in names))
    database.commit()
    return database


def _plain_answer(database: sqlite3.Connection, prefix: str) -> tuple[int, list[tuple[str]]]:
    words = " ".join(f'"{word}"*' for word in fold(prefix).split())
    total = database.execute("SELECT count(*) FROM names WHERE names MATCH ?", (words,)).fetchone()[0]
    rows = database.execute("SELECT name FROM names WHERE names MATCH ? ORDER BY rowid LIMIT ?",
                            (words, SHOWN_AT_MOST)).fetchall()
    return total, rows
