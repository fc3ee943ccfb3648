"""Around the text the client is addressed as in it: no «je» is left for a practice that says «u»."""

from __future__ import annotations

import re

import pytest

from jindra_desk.domain.policy.values import AddressForm
from jindra_desk.ui.consents import signing_words as words

SAID = [value for name, value in vars(words).items() if name.isupper() and not name.startswith("_")
        and isinstance(value, str)]


def test_for_a_polite_practice_no_sentence_says_je() -> None:
    familiar = re.compile(r"\b(je|jij|jou|jouw)\b", re.IGNORECASE)
    assert [one for one in SAID if familiar.search(words.addressed(one, AddressForm.FORMAL))] == []
    assert [one for one in SAID if familiar.search(one)], "the others say it"


@pytest.mark.parametrize("form", list(AddressForm))
def test_a_stop_and_a_lock_take_back_this_text_only(form: AddressForm) -> None:
    """What was confirmed before in a series is in the vault: nobody is told that it is gone."""
    stops, lost = (words.addressed(one, form) for one in (words.STOP_MEANS, words.LOST_MEANS))
    assert "al bevestigde, blijft" in stops
    assert stops.index("blijft") < stops.index("Deze tekst") < stops.index("hier koos") < stops.index("dan weg")
    assert "bij deze tekst" in lost


def test_both_forms_ask_for_the_same_values_and_the_familiar_one_is_left_as_it_is() -> None:
    for one in SAID:
        assert re.findall(r"{\w+}", one) == re.findall(r"{\w+}", words.addressed(one, AddressForm.FORMAL))
        assert words.addressed(one, AddressForm.INFORMAL) == one
