"""Passphrases as people and keyboards make them, and a thousand wrong ones (trust #2)."""

from __future__ import annotations

import random
import sys
import unicodedata
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.domain.base.errors import WrongPassphrase, WrongRecoveryCode
from tests.faults.plan import Part, Tally
from tests.support.vaults import PASSPHRASE, cheap_keys, copied_vault, file_hashes, template_key

FUZZED, WRONG = "fuzzed passphrases", "wrong tries"
_MEGABYTE = 1_000_000
_LETTERS = (
    "abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", "éëïöüàçñřťůňåøžČŠİıßﬁ",
    "日本語한국어עבריתالعربية", "🙂🏽👩‍⚕️🇳🇱", "\"'`´’‘“”«»\\/$%;|<>&",
    "\0\1\x07\x1b\x7f\r\n\t\u2028\ufeff\u200b\u200d\u00ad", "\ud800\udfff", "e\u0301a\u030ao\u0308\u0327\u0323A\u030a",
)


class Passphrases(Part):
    """Each is set, opens in either normal form, and its neighbours do not open."""

    name = "passphrases"
    goals: Mapping[str, int] = MappingProxyType({FUZZED: 10_000, WRONG: 1_000})

    def __init__(self, rounds: int = 250) -> None:
        """`rounds` in a piece."""
        self._rounds = rounds

    def piece(self, figure: str, dice: random.Random, place: Path) -> Tally:
        path = copied_vault(place)
        tally = Tally()
        for _ in range(self._rounds):
            tally.rounds += 1
            passphrase = drawn(dice)
            if figure == WRONG:
                _wrong(path, passphrase, dice, tally)
            else:
                _set_and_opened(path, passphrase, dice, tally)
        if figure == WRONG:
            with cheap_keys().unlock(path, SecretKind.PASSPHRASE, PASSPHRASE) as key:
                if not key.same_as(template_key()):
                    tally.fault("the right passphrase no longer opens")
        return tally


def drawn(dice: random.Random) -> str:
    """One that somebody, or a keyboard, may come up with."""
    kinds = dice.sample(_LETTERS, dice.randint(1, 3))
    length = _MEGABYTE if dice.random() < 0.004 else dice.choice((1, 2, 5, 12, 20, 40, 200))
    text = "".join(dice.choice(dice.choice(kinds)) for _ in range(min(length, 400)))
    text = text * (length // len(text) + 1) if length > len(text) else text
    if dice.random() < 0.1:
        text = "".join(chr(dice.randrange(sys.maxunicode)) for _ in range(20))
    return dice.choice(("", "", " ", "\t")) + text + dice.choice(("", "", " ", "  ", "\n", "\0"))


def _set_and_opened(path: Path, passphrase: str, dice: random.Random, tally: Tally) -> None:
    keys, shown = cheap_keys(), ascii(passphrase[:60])
    keys.change_passphrase(path, template_key(), passphrase)
    for form in (passphrase, unicodedata.normalize("NFC", passphrase), unicodedata.normalize("NFD", passphrase)):
        try:
            with keys.unlock(path, SecretKind.PASSPHRASE, form) as key:
                if not key.same_as(template_key()):
                    tally.fault(f"{shown}: another key came out")
        except WrongPassphrase:
            tally.fault(f"{shown}: refused in the form {form[:60]!a}")
    for neighbour in _neighbours(passphrase, dice):
        try:
            keys.unlock(path, SecretKind.PASSPHRASE, neighbour).destroy()
            tally.fault(f"{shown}: {neighbour[:60]!a} opened it too")
        except WrongPassphrase:
            tally.note("neighbours refused")
    keys.unlock(path, SecretKind.PASSPHRASE, passphrase).destroy()


def _neighbours(passphrase: str, dice: random.Random) -> set[str]:
    place = dice.randrange(len(passphrase))
    near = {f"{passphrase} ", passphrase[:-1], passphrase.swapcase(), passphrase.strip(), passphrase.split("\0")[0],
            passphrase[:place] + passphrase[place + 1:], f"{passphrase}\0"}
    same = unicodedata.normalize("NFC", passphrase)
    return {text for text in near if unicodedata.normalize("NFC", text) != same}


def _wrong(path: Path, guess: str, dice: random.Random, tally: Tally) -> None:
    before = file_hashes(path.parent)
    kind = SecretKind.RECOVERY_CODE if dice.random() < 0.2 else SecretKind.PASSPHRASE
    try:
        cheap_keys().unlock(path, kind, guess).destroy()
        tally.fault(f"{guess[:60]!a} opened it")
    except WrongRecoveryCode:
        tally.note("as recovery code")
    except WrongPassphrase:
        tally.note("as passphrase")
    changed = {name for name, digest in file_hashes(path.parent).items() if before.get(name) != digest}
    if not changed <= {f"{path.name}.tries"}:
        tally.fault(f"{guess[:60]!a}: {changed} changed")
