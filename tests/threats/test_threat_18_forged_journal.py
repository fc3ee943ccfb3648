"""Threat 18, under SQLite's own names: a journal or a log that anybody can make, without the key (trust #17, #18).

SQLite believes both by their names: it cut a vault to one page, filled another with garbage, and took the forgery
away afterwards. With the vault closed, and while it is open.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from contextlib import redirect_stderr
from pathlib import Path
from types import MappingProxyType

import pytest

from jindra_desk.disk.vault_files import VaultFile, beside
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.storage.engine import connection
from tests.support.command_line import Ran, on
from tests.support.forged_journals import FORGED, FORGED_LOGS, pages_in
from tests.support.practice_desk import add_client, open_practice
from tests.support.sessions import opened
from tests.threats.attacks import lands, withstood

LETTER = b"Lieve moeder, " * 500
PLANTED: Mapping[str, tuple[VaultFile, Callable[[Path, Path], bytes]]] = MappingProxyType({
    **{f"journal: {kind}": (VaultFile.JOURNAL, make) for kind, make in FORGED.items()},
    **{f"log: {kind}": (VaultFile.WAL, make) for kind, make in FORGED_LOGS.items()},
    "index of a log": (VaultFile.SHARED_MEMORY, lambda *_: bytes(32768)),
})


def prepared(folder: Path) -> tuple[Path, Path]:
    """A vault with three clients, closed; and a letter of the owner's beside it."""
    session = open_practice(folder)
    for number in range(1, 4):
        add_client(session, surname=f"Jansen{number}", number=number)
    path = session.vault.path
    session.vault.close()
    letter = folder / "brief-journal"
    letter.write_bytes(LETTER)
    return path, letter


def told(path: Path, *arguments: str) -> tuple[Ran, str]:
    """A command, and what it said of the opening."""
    said = io.StringIO()
    with redirect_stderr(said):
        ran = on(path, *arguments)
    return ran, ran.err + said.getvalue()


def judged(path: Path, letter: Path, pages: int) -> None:
    """What must be so afterwards, whatever was planted."""
    withstood(letter.is_file() and letter.read_bytes() == LETTER, "a letter of the owner's was deleted or written over")
    withstood(pages_in(path) >= pages, "the vault was cut short")


def attack_planted_while_closed(folder: Path, kinds: tuple[str, ...] = tuple(PLANTED)) -> None:
    """One after another; the next command must show every client, and say what lay there."""
    path, letter = prepared(folder)
    for kind in kinds:
        name, make = PLANTED[kind]
        content, pages = make(path, letter), pages_in(path)
        beside(path, name).write_bytes(content)
        ran, said = told(path, "list", "--json")
        judged(path, letter, pages)
        withstood(ran.code == 0 and len(ran.items) == 3, f"the vault does not open any more: {kind}")
        kept = [file for file in folder.glob(f"{path.name}{name.value}.onleesbaar*") if file.read_bytes() == content]
        withstood(len(kept) >= 1, f"what lay there is gone: {kind}")
        withstood(any(file.name in said for file in kept), f"nothing is said of it: {kind}")
    withstood("onleesbaar" not in told(path, "list")[1], "it is said for ever")


def attack_planted_while_open(folder: Path, kinds: tuple[str, ...]) -> None:
    """The vault stands open when it is put there: the next thing that is done in it still finds everything."""
    path, letter = prepared(folder)
    with opened(path) as session:
        for number, kind in enumerate(kinds, 4):
            name, make = PLANTED[kind]
            pages = pages_in(path)
            beside(path, name).write_bytes(make(path, letter))
            try:
                add_client(session, surname=f"Jansen{number}", number=number)
                with session.vault.reading() as uow:
                    seen = uow.clients.count()
            except JindraError as fault:
                seen = 0
                withstood(pages_in(path) >= pages, f"the vault was cut short: {fault}")
            judged(path, letter, pages)
            withstood(seen == number, "something is not there any more")
    ran, said = told(path, "list", "--json")
    withstood(ran.code == 0 and len(ran.items) == 3 + len(kinds), "the vault does not open any more")
    withstood("onleesbaar" in said, "nothing is said of it")


OPEN_KINDS = ("journal: cuts to one page", "journal: garbage pages", "journal: names another journal",
              "log: cuts to the true first page")


def test_threat_18_no_journal_is_believed_that_is_not_of_this_vault(tmp_path: Path) -> None:
    """Every forgery in turn, with the vault closed."""
    attack_planted_while_closed(tmp_path)


def test_threat_18_nor_while_the_vault_is_open(tmp_path: Path) -> None:
    """Between two transactions."""
    attack_planted_while_open(tmp_path, OPEN_KINDS)


def unseen(_path: Path, _key: object) -> tuple[Path, ...]:
    """SQLite opens its own files by their names, whatever is there."""
    return ()


@pytest.mark.parametrize(("kind", "harm"), [
    ("journal: cuts to one page", "the vault was cut short"),
    ("journal: cuts to nothing", "the vault was cut short"),
    ("journal: cuts, with the true first page", "the vault was cut short"),
    ("log: cuts to the true first page", "the vault was cut short"),
    ("journal: garbage pages", "the vault does not open any more"),
    ("journal: names another journal", "what lay there is gone"),
    ("journal: a letter", "what lay there is gone"),
])
def test_threat_18_bites_without_a_look_beside_the_vault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str,
                                                         harm: str) -> None:
    """As SQLite does by itself."""
    monkeypatch.setattr(connection, "settle_beside", unseen)
    with lands(harm):
        attack_planted_while_closed(tmp_path, (kind,))


def test_threat_18_bites_without_a_look_before_each_transaction(tmp_path: Path,
                                                                monkeypatch: pytest.MonkeyPatch) -> None:
    """Looking once, at the opening, is not enough."""
    monkeypatch.setattr(connection.Database, "guard", lambda *_: None)
    with lands("the vault was cut short"):
        attack_planted_while_open(tmp_path, OPEN_KINDS)
