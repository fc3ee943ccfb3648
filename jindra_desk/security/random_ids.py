"""Ids from the operating system's random source (fulfils `IdSource`)."""

from __future__ import annotations

import secrets

_BYTES = 16


class RandomIds:
    """128 random bits each, so that an id tells nothing about a person and never comes twice."""

    def new_id(self) -> str:
        """32 lower-case hex digits."""
        return secrets.token_hex(_BYTES)
