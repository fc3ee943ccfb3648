"""Threat 7: what is being typed at the lock is kept encrypted, and is there again, on the same client and screen.

J-28. Real forms in the real window, locked by idleness, unlocked in a fresh one on the same vault.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit

from jindra_desk.ui.app.lock_flow import LockFlow
from jindra_desk.ui.jobs.jobs import JobTimedOut
from jindra_desk.ui.shell import draft_keeper
from jindra_desk.ui.shell.draft_keeper import DraftKeeper
from tests.support.lock_doubles import FakeClock
from tests.support.open_window import OpenWindow, opened_window
from tests.support.sessions import demo_vault
from tests.threats.attacks import lands, withstood

FORMS_IN_ALL = 100
LETTERS = "abcdefghijklmnopqrstuvwxyzÀÉËÏÖÜřťůňçß ’‘“”«»–…;:,.!?()'\"\\/%&<>{}[]@#*+=€½ 🌿"


@dataclass(frozen=True)
class Form:
    """How to come to a form, and the fields to type into, by their labels; `lines` take line breaks."""

    place: str
    fields: tuple[str, ...]
    lines: tuple[str, ...] = ()
    begin: Callable[[OpenWindow], None] = lambda _window: None


def _press(words: str) -> Callable[[OpenWindow], None]:
    return lambda window: window.hands.press(words)


FORMS: MappingProxyType[str, Form] = MappingProxyType({
    "visit": Form("visit", ("Stand en instellingen",), ("Wat heb je gedaan", "Resultaat", "Notitie", "Nazorg")),
    "new client": Form("clients", ("Voornaam", "Achternaam"), begin=_press("Nieuwe cliënt")),
    "details": Form("details", ("Voornaam", "Voorletters", "Achternaam")),
    "practice": Form("settings practice", ("Soort praktijk", "Contactpersoon")),
    "health": Form("health", (), ("Allergieën", "Medicijnen", "Verder van belang")),
})
AT_ONCE = frozenset({"visit"})
"""For every run of the tests; all of them with `-m slow`."""
LENGTHS = MappingProxyType({"Voorletters": 12, "Soort praktijk": 50, "Voornaam": 60, "Achternaam": 60,
                            "Contactpersoon": 60})


@dataclass
class Room:
    """Where it happens."""

    folder: Path
    application: QApplication
    clock: FakeClock = field(default_factory=FakeClock)


@pytest.fixture
def room(tmp_path: Path, qapp: QApplication) -> Room:
    return Room(tmp_path, qapp)


def texts_for(form: Form, seed: int) -> dict[str, str]:
    """Something odd for every field; no digits, which could look like a BSN, and no blank at either end."""
    dice = random.Random(seed)
    typed = {}
    for label in (*form.fields, *form.lines):
        letters = LETTERS + ("\n" if label in form.lines else "")
        length = LENGTHS.get(label, 400 if label in form.lines else 120)
        typed[label] = f"Kanarie{''.join(dice.choice(letters) for _ in range(dice.randrange(length - 10)))}q"
    return typed


def editor(window: OpenWindow, label: str) -> QLineEdit | QTextEdit:
    return window.hands._editor(label)


def text_of(part: QLineEdit | QTextEdit) -> str:
    return part.text() if isinstance(part, QLineEdit) else part.toPlainText()


def type_into(window: OpenWindow, typed: Mapping[str, str]) -> None:
    for label, text in typed.items():
        part = editor(window, label)
        part.selectAll()
        if isinstance(part, QLineEdit):
            part.insert(text)
        else:
            part.insertPlainText(text)


def attack_lock_while_typing(room: Room, name: str, seed: int = 7) -> None:
    """Type, walk away until it locks, steal the disk, come back: is every letter there, and only there?"""
    form = FORMS[name]
    path, typed, replaced = demo_vault(room.folder), texts_for(form, seed), list[list[str]]()
    with opened_window(room.folder, room.application, path, replaced, room.clock) as window:
        window.go(form.place)
        form.begin(window)
        type_into(window, typed)
        kept = {label: text_of(editor(window, label)) for label in typed}
        place = window.shell.snapshot().place
        room.clock.advance(120)
        window.desk.lock.watch.check()
        assert replaced, "it locked"
        withstood("--draft-lost" not in replaced[0], "the draft is lost")
    raw = b"\0".join(file.read_bytes() for file in room.folder.rglob("*") if file.is_file())
    withstood(not any("Kanarie".encode(form) in raw for form in ("utf-8", "utf-16-le")),
              "what the owner typed lies open on the disk")
    withstood("Kanarie" not in " ".join(replaced[0]), "what the owner typed stands in the command line")
    with opened_window(room.folder, room.application, path, clock=FakeClock()) as window:
        window.hands.settle()
        withstood(window.shell.snapshot().place == place, "the owner is somewhere else than before")
        for label, text in kept.items():
            withstood(text_of(editor(window, label)) == text, "letters are lost")


@pytest.mark.parametrize("name", [name if name in AT_ONCE else pytest.param(name, marks=pytest.mark.slow)
                                  for name in FORMS])
def test_threat_07_every_letter_is_there_again_after_the_lock(room: Room, name: str) -> None:
    """Same client, same screen, 0 characters lost, nothing of it in plain text on the disk or the command line."""
    attack_lock_while_typing(room, name)


@pytest.mark.slow
@pytest.mark.parametrize("number", range(FORMS_IN_ALL))
def test_threat_07_a_hundred_forms_lose_no_letter(room: Room, number: int) -> None:
    """The row's figure."""
    names = list(FORMS)
    attack_lock_while_typing(room, names[number % len(names)], seed=1000 + number)


@pytest.mark.slow
def test_threat_07_bites_without_keeping_the_draft(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing saves as the owner types, and the lock does not either."""
    monkeypatch.setattr(DraftKeeper, "poll", lambda _self: None)
    monkeypatch.setattr(LockFlow, "_write", lambda *_given: True)
    with lands("the owner is somewhere else than before"):
        attack_lock_while_typing(room, "visit")


def test_threat_07_bites_without_finding_the_draft(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """Kept, and never brought back."""
    monkeypatch.setattr(draft_keeper, "find_draft", lambda *_given: None)
    with lands("letters are lost"):
        attack_lock_while_typing(room, "visit")


@pytest.mark.slow
def test_threat_07_bites_without_time_for_the_draft(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """A lock that does not wait half a second for the vault tells that it lost something."""

    def too_late(*_given: object) -> None:
        raise JobTimedOut

    monkeypatch.setattr("jindra_desk.ui.jobs.jobs.Jobs.run_urgent", too_late)
    with lands("the draft is lost"):
        attack_lock_while_typing(room, "visit")


def test_threat_07_bites_without_keeping_it_in_the_vault(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """A draft beside the vault is what other programs leave behind."""
    real = LockFlow._write

    def beside(lock: LockFlow, place: object, draft: object, seconds: float) -> bool:
        (room.folder / "concept.tmp").write_text(repr(draft), encoding="utf-8")
        return real(lock, place, draft, seconds)  # type: ignore[arg-type]

    monkeypatch.setattr(LockFlow, "_write", beside)
    with lands("what the owner typed lies open on the disk"):
        attack_lock_while_typing(room, "visit")
