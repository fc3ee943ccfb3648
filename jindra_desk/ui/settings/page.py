"""The settings screen: practice, policy, looks, vault and treatments, one part at a time."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jindra_desk.application.ports.keys import KeyStore
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.settings.computer_check import ComputerProbe
from jindra_desk.application.vault.anchor_places import AnchorPlaces
from jindra_desk.application.vault.stores import Stores
from jindra_desk.domain.policy.floor import Floor
from jindra_desk.domain.settings.draft import Draft, DraftKind
from jindra_desk.ui.navigation.routes import Route, SettingsRoute
from jindra_desk.ui.navigation.screen import Screen
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.settings.appearance_section import AppearanceSection, ApplyPreferences
from jindra_desk.ui.settings.backup_section import BackupSection, BeginAnew
from jindra_desk.ui.settings.policy_section import DRAFT as POLICY
from jindra_desk.ui.settings.policy_section import PolicySettings
from jindra_desk.ui.settings.practice_section import PracticeSection
from jindra_desk.ui.settings.services_card import DRAFT as OUTSIDE
from jindra_desk.ui.settings.treatments_section import DRAFT as TREATMENT
from jindra_desk.ui.settings.treatments_section import TreatmentsSection
from jindra_desk.ui.settings.vault_section import VaultSection
from jindra_desk.ui.theme import measures
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.layout.page import Page, PageHeader
from jindra_desk.ui.widgets.layout.scroll_places import ScrollPlaces
from jindra_desk.ui.widgets.layout.tabs import Tabs

_WIDTH = 760
SECTIONS = ("practice", "policy", "appearance", "vault", "treatments", "backup")


@dataclass(frozen=True, slots=True)
class SettingsTools:
    """What the settings need beside the workbench."""

    keys: KeyStore
    floor: Floor
    apply_preferences: ApplyPreferences
    look_at_computer: ComputerProbe
    anchors: AnchorPlaces = field(default_factory=AnchorPlaces)
    stores: Stores = field(kw_only=True)
    begin_anew: BeginAnew = field(kw_only=True)


class _Section(Protocol):
    def reload(self) -> None: ...
    def setVisible(self, visible: bool, /) -> None: ...


class SettingsPage(Screen):
    """Tabs over one column; only the visible part reads."""

    key: str = DraftKind.SETTINGS
    rail_item = "settings"

    def __init__(self, workbench: ScreenContext, tools: SettingsTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self.practice = PracticeSection(workbench)
        self.policy = PolicySettings(workbench, tools.floor)
        self.appearance = AppearanceSection(workbench, tools.floor, tools.apply_preferences)
        self.vault = VaultSection(workbench, tools.keys, tools.look_at_computer, tools.anchors)
        self.treatments = TreatmentsSection(workbench)
        self.backup = BackupSection(workbench, tools.stores, tools.begin_anew)
        self._tabs = Tabs([tr("Praktijk"), tr("Beleid"), tr("Weergave"), tr("Kluis"), tr("Behandelingen"),
                           tr("Back-up")])
        self._tabs.currentChanged.connect(self._on_tab_changed)
        body = QWidget()
        # A row of its own holds the width: a column asks the height of text for the whole page, and cuts it off.
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        inner = QWidget()
        inner.setMaximumWidth(_WIDTH)
        row.addWidget(inner, 1)
        row.addStretch(0)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, measures.SPACE_24)
        for section in (self.practice, self.policy, self.appearance, self.vault, self.treatments, self.backup):
            section.hide()
            column.addWidget(section)
        column.addStretch(1)
        page = Page(PageHeader(tr("Instellingen")), body, fixed=(self._tabs,))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page)
        assert page.scroll_area is not None
        self.places = ScrollPlaces(page.scroll_area)

    @property
    def section(self) -> str:
        """Which part is shown."""
        return SECTIONS[max(0, self._tabs.currentIndex())]

    def opened(self, route: Route) -> None:
        """Show a part: `section` is one of `SECTIONS`; the first when it is none of them."""
        wanted = SettingsRoute.of(route).section or SECTIONS[0]
        index = SECTIONS.index(wanted) if wanted in SECTIONS else 0
        self.forget_typed()
        self._tabs.setCurrentIndex(index)
        self._show(index)

    def route(self) -> Route:
        """The part that is shown."""
        return SettingsRoute(self.section)

    def draft(self) -> Draft | None:
        """What is typed in the practice form or in an open dialog and not saved, whichever part is shown."""
        values = {**(self.practice.draft_values() or {}), **self.treatments.forms.values(),
                  **self.policy.forms.values(), **self.practice.services.forms.values()}
        return Draft(self.key, None, "", values, self._workbench.clock.now()) if values else None

    def restore(self, draft: Draft) -> None:
        """Put it back, and show the part where it stands."""
        if "name" in draft.values:
            self.practice.restore(draft.values)
            self._tabs.setCurrentIndex(SECTIONS.index("practice"))
        for key, prefix, section in (("treatments", TREATMENT, self.treatments), ("policy", POLICY, self.policy)):
            name = section.forms.expect(draft.values, prefix)
            if name:
                self._tabs.setCurrentIndex(SECTIONS.index(key))
                section.restore(name)
        if self.practice.services.forms.expect(draft.values, OUTSIDE):
            self._tabs.setCurrentIndex(SECTIONS.index("practice"))
            self.practice.services.restore()

    def forget_typed(self) -> None:
        """What is read next takes its place; the shell puts a draft back."""
        self.practice.forget()
        for section in (self.treatments, self.policy, self.practice.services):
            section.forms.forget()

    def apply_changes(self, changes: ChangeSet) -> None:
        """Read again what others changed; what is typed in the form stays."""
        if self.section == "treatments" and changes.touches(Topic.TREATMENT_TYPE):
            self.treatments.reload()
        elif self.section == "vault" and changes.touches(Topic.SETTING):
            self.vault.integrity.reload()
        elif self.section == "policy" and changes.touches(Topic.POLICY):
            self.policy.reload()

    def _on_tab_changed(self, index: int) -> None:
        self._show(index)

    def _show(self, index: int) -> None:
        sections: tuple[_Section, ...] = (self.practice, self.policy, self.appearance, self.vault, self.treatments,
                                          self.backup)
        for position, section in enumerate(sections):
            section.setVisible(position == index)
        self.places.show(SECTIONS[index])
        sections[index].reload()
