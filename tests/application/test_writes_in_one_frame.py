"""No use case writes into a client's file beside `record_write` (T-12, K-65, J-21): found by what a function reaches.

Names are not looked for but followed: the methods that write are read from the ports, and whatever calls one of them
without a frame around it counts as a writer too, however it is called and however often it is wrapped.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

import jindra_desk.application as application_room
from jindra_desk.application.ports import repositories
from jindra_desk.application.ports import unit_of_work as units
from jindra_desk.application.ports.repositories.clients import ClientRepository
from jindra_desk.application.ports.repositories.retention import RetentionRepository
from jindra_desk.application.ports.vault import Vault
from jindra_desk.application.session.record_write import RecordWrite, record_made, record_write, record_write_within
from jindra_desk.application.session.session import Session

_ROOM = Path(application_room.__path__[0])
_OF_A_FILE = ("clients", "consents", "requests", "holds", "documents", "disclosures", "treatments", "health", "photos",
              "take_downs", "receipts")
"""Repositories of the unit of work that keep rows of a client."""
_OPENERS = frozenset({Vault.unit_of_work.__name__, Session.looking.__name__})
_OF_NO_CLIENT = frozenset({"consents.add_text", "consents.put_aside", "treatments.save_type", "requests.forget_kept"})
"""Lists of the practice, and a line that has no client any more."""
_FRAMES = frozenset({record_write.__name__, record_write_within.__name__})

_AGAIN = "what the ledger knows is done again, with a row for each"
_LEAVES = "a copy leaves: the file is as it was, and a vault that can only be read writes this too"
WITHOUT_A_FRAME = {
    "demo.fill._write_member": "a whole invented file, which ends with `record_made`",
    "demo.fill.fill_demo": "thousands of invented files, with one row in the log",
    "erasure.destroy._certify": "the proof of a destruction belongs to no client any more",
    "erasure.destroy._erase": "the file is gone",
    "handout.apart.enter_apart": _LEAVES, "handout.gate.begin_release": _LEAVES, "handout.gate.end_release": _LEAVES,
    "handout.settling.close_withdrawn": _LEAVES, "handout.settling.sweep_open": _LEAVES,
    "opening.days_ahead.date_days_back": "every file that a wrong clock dated ahead, with one row in the log",
    "restore.carry_over.carry_over": "what the vault that is replaced knew of itself",
    "restore.ledger_replay.replay_ledger": _AGAIN, "restore.ledger_replay.replay_with_proof": _AGAIN,
    "rights.kept_requests.clear_lines": "lines that outlived their file",
    "rights.take_downs.tick_taken_down": "its client may be gone, and a tick moves nothing",
}
"""Who opens a transaction and writes rows of clients outside the frame, and why."""

TERMS_ELSEWHERE = {
    "demo.fill._write_member": "a whole invented file, which ends with `record_made`",
    "business.book_years.close_book_year": "receipts of every client of a year, with one row in the log",
    "demo.fill.fill_demo": "thousands of invented files, with one row in the log",
    "opening.days_ahead.date_days_back": "every file that a wrong clock dated ahead, with one row in the log",
    "policy.policies.change_policy_value": "every file, by another policy",
    "policy.policies.choose_profile": "every file, by another policy",
    "restore.ledger_replay.replay_ledger": _AGAIN, "restore.ledger_replay.replay_with_proof": _AGAIN,
    "retention.dashboard.recompute_all": "every file, by other rules",
}
"""Who opens a transaction and writes the last day of files outside the frame, and why."""

@dataclass
class Function:
    """One function of the application: what it calls outside a frame, and whether it opens a transaction itself."""

    module: str
    name: str
    owner: str
    """The class of a method; empty for a function."""
    calls: set[str] = field(default_factory=set)
    opens: bool = False

    @property
    def keys(self) -> set[str]:
        """As `calls` names it: a method by its class, a private function with its module."""
        if self.owner == Session.__name__:
            return {f".{self.name}"}
        if self.owner:
            return {self.owner, f"{self.module}:.{self.name}"}
        return {f"{self.module}.{self.name}" if self.name.startswith("_") else self.name}


def _writers() -> frozenset[str]:
    """`clients.save`: each method of these repositories that answers nothing changes something."""
    kinds = {name: kind for module in pkgutil.iter_modules(repositories.__path__, f"{repositories.__name__}.")
             for name, kind in inspect.getmembers(importlib.import_module(module.name), inspect.isclass)}
    found = set()
    for unit in (cls for _, cls in inspect.getmembers(units, inspect.isclass) if cls.__module__ == units.__name__):
        for name, member in inspect.getmembers(unit, lambda one: isinstance(one, property)):
            if name in _OF_A_FILE:
                found |= {f"{name}.{method}"
                          for method, function in inspect.getmembers(kinds[member.fget.__annotations__["return"]],
                                                                     inspect.isfunction)
                          if function.__annotations__.get("return") == "None"}
    assert found >= {"clients.save", "photos.remove", "treatments.save", "health.save", "take_downs.save"}
    return frozenset(found - _OF_NO_CLIENT)


def _functions(sources: Iterable[tuple[str, str]]) -> list[Function]:
    return [one for module, source in sources for one in _of_module(module, ast.parse(source))]


def _of_module(module: str, tree: ast.Module) -> Iterator[Function]:
    owners = {node: kind.name for kind in ast.walk(tree) if isinstance(kind, ast.ClassDef) for node in kind.body}
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    frames = _FRAMES | {node.name for node in functions
                        if node.returns is not None and RecordWrite.__name__ in ast.unparse(node.returns)}
    for node in functions:
        one = Function(module, node.name, owners.get(node, ""))
        if not _ends_as_made(node):
            for part in (part for stmt in node.body for part in _outside(stmt, frames)):
                _note(part, one)
            one.calls -= _own_names(node)
        yield one


def _ends_as_made(function: ast.FunctionDef) -> bool:
    """A file that is only just made, and ended as one."""
    return any(_called(node) == record_made.__name__ for node in ast.walk(function))


def _own_names(function: ast.FunctionDef) -> set[str]:
    """What a function calls something itself is no other function."""
    given = {one.arg for one in ast.walk(function) if isinstance(one, ast.arg)}
    names = [one for one in ast.walk(function) if isinstance(one, ast.Name)]
    return given | {one.id for one in names if isinstance(one.ctx, ast.Store)}


def _note(node: ast.AST, one: Function) -> None:
    if isinstance(node, ast.Name):
        one.calls.add(f"{one.module}.{node.id}" if node.id.startswith("_") else node.id)
    if isinstance(node, ast.Attribute):
        one.opens |= node.attr in _OPENERS
        one.calls |= {f".{node.attr}", f"{one.module}:.{node.attr}"}
        if isinstance(node.value, ast.Attribute | ast.Name):
            owner = node.value.attr if isinstance(node.value, ast.Attribute) else node.value.id
            one.calls.add(f"{owner}.{node.attr}")


def _called(node: ast.AST) -> str:
    if not isinstance(node, ast.Call):
        return ""
    return node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")


def _outside(stmt: ast.AST, frames: Collection[str]) -> Iterator[ast.AST]:
    """Every node of a statement, but those in the block of a frame."""
    yield stmt
    framed: Collection[ast.AST] = ()
    if isinstance(stmt, ast.With) and any(_called(item.context_expr) in frames for item in stmt.items):
        framed = stmt.body
    for child in ast.iter_child_nodes(stmt):
        if child not in framed:
            yield from _outside(child, frames)


def _reaching(functions: Sequence[Function], first: Collection[str]) -> list[Function]:
    """The functions that come to one of `first`, directly or through others that open no transaction themselves.

    A frame is not followed: what is written through it is written in it.
    """
    keys, found = set(first), list[Function]()
    waiting = [one for one in functions if one.name not in {*_FRAMES, record_made.__name__}]
    while more := [one for one in waiting if one.calls & keys]:
        found += more
        keys |= {key for one in more if not one.opens for key in one.keys}
        waiting = [one for one in waiting if one not in more]
    return found


@pytest.fixture(scope="module")
def functions() -> list[Function]:
    """Of the whole application."""
    return _functions((path.relative_to(_ROOM).with_suffix("").as_posix().replace("/", "."),
                       path.read_text(encoding="utf-8")) for path in sorted(_ROOM.rglob("*.py")))


def _written_alone(functions: Sequence[Function]) -> set[str]:
    return {f"{one.module}.{one.name}" for one in _reaching(functions, _writers())
            if one.opens and not one.module.startswith("session.")}


def _terms_alone(functions: Sequence[Function]) -> set[str]:
    term = {f"retention.{RetentionRepository.store.__name__}", f"clients.{ClientRepository.last_change.__name__}"}
    return {f"{one.module}.{one.name}" for one in _reaching(functions, term)
            if one.opens and not one.module.startswith("session.")}


def test_who_opens_a_transaction_writes_files_in_a_frame(functions: list[Function]) -> None:
    assert _written_alone(functions) == set(WITHOUT_A_FRAME)


def test_who_writes_a_term_does_it_in_a_frame(functions: list[Function]) -> None:
    assert _terms_alone(functions) == set(TERMS_ELSEWHERE)


_WRAPPED = """
def _renamed(session, uow, client_id):
    {term}

