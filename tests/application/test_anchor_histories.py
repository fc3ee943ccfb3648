"""Histories of a vault in any order: no honest one is suspected, no dishonest one is missed (trust #6, #10, T-44).

The rules that decide run as they are, on a vault in memory, so that thousands of steps take seconds.
"""

from __future__ import annotations

import copy
import hashlib
import hmac
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Self, cast

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from jindra_desk.application.session.session import Session
from jindra_desk.application.vault.anchor_places import AnchorPlace, AnchorPlaces
from jindra_desk.application.vault.anchors import (
    AcceptReason,
    accept_head,
    anchor_head,
    check_anchor,
    read_anchors,
    supersede_anchors,
    verify_anchors,
    write_anchors,
)
from jindra_desk.domain.copies.backup import RESTORE_UNANCHORED, VaultCopy
from jindra_desk.domain.vault.anchor import EMPTY, Breach, Mark, unsealed
from jindra_desk.domain.vault.audit import GENESIS, ObjectKind, Verb, entry_digest
from jindra_desk.domain.vault.ledger import LedgerRecord
from jindra_desk.system.clock.clock import FixedClock
from tests.support.anchor_places import Computer
from tests.support.vaults import NOW

Row = tuple[str, bytes]


@dataclass
class Contents:
    """All that a vault of this model holds."""

    rows: list[Row] = field(default_factory=list)
    ledger: list[bytes] = field(default_factory=list)
    settings: dict[str, object] = field(default_factory=dict)


class Log:
    """The audit log of the model."""

    def __init__(self, contents: Contents) -> None:
        self._rows = contents.rows

    def append(self, verb: Verb, kind: ObjectKind, subject: object, at: datetime) -> None:
        previous = self._rows[-1][1] if self._rows else GENESIS
        moment = at.isoformat(timespec="seconds")
        self._rows.append((moment, entry_digest(previous, len(self._rows) + 1, moment, verb, kind, None)))

    def head(self) -> Mark:
        return Mark(len(self._rows), self._rows[-1][1]) if self._rows else EMPTY

    def digest_at(self, row: int) -> bytes | None:
        return self._rows[row - 1][1] if 0 < row <= len(self._rows) else None

    def moment_at(self, row: int) -> str | None:
        return self._rows[row - 1][0] if 0 < row <= len(self._rows) else None

    def moments_after(self, row: int) -> Iterator[tuple[int, str]]:
        return ((number, moment) for number, (moment, _digest) in enumerate(self._rows, 1) if number > row)


class Ledger:
    """The ledger of the model."""

    def __init__(self, contents: Contents) -> None:
        self._macs = contents.ledger

    def head(self) -> Mark:
        return Mark(len(self._macs), self._macs[-1]) if self._macs else EMPTY

    def mac_at(self, row: int) -> bytes | None:
        return self._macs[row - 1] if 0 < row <= len(self._macs) else None

    def records(self) -> tuple[LedgerRecord, ...]:
        """Their days are those of the log."""
        return ()


class Settings:
    """The settings of the model."""

    def __init__(self, contents: Contents) -> None:
        self._kept = contents.settings

    def get(self, key: str) -> object:
        return copy.deepcopy(self._kept.get(key))

    def put(self, key: str, value: object) -> None:
        if value is None:
            self._kept.pop(key, None)
        else:
            self._kept[key] = copy.deepcopy(value)

    def lost(self, _key: str) -> bool:
        return False


class Documents:
    """No documents: what they add is tried on real vaults."""

    def beyond_the_log(self) -> tuple[str, ...]:
        return ()


class Copies:
    """No backups: their days are those of the log."""

    def all(self) -> tuple[VaultCopy, ...]:
        return ()


class Unit:
    """One unit of work on the model."""

    def __init__(self, contents: Contents) -> None:
        self.audit, self.ledger, self.settings = Log(contents), Ledger(contents), Settings(contents)
        self.documents, self.copies = Documents(), Copies()


