"""Several things in one sentence."""

from __future__ import annotations

from jindra_desk.ui.theme.text import tr


def joined_words(words: list[str]) -> str:
    """`6 behandelingen, 14 foto’s en 3 toestemmingen`."""
    if len(words) == 1:
        return words[0]
    return tr("{first} en {last}", first=", ".join(words[:-1]), last=words[-1])
