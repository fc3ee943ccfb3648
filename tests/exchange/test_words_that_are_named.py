"""What a sentence names between «» is called so: a button, a choice, a command; in both languages (trust #23)."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

from jindra_desk.cli.command_table import COMMANDS

_FILE = Path(__file__).parents[2] / "resources/translations/en.ts"
_NAMED = re.compile("«([^«»]+)»")
_OF_OTHERS = frozenset({
    "-journal", "Afgedrukte documenten bewaren", "Meest compatibel", "PreserveJobFiles No", "fotos", "taal", "van den"})
"""Words of the system, of a camera, of a file; the rest must be our own."""
_TYPED = frozenset({"geen"})
"""What is typed on the command line, in Dutch, whatever the language."""


def sentences() -> dict[str, str]:
    """English by Dutch."""
    return {message.findtext("source", ""): message.findtext("translation", "")
            for message in ElementTree.parse(_FILE).iter("message")}  # noqa: S314 - our own shipped file


def is_command(name: str) -> bool:
    """Whether somebody can type it."""
    words = name.removeprefix("jindra-desk ").split()
    return words[0] in COMMANDS or words[0] == "--help"


def unknown(known: dict[str, str]) -> set[str]:
    """Names of nothing: neither a sentence of the program, nor a command."""
    return {name for sentence in known for name in _NAMED.findall(sentence)
            if name not in known and "{" not in name and name not in _OF_OTHERS and sentence != f"«{name}»"
            and not is_command(name)}


def test_what_a_sentence_names_is_called_so() -> None:
    known = sentences()
    assert unknown(known) == set()
    named = {name for sentence in known for name in _NAMED.findall(sentence)}
    assert named >= _OF_OTHERS, "the list names nothing that went"
    assert len(named & set(known)) > 20, "the walk finds what it looks for"


def test_english_names_it_as_english_calls_it() -> None:
    known = sentences()
    other = {(name, english) for dutch, english in known.items() for name in _NAMED.findall(dutch)
             if name in known and name not in _TYPED and known[name] not in english}
    assert other == set()


def test_a_name_of_nothing_is_seen() -> None:
    assert unknown({"Druk op «Streep hem af».": "", "Kies «Opslaan».": "", "Opslaan": ""}) == {"Streep hem af"}
