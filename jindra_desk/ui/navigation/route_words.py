"""What the button "back" of a page says: the place that its route leads back to."""

from __future__ import annotations

from jindra_desk.ui.navigation.routes import ClientRoute, ClientsRoute, PhotosRoute, Route, VisitRoute
from jindra_desk.ui.theme.text import tr


def back_words(route: Route) -> str:
    """The name of the place behind `route`; '' where nothing is."""
    match route.behind:
        case VisitRoute():
            return tr("Bezoek")
        case ClientRoute():
            return tr("Cliënt")
        case ClientsRoute():
            return tr("Cliënten")
        case PhotosRoute():
            return tr("Foto’s")
    return ""
