"""How large photos are kept: never larger than they are, never more than the size allows, the same when asked again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jindra_desk.domain.photos.photo import LONG_SIDE, MOST_PIXELS, PhotoSize, bytes_per_hundred, megapixels

SIDES = st.integers(1, 30_000)


@given(st.sampled_from(list(PhotoSize)), SIDES, SIDES)
def test_a_fitted_size_fits_and_stays(size: PhotoSize, width: int, height: int) -> None:
    kept = size.fitted(width, height)
    assert 1 <= kept[0] <= width
    assert 1 <= kept[1] <= height
    assert size.fitted(*kept) == kept, "what was kept is not made smaller again"
    if min(width, height) > 200:  # a line of one pixel has no shape to keep
        assert abs(kept[0] * height - kept[1] * width) <= max(width, height), "each side is less than a pixel short"
    if size is PhotoSize.SIDE_4096:
        assert max(kept) <= LONG_SIDE
    assert kept[0] * kept[1] <= max(MOST_PIXELS, *kept)


@pytest.mark.parametrize(("size", "kept"), [
    (PhotoSize.FULL, (8160, 6120)), (PhotoSize.MEDIUM, (5887, 4415)), (PhotoSize.SIDE_4096, (4096, 3072)),
])
def test_50_megapixels_of_a_phone(size: PhotoSize, kept: tuple[int, int]) -> None:
    assert size.fitted(8160, 6120) == kept


@pytest.mark.parametrize("size", list(PhotoSize))
def test_twelve_megapixels_are_kept_whole_in_every_size(size: PhotoSize) -> None:
    assert size.fitted(4032, 3024) == (4032, 3024)


def test_the_storage_told_grows_with_what_is_kept() -> None:
    full, medium, small = (bytes_per_hundred(size, 8064, 6048) for size in PhotoSize)
    assert full > medium > small
    assert bytes_per_hundred(PhotoSize.FULL, 4032, 3024) == bytes_per_hundred(PhotoSize.SIDE_4096, 4032, 3024)


def test_megapixels_are_named_as_on_the_box() -> None:
    assert (megapixels(4032, 3024), megapixels(8064, 6048), megapixels(100, 100)) == (12, 49, 1)
