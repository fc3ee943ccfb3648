"""How strong a passphrase is, by the zxcvbn estimator, and what the strength meter says about it."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from zxcvbn import zxcvbn

from jindra_desk.domain.text import Text, noop, text

_JUDGED_CHARACTERS = 100
"""The estimator's time grows fast with length; what comes after the first hundred characters only adds strength."""
_LEAST_SCORE = 3
_LEAST_CHARACTERS = 12


@dataclass(frozen=True, slots=True)
class Strength:
    """Verdict on one passphrase: `score` 0 (weak) to 4 (very strong), expected number of guesses, sentence."""

    score: int
    guesses: float
    sentence: Text
    acceptable: bool


def passphrase_strength(passphrase: str, own_words: Sequence[str] = ()) -> Strength:
    """Judge `passphrase`; `own_words` are guessed first (practice name, owner's name, e-mail)."""
    judged = unicodedata.normalize("NFC", passphrase)[:_JUDGED_CHARACTERS]
    if not judged.strip():
        return Strength(0, 1.0, text(noop("Kies een zin die alleen jij kent.")), acceptable=False)
    words = [word for word in own_words if word]
    verdict = zxcvbn(judged, user_inputs=words, max_length=_JUDGED_CHARACTERS)
    score, guesses = int(verdict["score"]), float(verdict["guesses"])
    if len(judged) < _LEAST_CHARACTERS:
        short = text(noop("Nog te kort: neem minstens {count} tekens."), count=_LEAST_CHARACTERS)
        return Strength(min(score, _LEAST_SCORE - 1), guesses, short, acceptable=False)
    return Strength(score, guesses, text(_sentence(score)), acceptable=score >= _LEAST_SCORE)


def _sentence(score: int) -> str:
    if score <= 1:
        return noop("Zwak: dit is snel te raden. Neem vier of vijf losse woorden.")
    if score == 2:
        return noop("Matig: voeg nog een woord toe.")
    if score == 3:
        return noop("Sterk.")
    return noop("Heel sterk.")
