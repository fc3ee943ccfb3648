"""How old a backup may be before its sign changes."""

from __future__ import annotations

import pytest

from jindra_desk.ui.copies.backup_words import age_state
from jindra_desk.ui.widgets.paint.state import State


@pytest.mark.parametrize(("days", "state"), [
    (0, State.OK), (6, State.OK), (7, State.WARN), (34, State.WARN), (35, State.BAD), (367, State.BAD)])
def test_an_old_backup_is_not_green(days: int, state: State) -> None:
    assert age_state(days) is state