class ModelVault:
    """A vault in memory."""

    vault_id, is_demo, read_only = "m" * 32, False, False

    def __init__(self, contents: Contents) -> None:
        self.contents = contents

    @contextmanager
    def reading(self) -> Iterator[Unit]:
        yield Unit(self.contents)

    unit_of_work = reading

    def confirm(self) -> None:
        """A vault in memory has no file that another could take the place of."""

    @property
    def sealing(self) -> Self:
        return self

    def anchor_mac(self, content: bytes) -> bytes:
        return hmac.digest(b"k" * 32, content, "sha256")


class Scene(RuleBasedStateMachine):
    """The owner's vault, their computer and the clock: what the rules act on."""

    def __init__(self) -> None:
        super().__init__()
        self.computer = Computer()
        self.contents = Contents()
        self.now = NOW
        self.backups: list[Contents] = []
        self._tick()
        self.session.vault.unit_of_work().__enter__().audit.append(Verb.CREATE, ObjectKind.VAULT, None, self.now)

    @property
    def session(self) -> Session:
        return self.session_on(self.contents)

    def session_on(self, contents: Contents) -> Session:
        return Session(cast("Any", ModelVault(contents)), FixedClock(self.now), cast("Any", None),
                       files=cast("Any", None))

    @property
    def places(self) -> AnchorPlaces:
        return self.computer.places

    def _tick(self, seconds: int = 60) -> None:
        self.now += timedelta(seconds=seconds)

    def _write(self, contents: Contents, kind: ObjectKind) -> None:
        self._tick()
        Unit(contents).audit.append(Verb.CHANGE, kind, None, self.now)

    def _noticed(self, attacked: Contents) -> None:
        """Whoever puts this in the place of their vault is found out, in this session and in the next, and nothing that
        proves it is written over.
        """
        proof = dict(self.computer.folder.values), dict(self.computer.keyring.values)
        finding = check_anchor(self.session_on(attacked), self.places)
        assert finding is not None
        assert not finding.harmless
        for _ in range(3):
            self._write(attacked, ObjectKind.CLIENT)
        assert anchor_head(self.session_on(attacked), self.places) is not None
        assert (self.computer.folder.values, self.computer.keyring.values) == proof


