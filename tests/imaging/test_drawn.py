"""Drawn demo photos: invented, repeatable, and milder after treatment than before."""

from __future__ import annotations

import pytest
from PIL import Image, ImageStat

from jindra_desk.domain.photos.photo import AREAS, Pose
from jindra_desk.imaging.drawn import PHOTO_SIZE, PORTRAIT_SIZE, as_prepared, draw_portrait, draw_skin_photo
from jindra_desk.imaging.markers import only_a_picture


def redness(image: Image.Image) -> float:
    """How much more red than green the picture is, over the cheeks."""
    red, green, _ = ImageStat.Stat(image.crop((150, 250, 750, 500))).mean
    return red - green


def test_the_same_seed_is_the_same_picture() -> None:
    assert draw_portrait(5).tobytes() == draw_portrait(5).tobytes()
    assert draw_portrait(5).tobytes() != draw_portrait(6).tobytes()


def test_treatment_calms_the_skin() -> None:
    for seed in range(6):
        before, during, after = (redness(draw_skin_photo(seed, severity=share)) for share in (0.9, 0.5, 0.1))
        assert before > during > after


@pytest.mark.parametrize("pose", Pose)
@pytest.mark.parametrize("area", ["face", "cheeks", "chin", "back"])
def test_every_area_and_pose_draws(area: str, pose: Pose) -> None:
    assert area in AREAS
    image = draw_skin_photo(3, area=area, pose=pose, size=(300, 240))
    assert image.size == (300, 240)
    colours = image.getcolors(100_000)
    assert colours is not None
    assert len(colours) > 50


def test_sides_are_mirrored_sides() -> None:
    left, right = (draw_skin_photo(3, pose=pose, severity=0) for pose in (Pose.LEFT, Pose.RIGHT))
    assert left.tobytes() != right.tobytes()


def test_a_drawn_photo_is_stored_like_a_real_one() -> None:
    photo = as_prepared(draw_skin_photo(1))
    assert (photo.width, photo.height) == PHOTO_SIZE
    assert all(only_a_picture(data) for data in (photo.jpeg, photo.preview, photo.thumbnail))
    assert draw_portrait(1).size == PORTRAIT_SIZE
