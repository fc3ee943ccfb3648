"""Names on the disk: made, added to, put aside and removed without following anything."""

from __future__ import annotations

import os
from pathlib import Path

from jindra_desk.disk.naming import open_to_add


def test_two_programs_that_add_to_one_file_overwrite_nothing_of_each_other(tmp_path: Path) -> None:
    """The log of two processes: each line goes behind what the other wrote since this one was opened."""
    path = tmp_path / "programma.log"
    with open_to_add(path) as first, open_to_add(path) as second:
        for number, file in enumerate((first, second, second, first)):
            file.write(b"%d\n" % number)
            file.flush()
    assert path.read_bytes() == b"0\n1\n2\n3\n"
    assert os.name == "nt" or path.stat().st_mode & 0o077 == 0
