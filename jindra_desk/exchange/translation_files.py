"""Reads the translation file where Qt is not there to do it: for the command line and for documents."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Mapping
from dataclasses import dataclass

from jindra_desk.disk.resources import resource_path
from jindra_desk.domain.base.text import Language, Translator, untranslated


@dataclass(frozen=True, slots=True)
class _Catalogue:
    sentences: Mapping[str, str]

    def __call__(self, source: str) -> str:
        return self.sentences.get(source) or source


def load_translator(language: Language) -> Translator:
    """Answer the translator into `language`; a sentence without translation stays Dutch."""
    if language is Language.NL:
        return untranslated
    tree = ElementTree.parse(resource_path(f"translations/{language.value}.ts"))  # noqa: S314 - our own shipped file
    pairs = ((message.findtext("source", ""), message.findtext("translation", "")) for message in tree.iter("message"))
    return _Catalogue({source: translation for source, translation in pairs if translation})
