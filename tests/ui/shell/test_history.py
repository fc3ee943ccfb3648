"""The way back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from jindra_desk.ui.shell.history import History, Place

places = st.builds(Place, st.sampled_from(["today", "clients", "client"]),
                   st.dictionaries(st.just("client"), st.sampled_from(["a", "b"]), max_size=1))


@given(st.lists(places, min_size=1, max_size=80))
def test_back_retraces_every_step(steps: list[Place]) -> None:
    history = History()
    seen: list[Place] = []
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
    history.go(Place("client", {"client": "a"}))
    history.update_current({"client": "a", "tab": "photos"})
    history.go(Place("visit", {"client": "a"}))
    assert history.back() == Place("client", {"client": "a", "tab": "photos"})


def test_a_destroyed_client_is_on_no_way_back() -> None:
    history = History()
    for place in (Place("today"), Place("client", {"client": "a"}), Place("retention")):
        history.go(place)
    history.forget("a")
    assert history.back() == Place("today")


def test_a_lock_keeps_the_place_and_not_the_name_that_was_searched_for() -> None:
    assert Place("clients", {"query": "ten Brinke"}).without_search() == Place("clients")
    assert Place("client", {"client": "a", "tab": "course"}).without_search() == Place(
        "client", {"client": "a", "tab": "course"})
