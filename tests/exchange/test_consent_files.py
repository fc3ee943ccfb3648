"""K-10 and J-15: every consent text names one purpose, what is kept, how long and how to stop."""

from __future__ import annotations

from pathlib import Path

import pytest

from jindra_desk.domain.consent import ConsentKind
from jindra_desk.domain.resources import resource_path
from jindra_desk.domain.text import Language
from jindra_desk.exchange.consent_files import Address, ConsentTextIncomplete, load_consent_texts

VARIANTS = [(Language.NL, Address.JE), (Language.NL, Address.U), (Language.EN, Address.JE)]


@pytest.mark.parametrize(("language", "address"), VARIANTS)
def test_every_kind_has_a_whole_text(language: Language, address: Address) -> None:
    texts = load_consent_texts(language, address)
    assert tuple(text.kind for text in texts) == tuple(ConsentKind)
    assert len({text.sha256 for text in texts}) == len(texts)
    for text in texts:
        assert len(text.sections) == 4
        assert text.yes != text.no
        assert "{" not in text.words
        assert "!" not in text.words


@pytest.mark.parametrize("address", Address)
def test_dutch_texts_keep_to_one_form_of_address(address: Address) -> None:
    other = {"je", "jij", "jouw", "jou"} if address is Address.U else {"u", "uw"}
    for text in load_consent_texts(Language.NL, address):
        assert not other & set(text.words.lower().replace(".", " ").replace(",", " ").split()), text.kind


def test_withdrawal_needs_no_reason_in_any_text() -> None:
    """J-34: how to stop is in each text, and it asks for no reason."""
    for language, phrase in ((Language.NL, "zonder reden"), (Language.EN, "without a reason")):
        for text in load_consent_texts(language):
            assert phrase in text.sections[3].body


def test_the_term_follows_the_policy() -> None:
    shipped, longer = load_consent_texts(Language.NL), load_consent_texts(Language.NL, file_term="twaalf maanden")
    assert all("twee jaar" in text.words for text in shipped)
    assert all("twaalf maanden" in text.words and "twee jaar" not in text.words for text in longer)


@pytest.mark.parametrize("lost", ["stop = ", "why = ", "yes = ", "version = ", "[u]"])
def test_a_text_with_a_part_missing_is_refused(tmp_path: Path, lost: str) -> None:
    for source in resource_path("consents").glob("*.nl.toml"):
        lines = source.read_text(encoding="utf-8").splitlines()
        kept = ["[x]" if line == lost else line for line in lines if line == lost or not line.startswith(lost)]
        (tmp_path / source.name).write_text("\n".join(kept), encoding="utf-8")
    with pytest.raises(ConsentTextIncomplete):
        load_consent_texts(Language.NL, Address.U, folder=tmp_path)
