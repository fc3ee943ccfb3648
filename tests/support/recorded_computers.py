"""Linux machines as their kernel describes them in /proc and /sys, written down below a folder."""

from __future__ import annotations

from pathlib import Path

from jindra_desk.application.settings.computer_check import ComputerFacts
from jindra_desk.system.disks.linux_disks import Device, LinuxComputer

CRYPT_ROOT = "CRYPT-LUKS2-8f3b2c1d5e6f47a8b9c0d1e2f3a4b5c6-root"


class Recorded:
    """A machine below `root`; `places` tells which device a path lies on (the longest that fits), or is."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.places: dict[str, Device | None] = {"/": (8, 2)}
        self.flagged: set[str] = set()

    def file(self, name: str, content: str) -> Recorded:
        """Write one file of the machine."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
        return self

    def disk(self, number: str, *, uuid: str = "", slaves: tuple[str, ...] = (), backing: str = "") -> Recorded:
        """A block device; `uuid` is that of a mapping, `slaves` what it is made of, `backing` a loop's file."""
        block = f"sys/dev/block/{number}"
        self.file(f"{block}/dev", f"{number}\n")
        if uuid:
            self.file(f"{block}/dm/uuid", f"{uuid}\n")
        if backing:
            self.file(f"{block}/loop/backing_file", f"{backing}\n")
        for slave in slaves:
            self.file(f"{block}/slaves/{slave.replace(':', '-')}/dev", f"{slave}\n")
        return self

    def swaps(self, *lines: str) -> Recorded:
        """The table of swaps, with these rows."""
        return self.file("proc/swaps", "\n".join(("Filename Type Size Used Priority", *lines)) + "\n")

    def mounts(self, *lines: str) -> Recorded:
        """The table of mounts."""
        return self.file("proc/self/mountinfo", "\n".join(lines) + "\n")

    def look(self, vault: Path) -> ComputerFacts:
        """Ask this machine."""
        return LinuxComputer(self.root, self._device_of, lambda folder: str(folder) in self.flagged).look(vault)

    def _device_of(self, path: Path) -> Device | None:
        known = [place for place in self.places if path.is_relative_to(place)]
        return self.places[max(known, key=len)] if known else None
