"""What Linux tells about disks, swap, hibernation and the print queue, without asking for more rights (trust #16).

A block device is encrypted when it, or every device below it, is a dm-crypt one (`/sys/dev/block/M:N/dm/uuid` begins
with `CRYPT-`; the kernel's device-mapper gives LUKS and plain crypt that name). Swap in compressed memory (zram without
a backing device) never reaches a disk. Folders can be encrypted by the file system itself (fscrypt's inode flag).
What lies below a virtual disk, on a network or in another machine cannot be seen from here.
"""

from __future__ import annotations

import os
import re
import stat
from array import array
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from jindra_desk.application.settings.computer_check import ComputerFacts, Exposure, System

Device = tuple[int, int]
DeviceOf = Callable[[Path], Device | None]
"""The block device on which a path lies, or which it is; None when that is unknown or no block device at all."""

_CRYPT = "CRYPT-"
_ENCRYPTING_FILE_SYSTEMS = frozenset({"ecryptfs", "fuse.gocryptfs", "fuse.encfs", "fuse.cryfs", "fuse.securefs"})
_GET_FLAGS = 0x80086601
"""FS_IOC_GETFLAGS of linux/fs.h on 64-bit machines."""
_ENCRYPTED_FLAG = 0x800
_MOST_LAYERS = 12
_KEEPS_FILES = re.compile(r"^\s*PreserveJobFiles\s+(\S+)", re.IGNORECASE | re.MULTILINE)
_SPOOL_FOLDER = re.compile(r"^\s*RequestRoot\s+(\S+)", re.IGNORECASE | re.MULTILINE)
_CUPS_FOLDERS = ("etc/cups", "usr/sbin/cupsd", "run/cups", "var/spool/cups")
_NO = frozenset({"no", "off", "false", "0"})