class Histories(Scene):
    """One owner, one computer, and whoever can change files behind the owner's back."""

    # --- what the owner does --------------------------------------------------------------------------------------

    @rule(rows=st.integers(1, 6), kind=st.sampled_from(list(ObjectKind)), destroys=st.booleans())
    def works(self, rows: int, kind: ObjectKind, destroys: bool) -> None:
        for _ in range(rows):
            self._write(self.contents, kind)
        if destroys:
            before = self.contents.ledger[-1] if self.contents.ledger else GENESIS
            self.contents.ledger.append(hashlib.sha256(before + b"destroyed").digest())

    @rule()
    def locks_or_closes(self) -> None:
        anchor_head(self.session, self.places)
        self._write(self.contents, ObjectKind.VAULT)

    @rule()
    def is_killed_before_anything_is_kept(self) -> None:
        verify_anchors(self.session, read_anchors(self.places, ModelVault.vault_id))

    @rule(place=st.sampled_from(list(AnchorPlace)))
    def is_killed_between_the_two_places(self, place: AnchorPlace) -> None:
        fresh = verify_anchors(self.session, read_anchors(self.places, ModelVault.vault_id)).fresh
        write_anchors(self.places, ModelVault.vault_id, {one: fresh[one] for one in fresh if one is place})

    @rule()
    def works_on_while_it_is_kept(self) -> None:
        fresh = verify_anchors(self.session, read_anchors(self.places, ModelVault.vault_id)).fresh
        self._write(self.contents, ObjectKind.CLIENT)
        write_anchors(self.places, ModelVault.vault_id, fresh)

    @rule(silent=st.booleans())
    def the_key_ring_is_locked_or_opened(self, silent: bool) -> None:
        self.computer.keyring.silent = silent

    @rule(days=st.integers(-4000, 4000))
    def the_clock_jumps(self, days: int) -> None:
        self.now = NOW + timedelta(days=days)

    @rule()
    def makes_a_backup(self) -> None:
        self._write(self.contents, ObjectKind.VAULT)
        self.backups.append(copy.deepcopy(self.contents))

    @precondition(lambda self: self.backups)
    @rule(which=st.integers(0, 99), dies=st.booleans())
    def restores(self, which: int, dies: bool) -> None:
        self._tick()
        staged = copy.deepcopy(self.backups[which % len(self.backups)])
        staged.ledger = list(self.contents.ledger)  # all of it is replayed
        staged.settings[RESTORE_UNANCHORED] = True
        supersede_anchors(self.session_on(staged), read_anchors(self.places, ModelVault.vault_id),
                          AcceptReason.RESTORED)
        if not dies:
            self.contents = staged

    @rule()
    def moves_to_a_computer_with_nothing_on_it(self) -> None:
        self.computer.wipe()
        finding = anchor_head(self.session, self.places)
        assert finding is None or finding.breach is Breach.ANCHOR_GONE
        if finding is not None:
            accept_head(self.session, self.places, AcceptReason.OWNER)

    @invariant()
    def she_is_never_alarmed(self) -> None:
        finding = check_anchor(self.session, self.places)
        assert finding is None or finding.harmless, finding

    @invariant()
    def no_anchor_is_ahead_of_the_vault(self) -> None:
        """Except of the vault that a restore has just replaced, and those are let go by name."""
        for value in verify_anchors(self.session, read_anchors(self.places, ModelVault.vault_id)).fresh.values():
            anchor = unsealed(value, ModelVault(self.contents).anchor_mac)
            assert Log(self.contents).digest_at(anchor.head.audit.sequence) == anchor.head.audit.digest

    # --- what others do behind the owner's back --------------------------------------------------------------------

    @precondition(lambda self: self.backups)
    @rule(which=st.integers(0, 99), rows=st.integers(0, 12), kind=st.sampled_from(list(ObjectKind)))
    def an_older_vault_is_put_back(self, which: int, rows: int, kind: ObjectKind) -> None:
        anchor_head(self.session, self.places)
        head = Log(self.contents).head()
        older = copy.deepcopy(self.backups[which % len(self.backups)])
        for _ in range(rows):
            self._write(older, kind)
        if Log(older).digest_at(head.sequence) != head.digest:
            self._noticed(older)

    @precondition(lambda self: len(self.contents.rows) > 3)
    @rule(data=st.data())
    def the_log_is_cut_short_or_changed(self, data: st.DataObject) -> None:
        anchor_head(self.session, self.places)
        rows = len(self.contents.rows)
        at = data.draw(st.integers(0, rows - 1))
        attacked = copy.deepcopy(self.contents)
        tail = attacked.rows[at + 1:]
        del attacked.rows[at:]
        if data.draw(st.booleans()):
            # Every digest again, so that the chain is whole in itself; one row says something else or is left out.
            if data.draw(st.booleans()):
                self._write(attacked, ObjectKind.PRACTICE)
            for moment, _ in tail:
                Unit(attacked).audit.append(Verb.PRINT, ObjectKind.DRAFT, None, datetime.fromisoformat(moment))
        self._noticed(attacked)

    @precondition(lambda self: self.contents.ledger)
    @rule(data=st.data())
    def the_ledger_is_cut_short(self, data: st.DataObject) -> None:
        anchor_head(self.session, self.places)
        attacked = copy.deepcopy(self.contents)
        del attacked.ledger[data.draw(st.integers(0, len(attacked.ledger) - 1)):]
        self._noticed(attacked)


TestHistories = Histories.TestCase
TestHistories.settings = settings(max_examples=100, stateful_step_count=25, deadline=None)


def test_a_check_that_writes_nothing_does_not_use_the_excuse_up() -> None:
    """Found by the histories: the key ring was silent during a restore and answers again, and the process is killed
    (or only looks) before the newer anchor is written.
    """
    history = Histories()
    history.moves_to_a_computer_with_nothing_on_it()
    history.locks_or_closes()
    history.makes_a_backup()
    history.moves_to_a_computer_with_nothing_on_it()
    history.the_key_ring_is_locked_or_opened(silent=True)
    history.locks_or_closes()
    history.restores(which=0, dies=False)
    history.the_key_ring_is_locked_or_opened(silent=False)
    for _ in range(3):
        history.she_is_never_alarmed()
