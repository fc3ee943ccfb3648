"""Names of the files in a handed-out folder, as people write them: a photo by its day, area and moment (J-42)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

from jindra_desk.domain.ids import PhotoId
from jindra_desk.domain.photo import AREAS, MOMENT_LABELS, Photo, PhotoPurpose
from jindra_desk.domain.text import Translator, noop, untranslated
from jindra_desk.domain.wording import field_date

PHOTO_NAME = re.compile(r"[0-9]{2}-[0-9]{2}-[0-9]{4}(?: [a-z]+){1,8}(?: [0-9]+)?\.jpg")
"""Every name that `photo_names` gives: plain letters, so that no file system writes them another way."""


def photo_names(photos: Iterable[Photo], translate: Translator = untranslated) -> Mapping[PhotoId, str]:
    """`12-11-2026 wangen voor.jpg`, with a number behind it where that is taken already."""
    names: dict[PhotoId, str] = {}
    taken: set[str] = set()
    for photo in photos:
        stem, number = _stem(photo, translate), 2
        name = f"{stem}.jpg"
        while name in taken:
            name, number = f"{stem} {number}.jpg", number + 1
        taken.add(name)
        names[photo.id] = name
    return names


def _stem(photo: Photo, translate: Translator) -> str:
    if photo.purpose is PhotoPurpose.PORTRAIT:
        words = translate(noop("portret"))
    else:
        words = f"{translate(AREAS.get(photo.area, AREAS['other']))} {translate(MOMENT_LABELS[photo.moment])}"
    return f"{field_date(photo.taken_on)} {_plain(words)}"


def _plain(words: str) -> str:
    """Small letters a to z and single spaces; at least one word, at most eight."""
    folded = unicodedata.normalize("NFKD", words.lower())
    kept = re.sub(r"[^a-z ]", "", folded.replace("-", " ")).split()[:8]
    return " ".join(kept) or "foto"
