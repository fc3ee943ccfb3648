"""What a computer tells about disk, swap, hibernation and print queue: recorded machines, and this one (trust #16)."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path, PureWindowsPath

import pytest

from jindra_desk.application.settings.computer_check import ComputerFacts, Exposure, System
from jindra_desk.system.disks import disk_safety
from jindra_desk.system.disks.disk_safety import ask_macos, ask_windows, look_at_computer
from jindra_desk.system.disks.linux_disks import LinuxComputer, device_under, encrypted_by_file_system
from tests.support.recorded_computers import CRYPT_ROOT, Recorded

ABSENT, ENCRYPTED, PLAIN, UNKNOWN = Exposure
VAULT = Path("/home/jindra/praktijk.jdv")


@pytest.fixture
def machine(tmp_path: Path) -> Recorded:
    """A plain disk 8:2 for everything, no swap."""
    return Recorded(tmp_path).disk("8:2").swaps()


def test_a_plain_partition_is_plain(machine: Recorded) -> None:
    assert machine.look(VAULT) == ComputerFacts(System.LINUX, PLAIN, ABSENT, ABSENT, ABSENT)


def test_luks_under_the_file_system_is_encrypted(machine: Recorded) -> None:
    machine.disk("254:0", uuid=CRYPT_ROOT, slaves=("8:2",)).places["/"] = (254, 0)
    assert machine.look(VAULT).disk is ENCRYPTED


def test_lvm_over_luks_is_encrypted_and_over_half_of_it_is_not(machine: Recorded) -> None:
    """A volume over two disks, one of them plain, leaves half of what is written in the clear."""
    machine.disk("254:0", uuid=CRYPT_ROOT, slaves=("8:2",))
    machine.disk("254:1", uuid="LVM-abc", slaves=("254:0",)).places["/"] = (254, 1)
    assert machine.look(VAULT).disk is ENCRYPTED
    machine.disk("8:17").disk("254:1", uuid="LVM-abc", slaves=("254:0", "8:17"))
    assert machine.look(VAULT).disk is PLAIN


def test_btrfs_is_looked_up_through_its_mount(machine: Recorded) -> None:
    machine.disk("254:0", uuid=CRYPT_ROOT, slaves=("8:2",))
    machine.mounts("22 1 0:30 / / rw - btrfs /dev/mapper/root rw")
    machine.places |= {"/": (0, 30), "/dev/mapper/root": (254, 0)}
    assert machine.look(VAULT).disk is ENCRYPTED
    machine.places["/dev/mapper/root"] = (8, 2)
    assert machine.look(VAULT).disk is PLAIN


@pytest.mark.parametrize(("mount", "expected"), [
    ("22 1 0:30 / / rw - zfs tank/home rw", UNKNOWN),
    ("22 1 0:30 / /home rw - nfs4 server:/home rw", UNKNOWN),
    ("22 1 0:30 / /home/jindra rw - ecryptfs /home/.ecryptfs rw", ENCRYPTED),
    ("22 1 0:30 / /home/jindra rw - fuse.gocryptfs /home/x rw", ENCRYPTED),
    ("broken line", UNKNOWN),
])
def test_what_cannot_be_seen_is_not_called_plain_or_fine(machine: Recorded, mount: str, expected: Exposure) -> None:
    machine.mounts(mount).places["/"] = (0, 30)
    assert machine.look(VAULT).disk is expected


def test_a_folder_that_the_file_system_encrypts(machine: Recorded) -> None:
    machine.flagged.add(str(VAULT.parent))
    assert machine.look(VAULT).disk is ENCRYPTED


def test_a_loop_is_as_safe_as_the_file_behind_it(machine: Recorded) -> None:
    machine.disk("7:1", backing="/srv/beeld.img").places |= {"/": (7, 1), "/srv": (8, 2)}
    assert machine.look(VAULT).disk is PLAIN


@pytest.mark.parametrize(("line", "expected"), [
    ("/dev/sda3 partition 100 0 -2", PLAIN),
    ("/dev/dm-1 partition 100 0 -2", ENCRYPTED),
    ("/swapfile file 100 0 -2", PLAIN),
    ("/swap\\040met\\040spatie file 100 0 -2", PLAIN),
    ("/dev/zram0 partition 100 0 100", ABSENT),
    ("/dev/verdwenen partition 100 0 -2", UNKNOWN),
])
def test_where_swap_goes(machine: Recorded, line: str, expected: Exposure) -> None:
    machine.disk("8:3").disk("254:1", uuid="CRYPT-PLAIN-cryptswap", slaves=("8:3",))
    machine.places |= {"/dev/sda3": (8, 3), "/dev/dm-1": (254, 1), "/swapfile": (8, 2), "/dev/verdwenen": None}
    machine.swaps(line)
    assert machine.look(VAULT).swap is expected


def test_zram_that_writes_to_a_disk_is_a_disk(machine: Recorded) -> None:
    machine.swaps("/dev/zram0 partition 100 0 100").file("sys/block/zram0/backing_dev", "none\n")
    assert machine.look(VAULT).swap is ABSENT
    machine.file("sys/block/zram0/backing_dev", "/dev/sda2\n").places["/dev/sda2"] = (8, 2)
    assert machine.look(VAULT).swap is PLAIN


def test_the_weakest_swap_counts(machine: Recorded) -> None:
    machine.disk("254:1", uuid="CRYPT-PLAIN-x", slaves=("8:2",)).places |= {"/dev/dm-1": (254, 1), "/swapfile": (8, 2)}
    machine.swaps("/dev/dm-1 partition 1 0 1", "/swapfile file 1 0 1")
    assert machine.look(VAULT).swap is PLAIN


@pytest.mark.parametrize(("state", "way", "expected"), [
    ("freeze mem disk\n", "[platform] shutdown reboot\n", PLAIN),
    ("freeze mem disk\n", "[disabled]\n", ABSENT),
    ("freeze mem\n", "[platform]\n", ABSENT),
    ("", None, ABSENT),
    (None, None, UNKNOWN),
])
def test_hibernation_writes_to_the_swap(machine: Recorded, state: str | None, way: str | None,
                                        expected: Exposure) -> None:
    machine.swaps("/swapfile file 100 0 -2").places["/swapfile"] = (8, 2)
    if state is not None:
        machine.file("sys/power/state", state)
    if way is not None:
        machine.file("sys/power/disk", way)
    assert machine.look(VAULT).hibernation is expected


@pytest.mark.parametrize(("configuration", "expected"), [
    ("LogLevel warn\n", PLAIN),
    ("PreserveJobFiles No\n", ABSENT),
    ("PreserveJobFiles Yes\npreservejobfiles off\n", ABSENT),
    ("#PreserveJobFiles No\nPreserveJobFiles 86400\n", PLAIN),
    (None, UNKNOWN),
])
def test_cups_keeps_prints_unless_told_not_to(machine: Recorded, configuration: str | None,
                                              expected: Exposure) -> None:
    machine.file("usr/sbin/cupsd", "")
    if configuration is not None:
        machine.file("etc/cups/cupsd.conf", configuration)
    assert machine.look(VAULT).print_spool is expected


def test_a_spool_on_an_encrypted_disk(machine: Recorded) -> None:
    machine.file("etc/cups/cupsd.conf", "").file("etc/cups/cups-files.conf", "RequestRoot /crypt/spool\n")
    machine.disk("254:0", uuid=CRYPT_ROOT, slaves=("8:2",)).places["/crypt"] = (254, 0)
    assert machine.look(VAULT).print_spool is ENCRYPTED


def test_nothing_is_known_of_a_machine_that_answers_nothing(tmp_path: Path) -> None:
    """No «fine» without an answer; what CUPS would need is not installed there."""
    facts = LinuxComputer(tmp_path, lambda _path: None, lambda _path: False).look(VAULT)
    assert facts == ComputerFacts(System.LINUX, UNKNOWN, UNKNOWN, UNKNOWN, ABSENT)


def test_devices_that_point_at_one_another_end(machine: Recorded) -> None:
    machine.disk("254:0", uuid="LVM-a", slaves=("254:1",)).disk("254:1", uuid="LVM-b", slaves=("254:0",))
    machine.places["/"] = (254, 0)
    assert machine.look(VAULT).disk is UNKNOWN


# --- Windows and macOS, as they print ------------------------------------------------------------


class Asked:
    """Answers in order of the programs' names, and remembers what was asked."""

    def __init__(self, **answers: str | None) -> None:
        self.answers = answers
        self.commands: list[Sequence[str]] = []

    def __call__(self, command: Sequence[str]) -> str | None:
        self.commands.append(command)
        return self.answers.get(PureWindowsPath(command[0]).stem)


