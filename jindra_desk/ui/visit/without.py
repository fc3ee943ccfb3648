"""At the top of a visit: what was missing before it, and why it was performed all the same (J-62, K-55, J-14)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from jindra_desk.domain.treatments.performed_without import missing_sentence
from jindra_desk.domain.treatments.treatment import BLOCK_LABELS, Block, Missing
from jindra_desk.ui.theme.text import qt_translate, render, tr
from jindra_desk.ui.widgets.feedback.banner import Banner
from jindra_desk.ui.widgets.inputs.text_area import TextArea
from jindra_desk.ui.widgets.paint.state import State


class WithoutPart(QWidget):
    """Hidden until closing asks, or until there is an answer to show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner = Banner("", "", State.WARN, icon="circle-alert")
        self.why = TextArea(tr("Waarom is er toch behandeld?"), lines=1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.banner)
        column.addWidget(self.why)
        self.hide()

    def show_missing(self, missing: Sequence[Missing], parts: Sequence[Block] = ()) -> None:
        """Show what was not there, as closing found it or as it was kept; nothing and no answer hide the part. `parts`
        of the record are named, each of them.
        """
        self.banner.setVisible(bool(missing))
        self.setVisible(bool(missing or self.why.text()))
        if missing:
            record = tuple(missing) == (Missing.RECORD,)
            self.why.set_label(tr("Waarom ontbreekt het?") if record else tr("Waarom is er toch behandeld?"))
            self.banner.set_texts(
                tr("Nog niet ingevuld: {parts}.", parts=", ".join(qt_translate(BLOCK_LABELS[part]) for part in parts))
                if parts else render(missing_sentence(missing)),
                tr("Vul het aan, of schrijf op waarom het ontbreekt. Het bezoek blijft dan op Vandaag staan.") if record
                else tr("Wat er is gedaan, leg je toch vast. Schrijf op waarom er toch is behandeld."))
