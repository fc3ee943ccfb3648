"""Threat 17: what lies beside the vault is not ours until it is proven; a forged note deletes and proves nothing."""

from __future__ import annotations

import hashlib
import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from jindra_desk.application.copies.backup import BackupStage, begin_backup
from jindra_desk.application.copies.register import list_copies
from jindra_desk.application.opening.after_opening import after_opening
from jindra_desk.application.ports.backups import CopyJob
from jindra_desk.application.session.services import Services
from jindra_desk.application.session.session import Session
from jindra_desk.storage.backups import copy_notes
from jindra_desk.system.disks.copying import HelperProcess
from tests.support.practice_desk import opened_practice
from tests.support.sessions import services
from tests.support.waiting import until
from tests.threats.attacks import lands, withstood
from tests.threats.odd_notes import contents

ODD = 150
MINE = b"van de eigenaar"
OUTCOMES = (b'{"done": true, "reason": ""}', b'{"done": false, "reason": "weg"}', b'{"fault": "", "number": 0}',
            b'{"fault": "full", "number": 28}', b"{", b"")


class Locked(Exception):
    """The program was locked in the middle."""


def beside(session: Session, ending: str) -> Path:
    """A file beside the vault."""
    return session.vault.path.with_name(f"{session.vault.path.name}{ending}")


def cut_off(session: Session, stick: Path) -> CopyJob:
    """A proven backup whose helper died at once, and a program that was locked: its row stands in the register."""
    dying = replace(services().backups, helper=HelperProcess(lambda: [sys.executable, "-c", "raise SystemExit(9)"]))
    work = begin_backup(session, replace(services(), backups=dying), stick)

    def lock(_done: int, _total: int) -> None:
        if work.stage is BackupStage.SENDING:
            raise Locked

    with pytest.raises(Locked):
        work.run(lock)
    until(lambda: not HelperProcess().is_running(session.vault.path), 30, what="the helper never ended")
    return work.job


def without_resuming() -> Services:
    """Services whose helper dies at once: what is entered was entered by the opening itself."""
    helper = HelperProcess(lambda: [sys.executable, "-c", "raise SystemExit(9)"])
    return replace(services(), backups=replace(services().backups, helper=helper))


def attack_odd_notes(folder: Path) -> None:
    """Some 150 notes and as many outcomes that this vault never wrote: each is put aside once and told, none is obeyed.

    Each names a file of the owner's as what is staged, or as what is to be copied along.
    """
    victim, place = folder / "belastingaangifte.ods", folder / "stick"
    victim.write_bytes(MINE)
    place.mkdir()
    (place / "praktijk-2026-11-21-1030.jdb").write_bytes(b"geen back-up")
    tried = list(contents(victim, place))
    assert len(tried) >= ODD
    with opened_practice(folder) as session:
        note, outcome = beside(session, ".kopie"), beside(session, ".kopie.klaar")
        for number, content in enumerate(tried):
            note.write_bytes(content)
            outcome.write_bytes(OUTCOMES[number % len(OUTCOMES)])
            try:
                notices = after_opening(session, services).notices
            except Exception as fault:  # noqa: BLE001 - whatever it is, the owner does not get in
                withstood(False, f"a note bars the opening: {type(fault).__name__}")
            withstood(victim.exists() and victim.read_bytes() == MINE, "a file of the owner's is gone")
            withstood(list_copies(session) == (), "an unproven copy stands as proven")
            withstood(not note.exists(), "the note stays where it is")
            withstood(len(notices) == 1, "the owner is not told")
            withstood(after_opening(session, services).notices == (), "the owner is told again and again")
        aside = [file.read_bytes() for file in folder.iterdir() if ".kopie.onleesbaar" in file.name]
        withstood(sorted(aside) == sorted(tried), "what was put aside is not what lay there")
        withstood((place / "praktijk-2026-11-21-1030.jdb").read_bytes() == b"geen back-up", "a file there was touched")


def attack_note_for_a_fake(folder: Path) -> None:
    """A backup was cut off. The attacker puts a fake at its place, and a note with the hash of that fake."""
    (folder / "stick").mkdir()
    with opened_practice(folder) as session:
        job = cut_off(session, folder / "stick")
        fake = b"geen back-up" * 1000
        job.final.write_bytes(fake)
        told = {"id": job.id, "bytes": len(fake), "sha256": hashlib.sha256(fake).hexdigest()}
        beside(session, ".kopie").write_bytes(json.dumps(told).encode())
        beside(session, ".kopie.klaar").write_bytes(b'{"fault": "", "number": 0}')
        after_opening(session, without_resuming)
        withstood(list_copies(session) == (), "a fake is entered as a proven backup")
        withstood(job.final.read_bytes() == fake, "a file that is not ours was removed")


def attack_exchanged_copy(folder: Path) -> None:
    """The note is the vault's own; what stands at the place is a fake of the same size, and the helper said: done."""
    (folder / "stick").mkdir()
    with opened_practice(folder) as session:
        job = cut_off(session, folder / "stick")
        fake = job.staged.read_bytes()[:-1] + b"!"
        job.final.write_bytes(fake)
        for outcome in OUTCOMES:
            beside(session, ".kopie.klaar").write_bytes(outcome)
            after_opening(session, without_resuming)
            withstood(list_copies(session) == (), "a fake is entered as a proven backup")
        withstood(job.final.read_bytes() == fake, "a file that is not ours was removed")


def test_threat_17_odd_notes_are_put_aside_and_told_and_name_nothing(tmp_path: Path) -> None:
    attack_odd_notes(tmp_path)


def test_threat_17_a_note_is_believed_only_when_this_vault_sealed_it(tmp_path: Path) -> None:
    attack_note_for_a_fake(tmp_path)


def test_threat_17_a_backup_is_believed_only_when_it_was_read(tmp_path: Path) -> None:
    attack_exchanged_copy(tmp_path)


def test_threat_17_bites_without_putting_aside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(HelperProcess, "put_aside", lambda _self, file: file)
    with lands("the note stays where it is"):
        attack_odd_notes(tmp_path)


def test_threat_17_bites_without_the_seal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def as_it_is(_key: Any, _purpose: str, untrusted: bytes) -> bytes:
        return untrusted

    monkeypatch.setattr(copy_notes, "unseal", as_it_is)
    with lands("a fake is entered as a proven backup"):
        attack_note_for_a_fake(tmp_path)


def test_threat_17_bites_without_reading_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(HelperProcess, "proven", lambda _self, job, _progress=None: job.final.exists())
    with lands("a fake is entered as a proven backup"):
        attack_exchanged_copy(tmp_path)
