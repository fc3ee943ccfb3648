"""Where the owner is, as one typed value: what a page is opened with, what "back" and the lock keep, and what a press
on Today, a toast or the rail leads to.

A lock keeps `key` and `to_plain()` inside the vault; `route_of` reads them back, and answers None for what this version
of the program does not know.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Final, Self

from jindra_desk.domain.base.ids import ClientId, PhotoId, TreatmentId
from jindra_desk.domain.base.text import Language
from jindra_desk.domain.consents.consent import ConsentKind
from jindra_desk.domain.settings.draft import LETTER, DraftKind

Plain = Mapping[str, str]
NEW_VISIT: Final = TreatmentId("new")
"""In place of a visit's id: the visit that is only typed so far."""


@dataclass(frozen=True, slots=True)
class Route:
    """A place in the window. `key` names its page; it stands in drafts and at the lock, and is never changed."""

    key: ClassVar[str] = ""

    @classmethod
    def of(cls, route: Route) -> Self:
        """The route as one of this page. Raises `TypeError` for that of another, which is a mistake of ours."""
        if not isinstance(route, cls):
            raise TypeError(type(route).__name__)
        return route

    def to_plain(self) -> dict[str, str]:
        """Names and texts, JSON-able; what is not there is left out."""
        return {}

    @classmethod
    def from_plain(cls, plain: Plain) -> Route | None:
        """The route that `to_plain` told; None when it does not say enough."""
        del plain
        return cls()

    def without_search(self) -> Route:
        """The same place, with nothing searched for: after a lock the name may be of somebody who is gone by then."""
        return self

    @property
    def of_client(self) -> ClientId | None:
        """Whose file it shows."""
        return None

    @property
    def behind(self) -> Route | None:
        """Where the button "back" of the page leads; None where there is none."""
        return None


@dataclass(frozen=True, slots=True)
class TodayRoute(Route):
    """What needs the owner today."""

    key: ClassVar[str] = "today"


@dataclass(frozen=True, slots=True)
class ClientsRoute(Route):
    """The list of clients, with what is searched for."""

    key: ClassVar[str] = DraftKind.NEW_CLIENT
    query: str = ""

    def to_plain(self) -> dict[str, str]:
        """The search."""
        return _told(query=self.query)

    def without_search(self) -> Route:
        """The whole list."""
        return ClientsRoute()

    @classmethod
    def from_plain(cls, plain: Plain) -> Route:
        """The list, or the form of a new client, which stands in its place."""
        return NewClientRoute(plain["new"]) if "new" in plain else cls(plain.get("query", ""))


@dataclass(frozen=True, slots=True)
class NewClientRoute(Route):
    """The form of a new client, beginning with the name that was searched for."""

    key: ClassVar[str] = DraftKind.NEW_CLIENT
    name: str = ""

    def to_plain(self) -> dict[str, str]:
        """The name, also where there is none: it tells the form from the list."""
        return {"new": self.name}


@dataclass(frozen=True, slots=True)
class NewVisitRoute(Route):
    """Whom a visit can be begun with."""

    key: ClassVar[str] = "new_visit"


@dataclass(frozen=True, slots=True)
class ClientRoute(Route):
    """One client's page. `tab` is one of its keys, '' for the first; with `visit` it was opened from that visit."""

    key: ClassVar[str] = DraftKind.CLIENT
    client: ClientId
    tab: str = ""
    visit: TreatmentId | None = None

    def to_plain(self) -> dict[str, str]:
        """Client, tab, and the visit behind it."""
        return _told(client=self.client, tab=self.tab, visit=self.visit)

    @classmethod
    def from_plain(cls, plain: Plain) -> Route | None:
        """None without a client."""
        client = _client(plain)
        return None if client is None else cls(client, plain.get("tab", ""), _treatment(plain, "visit"))

    @property
    def of_client(self) -> ClientId | None:
        """Whose page it is."""
        return self.client

    @property
    def behind(self) -> Route:
        """The visit that led here, or the list."""
        return ClientsRoute() if self.visit is None else _visit(self.client, self.visit)


@dataclass(frozen=True, slots=True)
class VisitRoute(Route):
    """A visit's record, or an empty one."""

    key: ClassVar[str] = DraftKind.VISIT
    client: ClientId
    treatment: TreatmentId | None = None

    def to_plain(self) -> dict[str, str]:
        """Client and visit."""
        return _told(client=self.client, treatment=self.treatment)

    @classmethod
    def from_plain(cls, plain: Plain) -> Route | None:
        """None without a client."""
        client = _client(plain)
        return None if client is None else cls(client, _treatment(plain, "treatment"))

    @property
    def of_client(self) -> ClientId | None:
        """Whose visit it is."""
        return self.client

    @property
    def behind(self) -> Route:
        """The client's page."""
        return ClientRoute(self.client)


