"""Operations that are killed, cut off and refused, and what must hold of a vault afterwards (trust #9)."""

from __future__ import annotations

from tests.faults.operations.base import Acknowledge, Operation, copy_of, opened_whole, opens_or_refuses
from tests.faults.operations.copies import MakeBackup, Restore
from tests.faults.operations.daily import AddPhoto, Erase, Open, Save, Sign
from tests.faults.operations.keys import ChangePassphrase, Migrate, NewDataKey, ReplaceRecoveryCode

__all__ = ["OPERATIONS", "Acknowledge", "Operation", "copy_of", "opened_whole", "opens_or_refuses"]

OPERATIONS: dict[str, type[Operation]] = {
    "open": Open, "save": Save, "photo": AddPhoto, "sign": Sign, "erase": Erase, "backup": MakeBackup,
    "restore": Restore, "passphrase": ChangePassphrase, "recovery code": ReplaceRecoveryCode, "data key": NewDataKey,
    "migrate": Migrate,
}