def windows(**told: object) -> ComputerFacts:
    return ask_windows(Path("C:/Users/jindra/praktijk.jdv"), Asked(powershell=json.dumps(told)))


def test_windows_with_bitlocker_and_without() -> None:
    safe = windows(disk=1, system=1, pages=[1], hibernate=1, kept=0)
    assert safe == ComputerFacts(System.WINDOWS, ENCRYPTED, ENCRYPTED, ENCRYPTED, ABSENT)
    bare = windows(disk=2, system=2, pages=[2, 1], hibernate=1, kept=2)
    assert bare == ComputerFacts(System.WINDOWS, PLAIN, PLAIN, PLAIN, PLAIN)


def test_windows_that_does_not_tell() -> None:
    assert windows(disk=None, system=0, pages=None, hibernate=None, kept=None) == ComputerFacts(
        System.WINDOWS, *[UNKNOWN] * 4)
    assert windows(disk=1, system=1, pages=[], hibernate=0, kept=0) == ComputerFacts(
        System.WINDOWS, ENCRYPTED, ABSENT, ABSENT, ABSENT)
    for nonsense in ("", "[]", "{", None):
        assert ask_windows(Path("C:/x.jdv"), Asked(powershell=nonsense)).disk is UNKNOWN


def macos(tmp_path: Path, vault: str, swap: str, sleep: str, *, system_disk: bool = True) -> ComputerFacts:
    return ask_macos(Path("/Users/jindra/x.jdv"), Asked(fdesetup=vault, sysctl=swap, pmset=sleep), system_disk,
                     LinuxComputer(tmp_path))


