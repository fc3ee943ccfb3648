"""The rows of the fault plan, each with the figures that it must reach."""

from __future__ import annotations

from tests.faults.parts.backup_bits import BackupBits
from tests.faults.parts.bits import BitFlips
from tests.faults.parts.client_files import ClientFiles
from tests.faults.parts.clocks import ClockJumps
from tests.faults.parts.cycles import Cycles
from tests.faults.parts.full_disk import FullDisk
from tests.faults.parts.images import Images
from tests.faults.parts.keyrings import Keyrings
from tests.faults.parts.kill import Kill
from tests.faults.parts.memory import Memory
from tests.faults.parts.orders import Orders
from tests.faults.parts.passphrases import Passphrases
from tests.faults.parts.power import PowerCut
from tests.faults.parts.refusals import Refusals
from tests.faults.parts.refused import RefusedCalls
from tests.faults.plan import Part

PARTS: tuple[Part, ...] = (
    Kill(), PowerCut(), FullDisk(), RefusedCalls(), BitFlips(), BackupBits(), Keyrings(), Passphrases(), Cycles(),
    ClockJumps(), Memory(), Images(), ClientFiles(), Refusals(), Orders(),
)
