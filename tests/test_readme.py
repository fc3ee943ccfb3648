"""README says what is so: its lists of commands, rooms and packages and its figures are those of the code.

A figure that is measured (the tables under *Figures* and *The fault plan*) is compared with nothing: it has its date.
"""

from __future__ import annotations

import argparse
import math
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from jindra_desk.cli.arguments import build_parser
from jindra_desk.cli.exit_codes import ExitCode
from jindra_desk.domain.base.credible_day import REACH_DAYS
from jindra_desk.domain.copies.backup import KEEP_DAYS
from jindra_desk.domain.photos.photo import LONG_SIDE, MOST_PIXELS, PhotoSize
from jindra_desk.domain.retention.term_ends import SOON_DAYS
from jindra_desk.domain.vault.ledger import MOST_FILE_BYTES
from jindra_desk.domain.vault.pin import PASSPHRASE_EVERY, TRIES
from jindra_desk.security.kdf import FLOOR
from jindra_desk.security.os_keyring import ADMITTED, TIMEOUT_SECONDS
from jindra_desk.security.recovery_code import BITS
from jindra_desk.security.trial import LONG_SECONDS
from jindra_desk.storage.engine.pages import PAGE_BYTES
from jindra_desk.ui.lock.idle_watch import MAX_LOCK_SECONDS, READING_COUNTDOWN_SECONDS
from jindra_desk.ui.lock.unlocking import PATIENCE_S
from jindra_desk.ui.lock.watchdog import COVERED_S, GRACE_S
from jindra_desk.ui.privacy.clipboard import KEEP_MS
from jindra_desk.ui.theme.measures import FIRST_WINDOW, SMALLEST_WINDOW
from tests.mutations.protections import PROTECTIONS

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
PLAIN = " ".join(README.split())
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]+")
NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")

FIGURES = (
    f"After {MAX_LOCK_SECONDS} idle seconds",
    f"at most {GRACE_S} seconds after the lock was due ({NUMBERS[int(COVERED_S)]} once the window is covered",
    f"told of the lock {READING_COUNTDOWN_SECONDS} seconds before",
    f"the clipboard after {KEEP_MS // 1000} seconds",
    f"an unlock waits up to {NUMBERS[int(PATIENCE_S) // 60]} minutes",
    f"never below {FLOOR.memory_kib // 1024} MiB and {FLOOR.iterations} passes",
    f"a recovery code of {BITS} bits",
    f"over {NUMBERS[int(LONG_SECONDS)]} seconds",
    f"{NUMBERS[TRIES]} failures in the life of the slot",
    f"each call has {NUMBERS[int(TIMEOUT_SECONDS)]} seconds",
    f"`X.jdv` (SQLCipher, {PAGE_BYTES // 1024} KiB pages",
    f"Copies live {KEEP_DAYS} days",
    f"{MOST_FILE_BYTES // 1024 ** 2} MiB of each",
    f"A day more than {'forty' if REACH_DAYS == 40 else REACH_DAYS} days beyond them",
    f"may go from {SOON_DAYS} days before",
    f"keeps every pixel up to {MOST_PIXELS // 1_000_000} megapixels",
    f"({round(math.prod(PhotoSize.MEDIUM.fitted(10_000, 10_000)) / 1_000_000)} megapixels, {LONG_SIDE} pixels)",
    f"The first window is {FIRST_WINDOW[0]} × {FIRST_WINDOW[1]}",
    f"stay in sight down to {SMALLEST_WINDOW[0]} × {SMALLEST_WINDOW[1]}",
    f"a list of over {len(PROTECTIONS) // 100 * 100} protections",
)
"""Pieces of README's sentences, made from the constants that they speak of."""


def section(name: str) -> str:
    """What stands under a heading, up to the next of its rank or above."""
    heading = re.search(rf"^(#+) {re.escape(name)}$", README, re.MULTILINE)
    assert heading, name
    rest = README[heading.end():]
    following = re.search(rf"^#{{1,{len(heading[1])}}} ", rest, re.MULTILINE)
    return rest[:following.start()] if following else rest


def rows(of: str) -> Iterator[list[str]]:
    """The cells of every row of the tables in a section, without heads and rules."""
    for line in section(of).splitlines():
        if line.startswith("| ") and not line.startswith("| ---"):
            # A \| inside a cell is a letter of it.
            yield [cell.strip().replace("\0", "|") for cell in line.strip("| ").replace("\\|", "\0").split(" | ")]


@pytest.mark.parametrize("words", FIGURES)
def test_a_figure_is_that_of_the_code(words: str) -> None:
    assert words in PLAIN


def test_the_passphrase_is_asked_weekly() -> None:
    assert PASSPHRASE_EVERY.days == 7
    assert "the passphrase is asked again weekly" in PLAIN
    assert len(ADMITTED) == 3
    assert "Only Secret Service, Windows Credential Manager and macOS Keychain are admitted" in PLAIN


def commands() -> dict[str, argparse.ArgumentParser]:
    """Every command of the program, and the window under the empty name."""
    parser = build_parser()
    below = next(action for action in parser._actions if isinstance(action, argparse._SubParsersAction))
    return {"": parser, **below.choices}


