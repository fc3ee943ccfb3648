"""Why a walk through the screens stopped; each is one sentence for whoever started it."""

from __future__ import annotations

from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.base.text import noop


class WalkStopped(JindraError):
    """The walk cannot go on; what it wrote until here stays."""

    next_step = noop("Probeer het opnieuw. Stopt hij weer op deze plek, geef deze zin dan door aan wie je helpt.")


class NotOnScreen(WalkStopped):
    """A button, field or place that the walk needs is not there, or cannot be used now."""

    title = noop("De rondgang stopt: «{what}» staat niet op het scherm.")


class ScreenRefused(WalkStopped):
    """The program showed a fault while the walk was under way."""

    title = noop("De rondgang stopt: het programma meldt «{what}».")


class NeverDone(WalkStopped):
    """Something did not happen in time."""

    title = noop("De rondgang stopt: «{what}» duurt te lang.")


class NotAsPromised(WalkStopped):
    """A check of the walk failed."""

    title = noop("De rondgang stopt: {what}.")