@dataclass(frozen=True, slots=True)
class LinuxComputer:
    """Reads below `root`, so that recorded machines can be looked at too; `device_of` and `flagged` ask the kernel."""

    root: Path = Path("/")
    device_of: DeviceOf | None = None
    flagged: Callable[[Path], bool] | None = None

    def look(self, vault: Path) -> ComputerFacts:
        """Answer everything; what cannot be read is UNKNOWN."""
        swap = self.swap()
        return ComputerFacts(System.LINUX, disk=self.disk(vault), swap=swap, hibernation=self.hibernation(swap),
                             print_spool=self.print_spool())

    # --- disks -------------------------------------------------------------------------------------------------------

    def disk(self, path: Path) -> Exposure:
        """How the disk under `path` (a file or folder) keeps what is written there."""
        folder = path if path.is_dir() else path.parent
        if (self.flagged or encrypted_by_file_system)(folder):
            return Exposure.ENCRYPTED
        return self._below(path)

    def _below(self, path: Path) -> Exposure:
        mount = self._mount_of(path)
        if mount is not None and mount[0] in _ENCRYPTING_FILE_SYSTEMS:
            return Exposure.ENCRYPTED
        device = (self.device_of or device_under)(path)
        if device is not None and self._known(device):
            return self._device(device)
        # Btrfs and its like give files a device of their own; the mount tells the real one.
        if mount is not None and mount[1].startswith("/dev/"):
            device = (self.device_of or device_under)(Path(mount[1]))
            if device is not None and self._known(device):
                return self._device(device)
        return Exposure.UNKNOWN

    def _known(self, device: Device) -> bool:
        return self._block(device).exists()

    def _block(self, device: Device) -> Path:
        return self.root / "sys/dev/block" / f"{device[0]}:{device[1]}"

    def _device(self, device: Device, layers: int = 0) -> Exposure:
        """Look at the device and at what it is made of: encrypted when every way down passes a dm-crypt."""
        block = self._block(device)
        if layers > _MOST_LAYERS or not block.exists():
            return Exposure.UNKNOWN
        if (_line(block / "dm/uuid") or "").startswith(_CRYPT):
            return Exposure.ENCRYPTED
        backing = _line(block / "loop/backing_file")
        if backing is not None:
            return self._below(Path(backing))
        below = [self._device(part, layers + 1) for part in self._parts(block)]
        return _weakest(below) if below else Exposure.PLAIN

    def _parts(self, block: Path) -> list[Device]:
        """The devices of which this one is made: of a mapping or RAID its slaves."""
        found: list[Device] = []
        with suppress(OSError):
            for slave in sorted((block / "slaves").iterdir()):
                number = _line(slave / "dev") or ""
                major, _, minor = number.partition(":")
                if major.isdigit() and minor.isdigit():
                    found.append((int(major), int(minor)))
        return found

    def _mount_of(self, path: Path) -> tuple[str, str] | None:
        """(type, source) of the mount that holds `path`, from mountinfo; None when that cannot be read."""
        best: tuple[int, str, str] | None = None
        text = _text(self.root / "proc/self/mountinfo")
        for line in (text or "").splitlines():
            place, _, origin = line.partition(" - ")
            fields, about = place.split(), origin.split()
            if len(fields) < 5 or len(about) < 2:
                continue
            point = Path(_unescaped(fields[4]))
            if path.is_relative_to(point) and (best is None or len(point.parts) >= best[0]):
                best = (len(point.parts), about[0], _unescaped(about[1]))
        return None if best is None else (best[1], best[2])

    # --- memory that goes to a disk ----------------------------------------------------------------------------------

    def swap(self) -> Exposure:
        """Where memory goes when there is too little of it."""
        text = _text(self.root / "proc/swaps")
        if text is None:
            return Exposure.UNKNOWN
        places = [self._swap_place(_unescaped(line.split()[0]), line.split()[1])
                  for line in text.splitlines()[1:] if len(line.split()) >= 2]
        return _weakest(places) if places else Exposure.ABSENT

    def _swap_place(self, name: str, kind: str) -> Exposure:
        place = Path(name)
        if place.name.startswith("zram"):
            return self._zram(place.name)
        if kind == "file":
            return self._below(place)
        device = (self.device_of or device_under)(place)
        return Exposure.UNKNOWN if device is None else self._device(device)

    def _zram(self, name: str) -> Exposure:
        """Compressed memory; it may be told to write what it seldom needs to a disk."""
        backing = _line(self.root / "sys/block" / name / "backing_dev")
        if backing in (None, "", "none"):
            return Exposure.ABSENT
        device = (self.device_of or device_under)(Path(str(backing)))
        return Exposure.UNKNOWN if device is None else self._device(device)

    def hibernation(self, swap: Exposure) -> Exposure:
        """Where memory goes when the computer hibernates: to the swap, so there is none without it."""
        states, ways = _text(self.root / "sys/power/state"), _text(self.root / "sys/power/disk")
        if swap is Exposure.ABSENT:
            return Exposure.ABSENT
        if states is None:
            return Exposure.UNKNOWN
        if "disk" not in states.split() or ways is None or "[disabled]" in ways:
            return Exposure.ABSENT
        return swap

    # --- the print queue ---------------------------------------------------------------------------------------------

    def print_spool(self) -> Exposure:
        """Whether CUPS keeps what was printed: for a day unless it is told not to (cupsd.conf, PreserveJobFiles)."""
        if not any((self.root / place).exists() for place in _CUPS_FOLDERS):
            return Exposure.ABSENT
        configuration = _text(self.root / "etc/cups/cupsd.conf")
        if configuration is None:
            return Exposure.UNKNOWN
        said = _KEEPS_FILES.findall(configuration)
        if said and said[-1].casefold() in _NO:
            return Exposure.ABSENT
        folders = _SPOOL_FOLDER.findall(_text(self.root / "etc/cups/cups-files.conf") or "")
        return self._below(Path(folders[-1] if folders else "/var/spool/cups"))


def device_under(path: Path) -> Device | None:
    """Ask the kernel; a path that does not exist yet counts as its nearest folder that does."""
    for place in (path, *path.parents):
        try:
            found = place.stat()
        except OSError:
            continue
        number = found.st_rdev if stat.S_ISBLK(found.st_mode) else found.st_dev
        return (os.major(number), os.minor(number))
    return None


def encrypted_by_file_system(folder: Path) -> bool:
    """Whether the file system encrypts this folder by itself (fscrypt); False where it does not tell."""
    try:
        import fcntl  # POSIX only

        descriptor = os.open(folder, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    except (ImportError, OSError):
        return False
    try:
        flags = array("l", [0])
        fcntl.ioctl(descriptor, _GET_FLAGS, flags, True)
        return bool(flags[0] & _ENCRYPTED_FLAG)
    except OSError:
        return False
    finally:
        os.close(descriptor)


def _weakest(places: Iterable[Exposure]) -> Exposure:
    """One plain place is enough to leak; one unknown place is enough not to know."""
    found = set(places)
    for exposure in (Exposure.PLAIN, Exposure.UNKNOWN, Exposure.ENCRYPTED):
        if exposure in found:
            return exposure
    return Exposure.ABSENT


def _unescaped(name: str) -> str:
    r"""The kernel writes a space in a name as `\040`."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), name)


def _text(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return None


def _line(path: Path) -> str | None:
    found = _text(path)
    return None if found is None else found.strip()
