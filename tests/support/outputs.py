"""Notes of readable output for tests of the outlet, without a vault."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from jindra_desk.domain.handout.output import OutputKind, ReadableOutput, staged_name
from tests.support.vaults import NOW

PHOTO = f"fotos/{7:032x}.jpg"


def noted(place: Path, kind: OutputKind = OutputKind.FOLDER, *, on_other_disk: bool = False) -> ReadableOutput:
    """As the vault would note it."""
    return ReadableOutput(secrets.token_hex(16), os.fsencode(place), staged_name(secrets.token_hex(16)), kind, NOW,
                          on_other_disk)
