"""At the top of a visit: what was missing before it, and why it was performed all the same (J-62, K-55, J-14)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from jindra_desk.domain.treatments.performed_without import missing_sentence
from jindra_desk.domain.treatments.treatment import Completeness, Missing
from jindra_desk.ui.forms.needed_words import needed_words, part_names, unfilled_words
from jindra_desk.ui.theme.text import render, tr
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
        self._missing: tuple[Missing, ...] = ()
        self._closed = False
        self.hide()

    def show_missing(self, missing: Sequence[Missing], *, closed: bool = False) -> None:
        """Show what was not there, as closing found it or as it was kept (`closed`); nothing and no answer hide the
        part. Which parts of the record are missing, `follow` tells.
        """
        self._missing, self._closed = tuple(missing), closed
        self.banner.setVisible(bool(missing))
        self.setVisible(bool(missing or self.why.text()))
        if missing:
            record = self._missing == (Missing.RECORD,)
            self.why.set_label(tr("Waarom ontbreekt het?") if record else tr("Waarom is er toch behandeld?"))
            self._tell(render(missing_sentence(missing)), "")

    def follow(self, record: Completeness) -> None:
        """Name the parts that the record lacks as it is typed now: the same list as under the form (A-02, A-04)."""
        if Missing.RECORD not in self._missing:
            return
        before = [one for one in self._missing if one is not Missing.RECORD]
        words = [render(missing_sentence(before))] if before else []
        asked = ""
        if record.compulsory_missing:
            listed = (unfilled_words if self._closed else needed_words)(record.missing, whole=True)
            words.append(f"{listed}.")
            asked = tr("Verplicht (Wkkgz): {parts}.", parts=part_names(record.compulsory_missing))
        else:
            words.append(tr("Wat de Wkkgz vraagt, is nu ingevuld."))
        self._tell(" ".join(words), asked)

    def _tell(self, words: str, asked: str) -> None:
        if self._missing == (Missing.RECORD,):
            way = tr("Vul het aan, of schrijf op waarom het ontbreekt. Het bezoek blijft dan op Vandaag staan.")
        else:
            way = tr("Wat er is gedaan, leg je toch vast. Schrijf op waarom er toch is behandeld.")
        self.banner.set_texts(words, f"{asked} {way}".strip())