class Keeper:
    def keep(self, session, uow, client):
        again = _renamed
        again(session, uow, client.id)

def note(session, client):
    with session.vault.unit_of_work() as uow:
        Keeper().keep(session, uow, client)
"""


@pytest.mark.parametrize("term", [
    "session.refresh_retention(uow, client_id)", "session.note_change(uow, client_id)",
    "uow.retention.store(client_id, None)", "uow.clients.save(client_id)", "uow.photos.remove(client_id)"])
def test_no_other_name_hides_a_write(functions: list[Function], term: str) -> None:
    """A function by another name, in a class, behind an alias: it is followed all the same."""
    hidden = [*functions, *_functions([("rights.hidden", _WRAPPED.format(term=term))])]
    assert "rights.hidden.note" in _written_alone(hidden) | _terms_alone(hidden)


_FRAMED = """with record_write(session, client.id, verb, kind) as write:
        write.uow.clients.save(client)"""
_BESIDE = """with record_write(session, client.id, verb, kind) as write:
        pass
    with session.vault.unit_of_work() as uow:
        uow.clients.save(client)"""
_MADE = """with session.vault.unit_of_work() as uow:
        uow.clients.add(client)
        record_made(session, uow, client)"""
_OF_NOBODY = """with session.vault.unit_of_work() as uow:
        uow.settings.put('a', 1)"""


@pytest.mark.parametrize(("source", "alone"), [(_FRAMED, False), (_BESIDE, True), (_MADE, False), (_OF_NOBODY, False)])
def test_only_what_stands_in_the_frame_is_framed(functions: list[Function], source: str, *, alone: bool) -> None:
    written = _functions([("rights.other", f"def note(session, client):\n    {source}")])
    assert ("rights.other.note" in _written_alone([*functions, *written])) is alone


def test_methods_are_not_named_by_strings() -> None:
    """`getattr(session, "…")` would be followed by nobody."""
    named = {key.rsplit(".", 1)[1] for key in _writers()} | {"refresh_retention", "note_change", "unit_of_work"}
    found = [(path.name, node.args[1].value) for path in sorted(_ROOM.rglob("*.py"))
             for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
             if isinstance(node, ast.Call) and _called(node) == "getattr" and len(node.args) > 1
             and isinstance(node.args[1], ast.Constant) and node.args[1].value in named]
    assert found == []
