"""One table of bounds for every text of a client, in every way in (J-06)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import EnumType
from typing import Any, NewType, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jindra_desk.application.clients.fields import ClientInput, GuardianInput
from jindra_desk.application.clients.health import HealthInput
from jindra_desk.application.ports.client_file import ClientFile
from jindra_desk.application.treatments.visits import VisitInput
from jindra_desk.domain.base.text_bounds import FIELDS, TextTooLong, TextUnwritable, is_writable, most, require_bounded

NOT_TAKEN_IN = frozenset({"receipts", "log", "drafts", "controller"})
READ_AS_SOMETHING_ELSE = frozenset({"birth_date", "day", "hour", "amount"})


def _texts(hint: Any, name: str = "") -> Iterator[str]:
    """The names of all text fields in a type, down its tree."""
    if hint is str or isinstance(hint, NewType):
        yield name
    elif is_dataclass(hint) and isinstance(hint, type):
        hints = get_type_hints(hint)
        for field in fields(hint):
            if field.name not in NOT_TAKEN_IN:
                yield from _texts(hints[field.name], field.name)
    elif not isinstance(hint, EnumType) and get_origin(hint) is not frozenset:
        for part in get_args(hint):
            yield from _texts(part, name)


@pytest.mark.parametrize("kind", [ClientFile, ClientInput, GuardianInput, VisitInput, HealthInput])
def test_every_text_that_can_come_in_has_a_bound(kind: type) -> None:
    """A field that is added and has none fails here, not in the client's export."""
    assert set(_texts(kind)) - set(FIELDS) - READ_AS_SOMETHING_ELSE == set()


@pytest.mark.parametrize("field", FIELDS)
def test_the_bound_itself_fits_and_one_more_does_not(field: str) -> None:
    require_bounded("x" * most(field), field)
    with pytest.raises(TextTooLong) as told:
        require_bounded("x" * (most(field) + 1), field)
    assert told.value.field == field
    assert "te lang" in told.value.sentence()


@given(words=st.text(st.characters(categories=["L", "Cs", "Cc", "So"]), max_size=12))
def test_what_is_let_in_can_be_written(words: str) -> None:
    """Half a character never reaches the database, whose own error names nothing."""
    if is_writable(words):
        assert words.encode().decode() == words
        require_bounded(words, "surname")
    else:
        with pytest.raises(TextUnwritable):
            require_bounded(words, "surname")
