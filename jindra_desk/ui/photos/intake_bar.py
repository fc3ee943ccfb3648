"""How far the reading and keeping of new photos is, with a way to stop it."""

from __future__ import annotations

from jindra_desk.ui.photos.photo_intake import PhotoIntake
from jindra_desk.ui.widgets.feedback.progress import BusyBar


class IntakeBar(BusyBar):
    """Shown only while something is under way."""

    def __init__(self, intake: PhotoIntake) -> None:
        super().__init__(stoppable=True)
        intake.began.connect(self._on_began)
        intake.progressed.connect(self.set_progress)
        intake.ended.connect(self._on_ended)
        self.stop_clicked.connect(intake.stop)

    def _on_began(self, words: str) -> None:
        if self.isHidden():
            self.show()
            self.start(words)
        else:
            self.words.setText(words)

    def _on_ended(self) -> None:
        self.finish()
        self.hide()