@dataclass(frozen=True, slots=True)
class PhotosRoute(Route):
    """A client's photos, or new ones for a visit."""

    key: ClassVar[str] = "photos"
    client: ClientId
    treatment: TreatmentId | None = None

    def to_plain(self) -> dict[str, str]:
        """Client and visit."""
        return _told(client=self.client, treatment=self.treatment)

    @classmethod
    def from_plain(cls, plain: Plain) -> Route | None:
        """None without a client."""
        client = _client(plain)
        return None if client is None else cls(client, _treatment(plain, "treatment"))

    @property
    def of_client(self) -> ClientId | None:
        """Whose photos they are."""
        return self.client

    @property
    def behind(self) -> Route:
        """The visit that they are taken in for, or the client's page."""
        return ClientRoute(self.client, "photos") if self.treatment is None else VisitRoute(self.client, self.treatment)


@dataclass(frozen=True, slots=True)
class CompareRoute(Route):
    """Two photos side by side; without them the first and the last."""

    key: ClassVar[str] = "compare"
    client: ClientId
    left: PhotoId | None = None
    right: PhotoId | None = None

    def to_plain(self) -> dict[str, str]:
        """Client and pair."""
        return _told(client=self.client, left=self.left, right=self.right)

    @classmethod
    def from_plain(cls, plain: Plain) -> Route | None:
        """None without a client."""
        client = _client(plain)
        return None if client is None else cls(client, _photo(plain, "left"), _photo(plain, "right"))

    @property
    def of_client(self) -> ClientId | None:
        """Whose photos they are."""
        return self.client

    @property
    def behind(self) -> Route:
        """All photos of the client."""
        return PhotosRoute(self.client)


@dataclass(frozen=True, slots=True)
class SigningRoute(Route):
    """The screen turned to the client, for these consents one after the other; with `visit` it leads back there.

    `language`, `large` letters, `touched` (a choice was begun) and `decided` are what a lock keeps of it.
    """

    key: ClassVar[str] = "signing"
    client: ClientId
    kinds: tuple[ConsentKind, ...]
    visit: TreatmentId | None = None
    language: Language | None = None
    large: bool = False
    touched: bool = False
    decided: bool = False

    def to_plain(self) -> dict[str, str]:
        """Ids, codes, and «yes» for what is so."""
        return _told(client=self.client, kind=",".join(kind.value for kind in self.kinds), visit=self.visit,
                     language=self.language.value if self.language else "", letters="large" if self.large else "",
                     touched="yes" if self.touched else "", decided="yes" if self.decided else "")

    @classmethod
    def from_plain(cls, plain: Plain) -> Route | None:
        """None without a client or without a consent that is known."""
        client = _client(plain)
        kinds = tuple(kind for name in plain.get("kind", "").split(",") for kind in ConsentKind if kind.value == name)
        if client is None or not kinds:
            return None
        language = next((one for one in Language if one.value == plain.get("language")), None)
        return cls(client, kinds, _treatment(plain, "visit"), language, plain.get("letters") == "large",
                   bool(plain.get("touched")), bool(plain.get("decided")))

    @property
    def of_client(self) -> ClientId | None:
        """Who signs."""
        return self.client

    @property
    def behind(self) -> Route:
        """The visit that asked for it, or the client's consents."""
        return ClientRoute(self.client, "consents") if self.visit is None else _visit(self.client, self.visit)


@dataclass(frozen=True, slots=True)
class RetentionRoute(Route):
    """The retention table, with one client's preview, or with a letter that waits ('' : one without a name)."""

    key: ClassVar[str] = DraftKind.RETENTION
    client: ClientId | None = None
    letter: str | None = None

    def to_plain(self) -> dict[str, str]:
        """The client or the letter."""
        return _told(**{"client": self.client, LETTER: self.letter})

    @classmethod
    def from_plain(cls, plain: Plain) -> Route:
        """The table where nothing is named."""
        return cls(_client(plain), plain.get(LETTER) or None)

    @property
    def of_client(self) -> ClientId | None:
        """Whose preview it is."""
        return self.client


@dataclass(frozen=True, slots=True)
class SettingsRoute(Route):
    """The settings, at one of their parts; '' for the first."""

    key: ClassVar[str] = "settings"
    section: str = ""

    def to_plain(self) -> dict[str, str]:
        """The part."""
        return _told(section=self.section)

    @classmethod
    def from_plain(cls, plain: Plain) -> Route:
        """The first part where none is named."""
        return cls(plain.get("section", ""))


ROUTES: Final[tuple[type[Route], ...]] = (
    TodayRoute, ClientsRoute, NewVisitRoute, ClientRoute, VisitRoute, PhotosRoute, CompareRoute, SigningRoute,
    RetentionRoute, SettingsRoute)
"""One for each page; `ClientsRoute` also reads the form of a new client."""


def route_of(key: str, plain: Plain) -> Route | None:
    """The route of that page with those arguments; None where this version knows no such place."""
    return next((kind.from_plain(plain) for kind in ROUTES if kind.key == key), None)


def _told(**values: str | None) -> dict[str, str]:
    return {name: value for name, value in values.items() if value}


def _client(plain: Plain) -> ClientId | None:
    return ClientId(plain["client"]) if plain.get("client") else None


def _treatment(plain: Plain, name: str) -> TreatmentId | None:
    return TreatmentId(plain[name]) if plain.get(name) else None


def _photo(plain: Plain, name: str) -> PhotoId | None:
    return PhotoId(plain[name]) if plain.get(name) else None


def _visit(client: ClientId, visit: TreatmentId) -> VisitRoute:
    return VisitRoute(client, None if visit == NEW_VISIT else visit)
