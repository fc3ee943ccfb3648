"""What the command line is handed by the composition root: ways to open vaults, and to start what needs a window."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol

from jindra_desk.application.ports.base import Progress
from jindra_desk.application.ports.computer import InstanceLock
from jindra_desk.application.session.services import Services
from jindra_desk.application.session.session import Session
from jindra_desk.application.setup.create_vault import CreatedVault
from jindra_desk.application.vault.anchor_places import AnchorPlaces
from jindra_desk.application.vault.stores import Stores
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.base.text import Language, Translator
from jindra_desk.domain.business.practice import Practice


@dataclass(frozen=True, slots=True)
class WindowOptions:
    """How to start the window; after a lock the fresh process gets place, size and the reason of locking only."""

    vault: Path | None = None
    demo: bool = False
    today: date | None = None
    geometry: str = ""
    locked: str = ""
    idle_seconds: int | None = None
    draft_lost: bool = False
    draft_kept: bool = False
    cut_short: bool = False
    language: Language | None = None
    begin_with: str = ""
    """`restore` or `retire`: what the fresh process shows instead of the lock screen."""


@dataclass(frozen=True, slots=True)
class TourOptions:
    """What `tour` draws: every screen and document, in one language and theme."""

    folder: Path
    language: Language = Language.NL
    theme: str = "light"
    scale: float = 1.0


class Program(Protocol):
    """The program behind the commands."""

    @property
    def services(self) -> Services: ...

    @property
    def anchors(self) -> AnchorPlaces: ...

    def translator(self, language: Language) -> Translator: ...

    def default_vault(self) -> Path: ...

    def policy_names(self) -> tuple[str, ...]: ...

    def create(self, path: Path, passphrase: str, practice: Practice, policy: str, *, demo: bool,
               show_code: Callable[[str], None] | None = None) -> CreatedVault: ...

    def wait_seconds(self, path: Path) -> float:
        """How long the next try must wait after wrong ones (T-22)."""
        ...

    def pause(self, seconds: float) -> None: ...

    def open(self, path: Path, passphrase: str, today: date | None, *, patient: bool = False,
             tell: Callable[[JindraError], None]) -> AbstractContextManager[Session]:
        """Take the vault for this command, open it, and close and release it afterwards.

        Raises `LongDerivation` before a try of over ten seconds, unless the owner is `patient`.

        `tell` is given what is to be said about the opening.

        With `today` the session shows that day; the unlocking itself is logged at the real time.
        """
        ...

    def stores(self, today: date | None = None) -> Stores:
        """Where vaults and backups are made, opened and put back."""
        ...

    def instance_lock(self, path: Path) -> InstanceLock: ...

    def fill_demo(self, session: Session, clients: int, seed: int, progress: Progress | None) -> int:
        """Write invented clients; answer how many."""
        ...

    def run_window(self, options: WindowOptions) -> int: ...

    def run_tour(self, options: TourOptions) -> int: ...

