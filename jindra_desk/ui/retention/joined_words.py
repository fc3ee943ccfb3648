"""Several things in one sentence."""

from __future__ import annotations

from jindra_desk.ui.theme.text import tr


def as_sentence(words: str) -> str:
    """The same words with a capital: what stands in the middle of a sentence elsewhere begins a line here."""
    return words[:1].upper() + words[1:]


def joined_words(words: list[str]) -> str:
    """`6 behandelingen, 14 foto’s en 3 toestemmingen`."""
    if len(words) == 1:
        return words[0]
    return tr("{first} en {last}", first=", ".join(words[:-1]), last=words[-1])
