"""Reads policy profiles and the law's floor from `resources/policies/*.toml` into the domain's values."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from jindra_desk.disk.resources import resource_path
from jindra_desk.domain.policy.floor import Comparison, Floor, FloorRule
from jindra_desk.domain.policy.profile import Policy
from jindra_desk.domain.policy.values import KEY_TYPES, PolicyScalar, PolicyUnreadable, decode

DEFAULT_PROFILE = "praktijk"
_NAMES = (DEFAULT_PROFILE, "brancheorganisatie", "kliniek", "sjabloon", "zorgbedrijf")


def profile_names() -> tuple[str, ...]:
    """The shipped profiles, the default first."""
    return _NAMES


def load_floor(folder: Path | None = None) -> Floor:
    """Read every rule of `floor.toml`, of all times; raise `PolicyUnreadable` when one makes no sense."""
    table = _read(folder, "floor")
    rules = table.get("rule")
    if not isinstance(rules, list) or not rules:
        raise PolicyUnreadable("rule")
    return Floor(tuple(_rule(entry) for entry in rules))


ProfileValues = tuple[Mapping[str, PolicyScalar], Mapping[str, str]]


def load_profile(name: str, on: date, *, floor: Floor | None = None, folder: Path | None = None) -> Policy:
    """Read a shipped profile under the law of the day `on`; weak values come clamped and marked.

    Raises `PolicyUnreadable` for an unknown name or a file with a wrong key or value.
    """
    values, sources = load_profile_values(name, folder=folder)
    return Policy.from_values(name, values, sources, floor or load_floor(folder), on)


def load_profile_values(name: str, *, folder: Path | None = None) -> ProfileValues:
    """Read (values, sources) of a profile by key, as published and not clamped; raises like `load_profile`."""
    if name not in _NAMES:
        raise PolicyUnreadable("profile")
    values: dict[str, PolicyScalar] = {}
    sources: dict[str, str] = {}
    for table in _inheritance(name, folder):
        entries = table.get("values")
        if not isinstance(entries, dict):
            raise PolicyUnreadable("values")
        for key, entry in entries.items():
            values[key], sources[key] = _value(key, entry)
    return values, sources


def _inheritance(name: str, folder: Path | None) -> list[Mapping[str, object]]:
    """Tables from the base profile to `name`; a profile inherits from one that inherits from none."""
    own = _read(folder, name)
    base = own.get("inherits")
    if own.get("name") != name or (base is not None and base not in _NAMES):
        raise PolicyUnreadable("name")
    return [own] if base is None else [_read(folder, str(base)), own]


def _value(key: str, entry: object) -> tuple[PolicyScalar, str]:
    if key not in KEY_TYPES or not isinstance(entry, dict) or entry.keys() != {"value", "source"}:
        raise PolicyUnreadable(key)
    return decode(key, KEY_TYPES[key], entry["value"]), str(entry["source"])


def _rule(entry: object) -> FloorRule:
    if not isinstance(entry, dict):
        raise PolicyUnreadable("rule")
    key, valid_from = entry.get("key"), entry.get("valid_from")
    if not isinstance(key, str) or key not in KEY_TYPES or not isinstance(valid_from, date):
        raise PolicyUnreadable(str(key))
    raw = entry.get("value")
    try:
        comparison = Comparison(str(entry.get("comparison")))
    except ValueError:
        raise PolicyUnreadable(key) from None
    allowed = tuple(decode(key, KEY_TYPES[key], one) for one in (raw if isinstance(raw, list) else [raw]))
    clamp_to = decode(key, KEY_TYPES[key], entry["clamp_to"]) if "clamp_to" in entry else allowed[0]
    return FloorRule(
        str(entry.get("id")),
        key,
        comparison,
        allowed,
        clamp_to,
        valid_from,
        str(entry.get("source")),
        _condition(entry.get("when")),
    )


def _condition(untrusted_when: object) -> tuple[str, PolicyScalar] | None:
    if untrusted_when is None:
        return None
    if not isinstance(untrusted_when, dict) or len(untrusted_when) != 1:
        raise PolicyUnreadable("when")
    ((key, value),) = untrusted_when.items()
    if key not in KEY_TYPES:
        raise PolicyUnreadable("when")
    return key, decode(key, KEY_TYPES[key], value)


def _read(folder: Path | None, name: str) -> Mapping[str, object]:
    path = (folder or resource_path("policies")) / f"{name}.toml"
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        raise PolicyUnreadable(name) from None
