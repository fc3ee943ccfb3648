"""Every place in the window is one typed value that a lock keeps and brings back (J-28)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from jindra_desk.domain.base.ids import ClientId, PhotoId, TreatmentId
from jindra_desk.domain.base.text import Language
from jindra_desk.domain.consents.consent import ConsentKind
from jindra_desk.ui.navigation.route_words import back_words
from jindra_desk.ui.navigation.routes import (
    NEW_VISIT,
    ROUTES,
    ClientRoute,
    ClientsRoute,
    CompareRoute,
    NewClientRoute,
    NewVisitRoute,
    PhotosRoute,
    RetentionRoute,
    Route,
    SettingsRoute,
    SigningRoute,
    TodayRoute,
    VisitRoute,
    route_of,
)
from tests.support.open_window import PLACES, OpenWindow, opened_window
from tests.support.routes import to

ANNA, VISIT = ClientId("a" * 32), TreatmentId("b" * 32)
EVERY: tuple[Route, ...] = (
    TodayRoute(), ClientsRoute(), ClientsRoute("berg"), NewClientRoute(), NewClientRoute("Anna"), NewVisitRoute(),
    ClientRoute(ANNA), ClientRoute(ANNA, "photos"), ClientRoute(ANNA, "health", VISIT),
    ClientRoute(ANNA, "details", NEW_VISIT), VisitRoute(ANNA), VisitRoute(ANNA, VISIT), PhotosRoute(ANNA),
    PhotosRoute(ANNA, VISIT), CompareRoute(ANNA), CompareRoute(ANNA, PhotoId("p"), PhotoId("q")),
    SigningRoute(ANNA, (ConsentKind.HEALTH,)),
    SigningRoute(ANNA, (ConsentKind.HEALTH, ConsentKind.NEWSLETTER), NEW_VISIT, Language.EN, True, True, True),
    RetentionRoute(), RetentionRoute(ANNA), RetentionRoute(letter="l" * 32), SettingsRoute(), SettingsRoute("backup"),
)


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[OpenWindow]:
    with opened_window(tmp_path_factory.mktemp("routes"), qapp) as opened:
        yield opened


def test_every_kind_of_route_is_tried_here() -> None:
    assert {type(route) for route in EVERY} == {*ROUTES, NewClientRoute}


@pytest.mark.parametrize("route", EVERY, ids=repr)
def test_a_route_comes_back_from_what_a_lock_keeps(route: Route) -> None:
    plain = route.to_plain()
    assert all(isinstance(value, str) for value in plain.values())
    assert route_of(route.key, plain) == route


@pytest.mark.parametrize(("key", "plain"), [
    ("client", {}), ("visit", {}), ("photos", {"treatment": "b"}), ("compare", {"left": "p"}),
    ("signing", {"client": "a", "kind": "unknown"}), ("of another version", {}),
])
def test_what_says_too_little_is_no_place(key: str, plain: dict[str, str]) -> None:
    assert route_of(key, plain) is None


def test_the_way_back_and_its_words_are_one() -> None:
    ways = {back_words(route): type(route.behind) for route in EVERY if route.behind is not None}
    assert set(ways.values()) == {VisitRoute, ClientRoute, ClientsRoute, PhotosRoute}
    assert len(ways) == 4
    assert "" not in ways
    assert ClientRoute(ANNA, "health", NEW_VISIT).behind == VisitRoute(ANNA)


def test_a_route_of_another_page_is_a_mistake() -> None:
    with pytest.raises(TypeError):
        VisitRoute.of(TodayRoute())


def test_the_pages_of_the_program_are_those_of_the_routes(window: OpenWindow) -> None:
    assert {kind.key for kind in ROUTES if window.shell.pages.knows(kind.key)} == {kind.key for kind in ROUTES}


@pytest.mark.parametrize("name", PLACES)
def test_every_page_says_the_route_that_shows_it_again(window: OpenWindow, name: str) -> None:
    window.go(name)
    page = window.shell.pages.screen_shown
    assert page is not None
    here = page.route()
    assert here.key == page.key
    assert to(here.key, here.to_plain()) == here
    window.shell.show_place(here)
    window.hands.settle()
    again = window.shell.pages.screen_shown
    assert again is page
    assert page.route() == here
    assert window.shell.snapshot().place == here
