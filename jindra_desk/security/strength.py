"""How strong a passphrase is, by the zxcvbn estimator, and what the strength meter says about it."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from zxcvbn import zxcvbn

from jindra_desk.application.ports.keys import Strength
from jindra_desk.domain.base.text import noop

_JUDGED_CHARACTERS = 100
"""The estimator's time grows fast with length; what comes after the first hundred characters only adds strength."""
_LEAST_SCORE = 3
_LEAST_CHARACTERS = 12


class PassphraseMeter:
    """Implements `StrengthMeter`; `own_words` are guessed first (practice name, owner's name, e-mail)."""

    def __init__(self, own_words: Sequence[str] = ()) -> None:
        self._own_words = [word for word in own_words if word]

    def __call__(self, passphrase: str) -> Strength:
        """Judge a passphrase while it is typed; nothing is kept."""
        judged = unicodedata.normalize("NFC", passphrase)[:_JUDGED_CHARACTERS]
        if not judged.strip():
            return Strength(0, enough=False, advice=noop("Kies een zin die alleen jij kent."))
        score = int(zxcvbn(judged, user_inputs=self._own_words, max_length=_JUDGED_CHARACTERS)["score"])
        if len(judged.strip()) < _LEAST_CHARACTERS:
            return Strength(min(score, _LEAST_SCORE - 1), enough=False,
                            advice=noop("Nog te kort: neem vier of vijf losse woorden."))
        return Strength(score, enough=score >= _LEAST_SCORE, advice=_advice(score))


def _advice(score: int) -> str:
    if score <= 1:
        return noop("Zwak: dit is snel te raden. Neem vier of vijf losse woorden.")
    if score == 2:
        return noop("Matig: voeg nog een woord toe.")
    if score == 3:
        return noop("Sterk.")
    return noop("Heel sterk.")
