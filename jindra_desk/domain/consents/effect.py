"""What one withdrawal did, kept with the consent that was withdrawn: proof for the client and the owner (J-34)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Effect:
    """One kind of data that went or stayed. `code` is that of a `Consequence`; `count`: photos or visits, else 1."""

    code: str
    count: int = 1
