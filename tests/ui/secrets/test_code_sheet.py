"""What stands beside the recovery code: where its PDF may be, before anybody saves it."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from jindra_desk.ui.secrets.code_sheet import CodeOnPaper
from jindra_desk.ui.widgets.inputs.buttons import SecondaryButton
from jindra_desk.ui.widgets.paint.label import Label


def test_the_way_to_a_file_says_where_that_is_safe(qtbot: QtBot) -> None:
    part = CodeOnPaper("AAAA-BBBB", can_print=False)
    qtbot.addWidget(part)
    assert "Bewaar als pdf" in [button.text() for button in part.findChildren(SecondaryButton)]
    said = " ".join(label.text() for label in part.findChildren(Label))
    assert "USB-stick" in said
    assert "wis hem daarna" in said
