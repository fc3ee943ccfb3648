"""Names of the files in a handed-out folder, as people write them: a photo by its day, area and moment, a document by
its day and title (J-42).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import TypeVar

from jindra_desk.domain.base.ids import DocumentId, PhotoId
from jindra_desk.domain.base.text import Translator, noop, untranslated
from jindra_desk.domain.base.wording import field_date
from jindra_desk.domain.photos.photo import AREAS, MOMENT_LABELS, Photo, PhotoPurpose
from jindra_desk.domain.records.document import Document

_STEM = r"[0-9]{2}-[0-9]{2}-[0-9]{4}(?: [a-z]+){1,8}(?: [0-9]+)?"
PHOTO_NAME = re.compile(rf"{_STEM}\.jpg")
"""Every name that `photo_names` gives: plain letters, so that no file system writes them another way."""
DOCUMENT_NAME = re.compile(rf"{_STEM}\.pdf")
"""Every name that `document_names` gives."""
_Id = TypeVar("_Id", PhotoId, DocumentId)


def photo_names(photos: Iterable[Photo], translate: Translator = untranslated) -> Mapping[PhotoId, str]:
    """`12-11-2026 wangen voor.jpg`, with a number behind it where that is taken already."""
    return _numbered(((photo.id, _stem(photo, translate)) for photo in photos), "jpg")


def document_names(documents: Iterable[Document]) -> Mapping[DocumentId, str]:
    """`12-11-2026 fotos in je dossier.pdf`, with a number behind it where that is taken already."""
    return _numbered(((one.id, f"{field_date(one.created_at)} {_plain(one.title, noop('document'))}")
                      for one in documents), "pdf")


def _numbered(stems: Iterable[tuple[_Id, str]], ending: str) -> Mapping[_Id, str]:
    names: dict[_Id, str] = {}
    taken: set[str] = set()
    for part, stem in stems:
        name, number = f"{stem}.{ending}", 2
        while name in taken:
            name, number = f"{stem} {number}.{ending}", number + 1
        taken.add(name)
        names[part] = name
    return names


def _stem(photo: Photo, translate: Translator) -> str:
    if photo.purpose is PhotoPurpose.PORTRAIT:
        words = translate(noop("portret"))
    else:
        words = f"{translate(AREAS.get(photo.area, AREAS['other']))} {translate(MOMENT_LABELS[photo.moment])}"
    return f"{field_date(photo.taken_on)} {_plain(words, noop('foto'))}"


def _plain(words: str, otherwise: str) -> str:
    """Small letters a to z and single spaces; at least one word, at most eight."""
    folded = unicodedata.normalize("NFKD", words.lower())
    kept = re.sub(r"[^a-z ]", "", folded.replace("-", " ")).split()[:8]
    return " ".join(kept) or otherwise
