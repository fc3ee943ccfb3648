"""The way back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from jindra_desk.ui.navigation.routes import Route
from jindra_desk.ui.shell.history import History
from tests.support.routes import to

places = st.one_of(st.sampled_from([to("today"), to("clients"), to("retention")]),
                   st.sampled_from(["a", "b"]).map(lambda client: to("client", {"client": client})))


@given(st.lists(places, min_size=1, max_size=80))
def test_back_retraces_every_step(steps: list[Route]) -> None:
    history = History()
    seen: list[Route] = []
    for place in steps:
        history.go(place)
        if not seen or seen[-1] != place:
            seen.append(place)
    assert history.current == seen[-1]
    for expected in reversed(seen[-50:-1]):
        assert history.back() == expected
    assert not history.can_go_back
    assert history.back() is None


def test_coming_back_leads_to_the_tab_the_owner_left() -> None:
    history = History()
    history.go(to("client", {"client": "a"}))
    history.update_current(to("client", {"client": "a", "tab": "photos"}))
    history.go(to("visit", {"client": "a"}))
    assert history.back() == to("client", {"client": "a", "tab": "photos"})


def test_a_destroyed_client_is_on_no_way_back() -> None:
    history = History()
    for place in (to("today"), to("client", {"client": "a"}), to("retention")):
        history.go(place)
    history.forget("a")
    assert history.back() == to("today")


def test_a_lock_keeps_the_place_and_not_the_name_that_was_searched_for() -> None:
    assert to("clients", {"query": "ten Brinke"}).without_search() == to("clients")
    here = to("client", {"client": "a", "tab": "course"})
    assert here.without_search() == here
