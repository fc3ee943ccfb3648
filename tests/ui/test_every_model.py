"""Every model behind a table or list keeps Qt's rules, with rows and without, through each change that it knows.

The models are found by walking the screens: a new one fails here until it has its changes.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from types import MappingProxyType

import pytest
from PySide6.QtCore import QAbstractItemModel, QIdentityProxyModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

import jindra_desk.ui as screens
from jindra_desk.application.clients.register import ClientList
from jindra_desk.application.copies.register import CopyLine
from jindra_desk.application.ports.repositories.clients import ClientFilter, ClientRow
from jindra_desk.application.ports.repositories.retention import RetentionRow
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.clients.names import PersonName
from jindra_desk.domain.copies.backup import CopyKind, CopyState
from jindra_desk.domain.retention.engine import StoredTerm
from jindra_desk.ui.clients.table_model import ClientTableModel
from jindra_desk.ui.retention.table_model import RetentionTableModel
from jindra_desk.ui.settings.copies_model import CopiesModel, CopyRow
from tests.support.vaults import NOW, TODAY

Changes = Iterator[None]
ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


def of_clients() -> tuple[ClientTableModel, Changes]:
    model = ClientTableModel()
    name, term = PersonName("Berg", given="Anouk", prefix="van den"), StoredTerm(date(2028, 10, 15))
    rows = tuple(ClientRow(ClientId(f"{number:032d}"), name, "+31653104482", None, TODAY, term, restricted=False)
                 for number in range(3))

    def changes() -> Changes:
        model.set_list(ClientList("vd", ClientFilter.EVERYONE, rows, 3, TODAY, 16))
        yield
        model.set_current(2)
        yield
        model.set_watched(True)
        yield
        model.set_list(ClientList("", ClientFilter.EVERYONE, (), 0, TODAY, 16))
        yield

    return model, changes()


def of_retention() -> tuple[RetentionTableModel, Changes]:
    model = RetentionTableModel()
    rows = [RetentionRow(ClientId(f"{number:032d}"), PersonName("Berg", given="Anouk"), last, term)
            for number, (last, term) in enumerate(((TODAY, StoredTerm(date(2028, 10, 15))), (None, StoredTerm()),
                                                   (TODAY, StoredTerm(TODAY, held=True))))]

    def changes() -> Changes:
        model.set_rows(rows, TODAY)
        yield
        model.set_watched(True)
        yield
        model.set_rows(rows[:1], TODAY)
        yield
        model.set_rows((), TODAY)
        yield

    return model, changes()


def of_copies() -> tuple[CopiesModel, Changes]:
    model = CopiesModel()
    rows = [CopyRow(CopyLine("1", kind, "/stick", "praktijk.jdb", NOW, NOW, TODAY, CopyState.VERIFIED, 5,
                             reachable=there, overdue=late), present=there)
            for kind, there, late in ((CopyKind.BACKUP, True, False), (CopyKind.BEFORE_MIGRATION, True, True),
                                      (CopyKind.KEPT_AFTER_RESTORE, False, False))]

    def changes() -> Changes:
        model.set_rows(rows)
        yield
        model.set_rows(rows[1:])
        yield
        model.set_rows(())
        yield

    return model, changes()


MADE: MappingProxyType[type[QAbstractItemModel], Callable[[], tuple[QAbstractItemModel, Changes]]] = MappingProxyType({
    ClientTableModel: of_clients, RetentionTableModel: of_retention, CopiesModel: of_copies})
"""How each is made, and every change that it goes through."""


def every_model() -> set[type[QAbstractItemModel]]:
    """Every class of a model in the screens and their widgets."""
    for module in pkgutil.walk_packages(screens.__path__, f"{screens.__name__}."):
        importlib.import_module(module.name)

    def below(kind: type[QAbstractItemModel]) -> Iterator[type[QAbstractItemModel]]:
        for one in kind.__subclasses__():
            yield one
            yield from below(one)

    return {one for one in below(QAbstractItemModel) if one.__module__.startswith("jindra_desk.")
            and not (issubclass(one, QIdentityProxyModel) and only_words(one))}


def only_words(kind: type[QAbstractItemModel]) -> bool:
    """Whether a proxy of ours says other words, and leaves every row and index to Qt."""
    return {name for name in vars(kind) if not name.startswith("__")} <= {"data", "staticMetaObject"}


def test_no_model_is_forgotten() -> None:
    assert every_model() == set(MADE)
    assert Path(screens.__file__ or "").is_file()


@pytest.mark.parametrize("kind", MADE, ids=lambda one: one.__name__)
def test_a_model_keeps_qts_rules_through_every_change(qapp: object, kind: type[QAbstractItemModel]) -> None:
    model, changes = MADE[kind]()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    most = 0
    for _ in changes:
        most = max(most, model.rowCount(QModelIndex()))
        for row in range(model.rowCount(QModelIndex())):
            for column in range(model.columnCount(QModelIndex())):
                assert [model.data(model.index(row, column), role) for role in ROLES]
    assert most >= 2, "with rows too"
    assert model.rowCount(QModelIndex()) == 0
    assert tester.model() is model
