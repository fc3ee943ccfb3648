"""Every number the system can give has a kind, every kind has Dutch words, and no number brings English."""

from __future__ import annotations

import errno
import os
import re

import pytest

from jindra_desk.disk.faults import FaultKind, fault_of
from jindra_desk.disk.reading import FileNature, NotRegular
from jindra_desk.domain.base import disk_faults
from jindra_desk.domain.base.disk_faults import disk_trouble, reason_of


def test_every_kind_but_the_last_has_words_and_no_words_are_left_over() -> None:
    assert set(disk_faults._WORDS) == {kind.value for kind in FaultKind} - {FaultKind.OTHER.value}


@pytest.mark.parametrize("number", sorted(errno.errorcode))
def test_no_number_brings_the_words_of_the_system(number: int) -> None:
    kind, told = fault_of(OSError(number, os.strerror(number)))
    title, _, advice = disk_trouble(kind, told).parts()
    assert os.strerror(number) not in title
    if kind is FaultKind.OTHER:
        assert str(number) in title
        assert advice == ""
    else:
        assert not re.search(r"\d", title)
        assert advice.endswith(".")


@pytest.mark.parametrize(("name", "kind"), [
    ("EFBIG", FaultKind.TOO_LARGE), ("ENOTDIR", FaultKind.NOT_A_FOLDER), ("EROFS", FaultKind.READ_ONLY),
    ("ELOOP", FaultKind.LINK_LOOP), ("ENAMETOOLONG", FaultKind.NAME_TOO_LONG), ("EIO", FaultKind.BROKEN),
    ("ENOSPC", FaultKind.FULL), ("EACCES", FaultKind.NOT_ALLOWED), ("ENODEV", FaultKind.DEVICE_GONE),
    ("ENOLCK", FaultKind.CANNOT_LOCK), ("EMFILE", FaultKind.TOO_MANY_OPEN), ("EBUSY", FaultKind.IN_USE),
])
def test_the_named_ones_are_told_apart(name: str, kind: FaultKind) -> None:
    assert fault_of(OSError(getattr(errno, name), "x"))[0] is kind


@pytest.mark.parametrize(("windows", "kind"), [
    (112, FaultKind.FULL), (19, FaultKind.READ_ONLY), (32, FaultKind.IN_USE), (1117, FaultKind.BROKEN),
    (225, FaultKind.SCANNER), (267, FaultKind.NOT_A_FOLDER), (206, FaultKind.NAME_TOO_LONG), (5, FaultKind.NOT_ALLOWED),
    (21, FaultKind.DEVICE_GONE), (9999, FaultKind.OTHER),
])
def test_on_windows_its_own_number_counts_first(windows: int, kind: FaultKind) -> None:
    class WindowsError(OSError):
        winerror = windows

    found, number = fault_of(WindowsError(errno.EACCES if kind is not FaultKind.OTHER else 0, "x"))
    assert (found, number) == (kind, windows)


def test_what_is_no_file_and_what_has_no_number_have_words_too() -> None:
    assert fault_of(NotRegular(FileNature.PIPE))[0] is FaultKind.NOT_A_FILE
    assert fault_of(OSError("zonder nummer")) == (FaultKind.OTHER, 0)
    assert "0" in reason_of(*fault_of(OSError("zonder nummer"))).render()
    assert reason_of("full", 28).render() == "de schijf is vol"