def test_macos_with_filevault_and_without(tmp_path: Path) -> None:
    swap = "total = 2048.00M  used = 1.00M  free = 2047.00M  (encrypted)"
    safe = macos(tmp_path, "FileVault is On.\n", swap, " hibernatemode        3\n")
    assert safe == ComputerFacts(System.MACOS, ENCRYPTED, ENCRYPTED, ENCRYPTED, ABSENT)
    bare = macos(tmp_path, "FileVault is Off.\n", swap, " standby 1\n hibernatemode        3\n")
    assert (bare.disk, bare.hibernation) == (PLAIN, PLAIN)
    assert macos(tmp_path, "FileVault is Off.\n", swap, " hibernatemode 0\n").hibernation is ABSENT
    elsewhere = macos(tmp_path, "FileVault is On.\n", swap, " hibernatemode 3\n", system_disk=False)
    assert elsewhere.disk is UNKNOWN, "FileVault says nothing about a stick"


def test_macos_that_does_not_tell(tmp_path: Path) -> None:
    (tmp_path / "etc/cups").mkdir(parents=True)
    facts = ask_macos(Path("/x.jdv"), Asked(), True, LinuxComputer(tmp_path))
    assert facts == ComputerFacts(System.MACOS, *[UNKNOWN] * 4)


# --- this computer -------------------------------------------------------------------------------


def test_this_computer_answers(tmp_path: Path) -> None:
    """For real: whatever it is, the answer agrees with what the kernel says in its own files."""
    facts = look_at_computer(tmp_path / "kluis.jdv")
    if sys.platform != "linux":
        assert facts.system is not System.LINUX
        return
    assert facts.system is System.LINUX
    swaps = Path("/proc/swaps").read_text(encoding="ascii").splitlines()[1:]
    disks = [line for line in swaps if "zram" not in line]
    assert (facts.swap is ABSENT) == (not disks) or facts.swap is UNKNOWN
    device = device_under(tmp_path / "kluis.jdv")
    assert device is not None
    uuid = Path(f"/sys/dev/block/{device[0]}:{device[1]}/dm/uuid")
    if uuid.exists() and uuid.read_text(encoding="ascii").startswith("CRYPT-"):
        assert facts.disk is ENCRYPTED
    assert encrypted_by_file_system(tmp_path / "bestaat niet") is False


def test_a_command_that_fails_or_hangs_answers_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    assert disk_safety.run([sys.executable, "-c", "print('ja')"]) == "ja\n"
    assert disk_safety.run([sys.executable, "-c", "raise SystemExit(1)"]) is None
    assert disk_safety.run(["/bestaat/niet"]) is None
    monkeypatch.setattr(disk_safety, "_SECONDS", 0.1)
    assert disk_safety.run([sys.executable, "-c", "import time; time.sleep(5)"]) is None
