"""Every fault that reaches a person says in a sentence of its own what happened, and what to do now (house point 20).

The classes are found by walking the program: a new one without a next step fails here.
"""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import jindra_desk
from jindra_desk.cli.exit_codes import UsageFault
from jindra_desk.domain.base.errors import ClientFileRefused, InvalidInput, JindraError, RuleRefusal
from jindra_desk.domain.copies.backup_faults import BackupFault, LedgerDoubted
from jindra_desk.domain.vault.anchor import AnchorFinding, Breach, explain
from jindra_desk.domain.vault.key_faults import PinUnusable
from jindra_desk.domain.vault.pin import PinHindrance
from jindra_desk.ui.tour.faults import WalkStopped

ROOT = Path(jindra_desk.__file__).resolve().parent
BASES = frozenset({InvalidInput, RuleRefusal, BackupFault, ClientFileRefused, LedgerDoubted, UsageFault, WalkStopped})
"""What others derive from, and nobody raises."""
ANSWERS_ITSELF = frozenset({PinUnusable})
"""Takes its words from what hindered; each of those is walked below."""
IS_THE_STEP = re.compile(r"^(Vul|Kies|Geef) ")
"""A title that says itself what to do: at the field that it stands at nothing has to be added."""
OF_ANOTHER_SYSTEM = re.compile(r"_(windows|mac)$")


def every_fault() -> tuple[type[JindraError], ...]:
    """All classes of faults, by module and name."""
    for module in pkgutil.walk_packages(jindra_desk.__path__, f"{jindra_desk.__name__}."):
        if not module.name.endswith("__main__") and not OF_ANOTHER_SYSTEM.search(module.name):
            importlib.import_module(module.name)

    def below(kind: type[JindraError]) -> Iterator[type[JindraError]]:
        for one in kind.__subclasses__():
            yield one
            yield from below(one)

    ours = {one for one in below(JindraError) if one.__module__.startswith("jindra_desk.")}
    return tuple(sorted(ours, key=lambda one: (one.__module__, one.__name__)))


FAULTS = every_fault()
TOLD = [one for one in FAULTS if one not in BASES | ANSWERS_ITSELF]


@cache
def trees() -> tuple[tuple[Path, ast.Module], ...]:
    return tuple((path, ast.parse(path.read_text(encoding="utf-8"))) for path in sorted(ROOT.rglob("*.py")))


def says_what_to_do(title: str, next_step: str) -> bool:
    return bool(next_step.strip()) or IS_THE_STEP.match(title) is not None


def test_every_fault_says_what_happened_and_what_to_do_now() -> None:
    """With a title of its own, not «Dit is niet gelukt.»; what can the person who reads it do now?"""
    unsaid = [fault.__name__ for fault in TOLD
              if fault.title == JindraError.title or not says_what_to_do(fault.title, fault.next_step)]
    assert unsaid == []
    no_sentence = [words for fault in TOLD for words in (fault.title, fault.cause, fault.next_step)
                   if words and not words.rstrip("»”)").endswith((".", "?", "!", "}"))]
    assert no_sentence == []


@pytest.mark.parametrize(("title", "next_step", "enough"), [
    ("Vul een achternaam in.", "", True), ("Deze foto is er niet meer.", "", False),
    ("Deze foto is er niet meer.", "Ga terug.", True), ("Vulling ontbreekt.", "", False)])
def test_a_fault_without_a_next_step_is_seen(title: str, next_step: str, enough: bool) -> None:
    assert says_what_to_do(title, next_step) is enough


def test_each_hindrance_of_a_pin_and_each_finding_of_an_anchor_says_what_to_do_now() -> None:
    told = {hindrance: PinUnusable(hindrance).parts() for hindrance in PinHindrance}
    assert [one for one, (what, _, then) in told.items() if not (what and then)] == []
    found = {breach: explain(AnchorFinding(breach)) for breach in Breach}
    assert [one for one, words in found.items() if not (words.title.render() and words.next_step.render())] == []


def test_what_others_derive_from_is_never_raised() -> None:
    """So that the sentence for everything, «Dit is niet gelukt.», is read by nobody."""
    names = {one.__name__ for one in BASES} | {JindraError.__name__}
    raised = []
    for path, tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Raise) and node.exc is not None:
                kind = node.exc.func if isinstance(node.exc, ast.Call) else node.exc
                if isinstance(kind, ast.Name) and kind.id in names:
                    raised.append(f"{path.relative_to(ROOT)}:{node.lineno}")
    assert raised == []


def test_no_fault_stands_in_a_module_that_is_not_walked() -> None:
    """Every class with a title of a fault was found, also one of the other systems."""
    known = {one.__name__ for one in FAULTS} | {JindraError.__name__}
    written = {node.name for _, tree in trees() for node in ast.walk(tree) if isinstance(node, ast.ClassDef)
               and any(ast.unparse(base) in known for base in node.bases)}
    assert written - known == set()
    assert len(FAULTS) > 200
