"""Where the program's own data files lie: policies, consent texts, translations, icons, fonts, schemas."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def resource_path(relative: str) -> Path:
    """Answer the file `relative` (such as `policies/praktijk.toml`) in the installed package or in a checkout.

    A wheel and a frozen program carry the files inside the package; a checkout has them beside it.
    """
    inside = _PACKAGE / "_resources"
    base = inside if inside.is_dir() else _PACKAGE.parent / "resources"
    return base / relative
