"""Power cuts and refused calls in small; seen, and refused, by strace (trust #9)."""

from __future__ import annotations

import pytest

from tests.faults.children import STRACE_MISSING, have_strace
from tests.faults.plan import Tally
from tests.faults.sampling import sampled

pytestmark = pytest.mark.system
SHARES = (
    {
        "power/save": 40, "power/passphrase": 40, "power/erase": 20, "power/data key": 20, "power/restore": 20,
        "power/backup": 20, "power/must lose: WAL NORMAL": 60, "power/must lose: journal OFF": 30,
        "power/must lose: keys file, folder not synced": 60,
    },
    {"n-th call/save": 12, "n-th call/erase": 6, "n-th call/migrate": 10, "n-th call/backup": 4, "n-th call/restore": 6,
     "n-th call/data key": 8, "lock cycles/of the real program": 3},
)
FIGURES = sorted(figure for share in SHARES for figure in share)


@pytest.fixture(scope="module")
def tallies(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Tally]:
    """All of it, once."""
    if not have_strace():
        pytest.fail(STRACE_MISSING)
    return sampled(tmp_path_factory.mktemp("sample"), SHARES)


@pytest.mark.parametrize("figure", FIGURES)
def test_nothing_is_lost_and_bad_modes_are_seen_to_lose(figure: str, tallies: dict[str, Tally]) -> None:
    """Images of power cuts at any moment; the same harness must find what WAL with synchronous NORMAL loses."""
    assert tallies[figure].faults == []
    assert tallies[figure].rounds > 0
    if "must lose" in figure:
        assert tallies[figure].notes["lost something"] > 0
