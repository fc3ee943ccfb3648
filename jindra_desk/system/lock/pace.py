"""How long the end of a session watch may keep the lock waiting."""

from __future__ import annotations

STOP_SECONDS = 0.3
