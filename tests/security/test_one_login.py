"""One person works here: there is one way in for the owner alone, and no second account can be made (K-49, J-03)."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

import pytest

from jindra_desk.application.ports.keys import KeyStore, SecretKind
from jindra_desk.cli.arguments import build_parser
from jindra_desk.domain.base.errors import WrongPassphrase
from jindra_desk.domain.records.register import REGISTER
from tests.support.vaults import VAULT_ID, cheap_keys

ACCOUNT_WORDS = ("user", "login", "account", "role", "employee", "colleague", "gebruiker", "medewerker")


def opens(keys: KeyStore, path: Path, kind: SecretKind, words: str) -> bool:
    try:
        keys.unlock(path, kind, words).destroy()
    except WrongPassphrase:
        return False
    return True


@pytest.mark.req("K-49", "J-03")
def test_a_new_passphrase_or_code_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    """K-49: what opens the vault is one passphrase and one code on paper; giving somebody a second is not possible."""
    path, keys = tmp_path / "k.jdv", cheap_keys()
    key, code = keys.create(path, VAULT_ID, "de eerste woorden")
    for words in ("de tweede woorden", "de derde woorden"):
        keys.change_passphrase(path, key, words)
    assert [opens(keys, path, SecretKind.PASSPHRASE, words)
            for words in ("de derde woorden", "de tweede woorden", "de eerste woorden")] == [True, False, False]
    fresh = keys.new_recovery_code()
    keys.replace_recovery_code(path, key, fresh)
    assert opens(keys, path, SecretKind.RECOVERY_CODE, fresh)
    assert not opens(keys, path, SecretKind.RECOVERY_CODE, code)
    key.destroy()
    assert set(SecretKind) == {SecretKind.PASSPHRASE, SecretKind.RECOVERY_CODE, SecretKind.PIN}


@pytest.mark.req("K-49", "J-03")
def test_nothing_in_the_vault_or_on_the_command_line_names_a_user() -> None:
    """K-49: no table, column, command or option for a second person."""
    stored = {table.name for table in REGISTER} | {field.column for table in REGISTER for field in table.fields}
    offered = set(_words_of(build_parser()))
    assert {"--vault", "export"} <= offered, "the walk sees what is there"
    assert [word for word in stored | offered if any(part in word for part in ACCOUNT_WORDS)] == []


def _words_of(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:
        yield from action.option_strings
        if isinstance(action, argparse._SubParsersAction):
            for name, below in action.choices.items():
                yield name
                yield from _words_of(below)
