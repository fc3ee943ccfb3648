"""The pattern of this folder: an attack on the real parts, run with the protection in place and with it taken out.

Each module stands for one row of the threat table and holds three kinds of functions.

- `attack_…` does what the row fears, on real vaults, headers, windows, PDFs or processes, and raises `Landed` when the
  protection did not hold. It never looks at how the protection works.
- `test_threat_NN_…` runs the attack on the program as it is: nothing is raised.
- `test_threat_NN_bites_without_…` takes exactly one protection out (`monkeypatch`, or `unprotected.py` in a process of
  its own) and expects the very same attack to land. A row that stays green without its protection proves nothing.

`test_every_row.py` sees to it that no row lacks either half.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from types import MappingProxyType

import pytest

ROWS = MappingProxyType({
    1: "stolen_disk",
    2: "wrong_passphrase_or_damaged_slot",
    3: "pin_guessing",
    4: "keyring_that_fails",
    5: "unattended_screen",
    6: "sleep_and_clock_changes",
    7: "unsaved_form_at_lock",
    8: "memory_after_lock",
    9: "kill_power_loss_full_disk",
    10: "old_vault_put_back",
    11: "erased_client_in_residue",
    12: "restore_brings_erased_back",
    13: "bad_backup",
    14: "hostile_files",
    15: "altered_consent_pdf",
    16: "swap_hibernation_print_spool",
    17: "forged_note",
    18: "planted_at_the_keys",
    19: "clock_wrong_while_writing",
    20: "readable_output",
    21: "setting_that_cannot_be_read",
    22: "exception_nobody_thought_of",
    23: "words_against_deeds",
    24: "update_of_a_library",
    25: "rows_changed",
    26: "ui_thread_busy",
    27: "irreversible_on_a_wrong_day",
    28: "cannot_know_taken_for_wrong",
})
"""The threat table of trust.md in short: each row's number and the name of its module."""

FURTHER: tuple[tuple[int, str], ...] = (
    (17, "foreign_key_file"), (17, "swap_note"), (18, "forged_journal"), (18, "planted_names"),
    (18, "planted_modules"), (28, "unreadable_row"))
"""More modules of a row that has several kinds of attack: its number and the name."""


class Landed(AssertionError):
    """The attack did harm: the protection of its row did not hold."""


def withstood(held: bool, harm: str) -> None:
    """Raise `Landed` with `harm`, in words, unless the protection held."""
    if not held:
        raise Landed(harm)


@contextmanager
def lands(harm: str) -> Iterator[None]:
    """Expect the attack in this block to land with this harm; anything else that goes wrong is a fault of the test."""
    with pytest.raises(Landed, match=re.escape(harm)):
        yield
