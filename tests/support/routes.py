"""Routes by the key of their page and plain values, as a lock keeps them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from jindra_desk.ui.navigation.routes import (
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

_NOTHING: Mapping[str, str] = MappingProxyType({})


def to(key: str, plain: Mapping[str, str] = _NOTHING) -> Route:
    """The route that `key` and `plain` name."""
    route = route_of(key, plain)
    assert route is not None
    return route


def way_of(route: Route) -> tuple[str, ...]:
    """The way that a press asked for, as words and ids."""
    return _of_client(route) if route.of_client is not None else _of_nobody(route)


def _of_nobody(route: Route) -> tuple[str, ...]:
    match route:
        case TodayRoute():
            return ("today",)
        case ClientsRoute(query):
            return ("clients", query)
        case NewClientRoute(name):
            return ("new client", name)
        case NewVisitRoute():
            return ("new visit",)
        case RetentionRoute(None, letter):
            return ("retention", "") if letter is None else ("letter", letter)
        case SettingsRoute(section):
            return ("settings", section)
    raise AssertionError(route)


def _of_client(route: Route) -> tuple[str, ...]:
    match route:
        case ClientRoute(client, tab, visit):
            return ("client", client, tab, visit) if visit else ("client", client, tab)
        case VisitRoute(client, treatment):
            return ("visit", client, treatment or "")
        case PhotosRoute(client, treatment):
            return ("photos", client, treatment or "")
        case CompareRoute(client, left, right):
            return ("compare", client, left or "", right or "")
        case SigningRoute(client, kinds, visit):
            gone = ("signing", client, *(kind.value for kind in kinds))
            return (*gone, visit) if visit else gone
        case RetentionRoute(client):
            return ("retention", client or "")
    raise AssertionError(route)
