"""`python -m tests.cost` sums what the tests of a room took, from what pytest says of their durations."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import cost

LOG = """
============================= slowest durations =============================
2.00s call     tests/ui/tour/test_tour.py::test_a[nl 1]
0.50s setup    tests/ui/tour/test_tour.py::test_a[nl 1]
1.00s call     tests/ui/today/test_page.py::test_b
0.25s teardown tests/application/test_demo.py::test_c
12.00s all     of it
"""


def test_calls_set_ups_and_ends_are_summed_per_room(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    log = tmp_path / "log"
    log.write_text(LOG, encoding="utf-8")
    assert cost.main([str(log)]) == 0
    rows = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert [(row[0], row[3], row[-1]) for row in rows] == [
        ("3.5", "2", "ui"), ("0.2", "1", "application"), ("3.8", "3", "together")]
    assert cost.main(["--depth", "2", "--per-test", "1", str(log)]) == 0
    deeper = capsys.readouterr().out.splitlines()
    assert deeper[0].endswith("ui/tour")
    assert deeper[1].endswith("tests/ui/tour/test_tour.py::test_a[nl 1]")


def test_a_log_without_durations_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    log = tmp_path / "log"
    log.write_text("3 passed\n", encoding="utf-8")
    assert cost.main([str(log)]) == 2
    assert "--durations 0" in capsys.readouterr().err