def shown_options(parser: argparse.ArgumentParser) -> set[str]:
    """Its long options, but for those that only the program gives itself."""
    return {name for action in parser._actions if action.help != argparse.SUPPRESS
            for name in action.option_strings if name.startswith("--")}


def test_every_command_stands_in_the_table_with_options_that_it_takes() -> None:
    described: dict[str, set[str]] = {}
    for cell, *_ in rows("Command line"):
        for piece in re.findall(r"`([^`]+)`", cell):
            words = piece.removeprefix("jindra-desk ").split()
            name = words[0] if re.fullmatch(r"[a-z][a-z-]+", words[0]) else ""
            described.setdefault(name, set()).update(OPTION.findall(piece))
    parsers = commands()
    assert set(described) == set(parsers)
    wrong = {name: sorted(options - shown_options(parsers[name])) for name, options in described.items()}
    assert {name: options for name, options in wrong.items() if options} == {}


def test_every_option_is_told_somewhere() -> None:
    told = set(OPTION.findall(section("Command line"))) | {"--help", "--version"}
    untold = {name: sorted(shown_options(parser) - told) for name, parser in commands().items()}
    assert {name: options for name, options in untold.items() if options} == {}


def test_every_exit_code_is_told() -> None:
    line = re.search(r"Exit codes: (.*?)\.", PLAIN)
    assert line
    assert {int(code) for code in re.findall(r"(?:^| · )(\d) ", line[1])} == {int(code) for code in ExitCode}


def layers(container: str) -> list[set[str]]:
    """The contract of the layers inside a room, from the top down."""
    for contract in PROJECT["tool"]["importlinter"]["contracts"]:
        if contract.get("containers") == [f"jindra_desk.{container}"]:
            return [{part.strip() for part in layer.split("|")} for layer in contract["layers"]]
    raise AssertionError(container)


def rooms() -> dict[str, str]:
    return {room.strip("`"): cell for room, cell in rows("Architecture")}


@pytest.mark.parametrize("room", ["ui", "application", "domain", "storage"])
def test_the_picture_of_a_room_is_its_contract(room: str) -> None:
    described = [set(re.findall(r"`([a-z_]+)`", layer)) for layer in rooms()[room].split(" · ")]
    contract = layers(room)
    if room == "ui":  # the screens are told as "the screens"
        screens = {folder.name for folder in (ROOT / "jindra_desk/ui").iterdir() if folder.is_dir()}
        named = set().union(*described)
        contract = [layer & named for layer in contract]
        assert "the screens" in rooms()[room]
        assert screens - named <= set().union(*layers("ui")) | {"__pycache__"}
        contract, described = [one for one in contract if one], [one for one in described if one]
    assert described == contract


def test_the_picture_of_the_root_is_its_contract() -> None:
    top = next(one for one in PROJECT["tool"]["importlinter"]["contracts"] if one["name"] == "Layers point inward")
    contract = [{part.strip().removeprefix("jindra_desk.bootstrap.") for part in layer.split("|")}
                for layer in top["layers"] if ".bootstrap." in layer]
    described = [set(re.findall(r"`([a-z_]+)`", layer)) for layer in rooms()["bootstrap"].split(" · ")]
    assert described == contract
    modules = {path.stem for path in (ROOT / "jindra_desk/bootstrap").glob("*.py")} - {"__init__"}
    assert modules == set().union(*contract)


def test_the_areas_of_the_system_room_are_its_folders() -> None:
    described = set(re.findall(r"`([a-z_]+)`", rooms()["system"]))
    folders = {path.name for path in (ROOT / "jindra_desk/system").iterdir() if path.is_dir()} - {"__pycache__"}
    assert described == folders


def names_of(requirements: list[str]) -> set[str]:
    return {re.split(r"[<>=;\[ ]", one, maxsplit=1)[0] for one in requirements}


def test_every_package_has_its_reason() -> None:
    told = set()
    for cell, *_ in rows("Dependencies, and why each"):
        told |= {re.sub(r" \(.*", "", name).strip() for name in re.split(r", (?![^(]*\))", cell)}
    needed = names_of(PROJECT["project"]["dependencies"]) - {"argon2-cffi-bindings"}  # a part of argon2-cffi
    assert told - {"package"} == needed
    for group in PROJECT["project"]["optional-dependencies"].values():
        missing = {name for name in names_of(group) if name not in PLAIN.lower() and not name.startswith("types-")}
        assert missing == set()


def test_every_threat_of_the_table_has_its_module() -> None:
    told = {int(number) for cell, *_ in rows("Threats, each with a test that bites")
            for number in re.findall(r"\d+", cell)}
    modules = {int(path.name[12:14]) for path in (ROOT / "tests/threats").glob("test_threat_*.py")}
    assert told == modules


def test_every_file_and_command_that_is_named_is_there() -> None:
    paths = set(re.findall(r"`((?:[a-z_]+/)+[a-z_]+\.[a-z]+)`", README))
    missing = {path for path in paths if not any((ROOT / base / path).exists() for base in ("", "jindra_desk"))}
    assert missing == set()
    for module in set(re.findall(r"python -m (tests[\w.]*)", README)):
        place = ROOT / module.replace(".", "/")
        assert (place / "__main__.py").exists() or place.with_suffix(".py").exists(), module
