"""What the command line answers to the shell, and which fault ends in which number; stable for scripts."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from types import MappingProxyType

from jindra_desk.domain.base.errors import JindraError


class ExitCode(IntEnum):
    """The numbers of README, "Command line"."""

    DONE = 0
    USAGE = 2
    WRONG_SECRET = 3
    DAMAGED = 4
    NEWER_VAULT = 5
    REFUSED = 6
    WORLD = 7


class UsageFault(JindraError):
    """Base of what is wrong with the command as it was typed."""


def exit_code_of(fault: type[JindraError]) -> ExitCode:
    """The number of a kind of fault: its own, else that of the nearest kind above it, else `WORLD`."""
    codes = _codes()
    return next((codes[kind] for kind in fault.__mro__ if kind in codes), ExitCode.WORLD)


def _codes() -> Mapping[type, ExitCode]:
    # Imported here: the window starts through the command line, and most of these it does not need.
    from jindra_desk.domain.base import errors
    from jindra_desk.domain.base.unreadable import RowUnreadable
    from jindra_desk.domain.copies.backup_faults import BackupFault, BackupUnverified, NewerBackup
    from jindra_desk.domain.guards.findings import BsnFound, MrzFound
    from jindra_desk.domain.vault.key_faults import LongDerivation, PinUnusable
    from jindra_desk.domain.vault.pin import PinTooSimple

    return MappingProxyType({
        UsageFault: ExitCode.USAGE,
        errors.InvalidInput: ExitCode.USAGE,
        errors.UnknownClient: ExitCode.USAGE,
        errors.ClientFileRefused: ExitCode.USAGE,
        PinTooSimple: ExitCode.USAGE,
        errors.WrongPassphrase: ExitCode.WRONG_SECRET,
        PinUnusable: ExitCode.WRONG_SECRET,
        errors.DamagedHeader: ExitCode.DAMAGED,
        errors.DamagedVault: ExitCode.DAMAGED,
        errors.NotAVault: ExitCode.DAMAGED,
        RowUnreadable: ExitCode.DAMAGED,
        BackupFault: ExitCode.DAMAGED,
        BackupUnverified: ExitCode.DAMAGED,
        errors.NewerVault: ExitCode.NEWER_VAULT,
        NewerBackup: ExitCode.NEWER_VAULT,
        errors.RuleRefusal: ExitCode.REFUSED,
        LongDerivation: ExitCode.REFUSED,
        BsnFound: ExitCode.REFUSED,
        MrzFound: ExitCode.REFUSED,
    })
