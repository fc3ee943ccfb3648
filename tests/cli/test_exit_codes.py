"""Each kind of fault ends in the number that scripts know (README, "Command line"); the domain knows no numbers."""

from __future__ import annotations

import pytest

from jindra_desk.application.handout.import_checks import FileInconsistent, TextTooLongInFile
from jindra_desk.cli.arguments import CommandUnclear
from jindra_desk.cli.exit_codes import ExitCode, exit_code_of
from jindra_desk.domain.base.errors import (
    DamagedVault,
    JindraError,
    NewerVault,
    RuleRefusal,
    StorageFailed,
    UnknownClient,
    WrongPassphrase,
)
from jindra_desk.domain.base.unreadable import RowUnreadable
from jindra_desk.domain.copies.backup_faults import BackupAltered, NewerBackup
from jindra_desk.domain.guards.findings import BsnFound
from jindra_desk.domain.vault.key_faults import LongDerivation
from jindra_desk.domain.vault.pin import PinTooSimple
from jindra_desk.exchange.client_json import NotAClientFile


@pytest.mark.parametrize(("fault", "code"), [
    (CommandUnclear, ExitCode.USAGE), (UnknownClient, ExitCode.USAGE), (PinTooSimple, ExitCode.USAGE),
    (NotAClientFile, ExitCode.USAGE), (FileInconsistent, ExitCode.USAGE), (TextTooLongInFile, ExitCode.USAGE),
    (WrongPassphrase, ExitCode.WRONG_SECRET), (DamagedVault, ExitCode.DAMAGED), (RowUnreadable, ExitCode.DAMAGED),
    (BackupAltered, ExitCode.DAMAGED), (NewerVault, ExitCode.NEWER_VAULT), (NewerBackup, ExitCode.NEWER_VAULT),
    (RuleRefusal, ExitCode.REFUSED), (LongDerivation, ExitCode.REFUSED), (StorageFailed, ExitCode.WORLD),
])
def test_the_number_of_a_fault(fault: type[JindraError], code: ExitCode) -> None:
    assert exit_code_of(fault) is code


def test_a_text_with_a_number_in_it_is_a_refusal_before_it_is_bad_input() -> None:
    """It is both; the nearest kind decides, not the first of its bases."""
    assert exit_code_of(BsnFound) is ExitCode.REFUSED
