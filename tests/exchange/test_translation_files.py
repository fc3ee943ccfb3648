"""Translations without Qt: for the command line and documents; what is missing stays Dutch."""

from __future__ import annotations

from pathlib import Path

import pytest

from jindra_desk.domain.base.text import Language, untranslated
from jindra_desk.exchange import translation_files
from jindra_desk.exchange.translation_files import load_translator

TS = """<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="en"><context><name>x</name>
<message><source>Behandelingen</source><translation>Treatments</translation></message>
<message><source>{n} foto’s</source><translation>{n} photos</translation></message>
<message><source>Nog niet</source><translation type="unfinished"></translation></message>
</context></TS>"""


@pytest.fixture
def english(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "translations").mkdir()
    (tmp_path / "translations/en.ts").write_text(TS)
    monkeypatch.setattr(translation_files, "resource_path", lambda name: tmp_path / name)


@pytest.mark.usefixtures("english")
def test_known_sentences_are_translated_and_others_stay_dutch() -> None:
    translate = load_translator(Language.EN)
    assert translate("Behandelingen") == "Treatments"
    assert translate("{n} foto’s").format(n=3) == "3 photos"
    assert translate("Nog niet") == "Nog niet"
    assert translate("Onbekend hier") == "Onbekend hier"


def test_dutch_is_the_source() -> None:
    assert load_translator(Language.NL) is untranslated


def test_the_shipped_english_file_reads() -> None:
    assert load_translator(Language.EN)("Dit staat er vast niet in.") == "Dit staat er vast niet in."
