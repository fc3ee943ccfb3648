"""What Today says of backups: under way, gone wrong, old, or that the stick is in (K-26)."""

from __future__ import annotations

from collections.abc import Callable

from jindra_desk.application.copies.status import BackupStatus, PlaceState
from jindra_desk.domain.copies.backup import REMIND_DAYS
from jindra_desk.ui.copies.backup_runner import BackupRunner, Doing, Look
from jindra_desk.ui.copies.backup_words import age_state, place_name, stage_words
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.today.item import Item
from jindra_desk.ui.widgets.paint.state import State

_ICON = "hard-drive"
Act = Callable[[], None]


def backup_items(backups: BackupRunner, clients: int, make: Act, open_settings: Act) -> tuple[Item, ...]:
    """At most one row about making backups, and one about a backup that did not come back whole."""
    look = backups.look
    if look is None and backups.unread:
        return (Item(_ICON, State.BAD, tr("Niet te lezen hoe het met je back-up staat"), tr("Kijk bij Instellingen"),
                     tr("Bekijk"), open_settings),)
    if look is None:
        return ()
    bad: tuple[Item, ...] = ()
    if backups.test_fault is not None:
        bad = (Item("shield-alert", State.BAD, tr("Een back-up kwam niet heel terug"), tr("Maak er nu een nieuwe"),
                    tr("Bekijk"), open_settings),)
    return (*bad, *(_under_way(backups, look, open_settings) or _wanted(look, clients, make)))


def _under_way(backups: BackupRunner, look: Look, open_settings: Act) -> tuple[Item, ...]:
    """What is being done, or went wrong and was not mended yet."""
    if backups.doing is Doing.BACKUP:
        words = stage_words(backups.done, backups.total) if backups.total else tr("Voorbereiden")
        return (Item(_ICON, State.NEUTRAL, tr("Back-up wordt gemaakt"), words, tr("Bekijk"), open_settings),)
    if backups.fault is not None:
        return (Item(_ICON, State.BAD, tr("Back-up is niet gelukt"), tr("Je kluis is in orde"), tr("Bekijk"),
                     open_settings),)
    if look.status.sending:
        return (Item(_ICON, State.NEUTRAL, tr("Back-up wordt weggeschreven"), tr("Dat gaat ook op slot door"),
                     tr("Bekijk"), open_settings),)
    return ()


def _wanted(look: Look, clients: int, make: Act) -> tuple[Item, ...]:
    status = look.status
    age, verb = status.age_days, tr("Back-up nu")
    if clients == 0:
        return ()
    if age is None and status.misdated:
        return (Item(_ICON, State.WARN, tr("Maak een nieuwe back-up"), tr("De klok stond fout bij de laatste"), verb,
                     make),)
    if age is None:
        return (Item(_ICON, State.NEUTRAL, tr("Nog geen back-up"), _place_words(status), verb, make),)
    if look.plugged_in:
        return (Item("usb", State.NEUTRAL, tr("Je stick zit erin"), _age_words(age), verb, make),)
    if age >= REMIND_DAYS:
        return (Item(_ICON, age_state(age), _age_words(age), _place_words(status), verb, make),)
    return ()


def _age_words(days: int) -> str:
    return tr("Back-up is van gisteren") if days == 1 else tr("Back-up is {n} dagen oud", n=days)


def _place_words(status: BackupStatus) -> str:
    if status.place is None:
        return tr("Kies een USB-stick of map")
    if status.place_state is PlaceState.AWAY:
        return tr("Steek de USB-stick in")
    return tr("Naar {place}", place=place_name(status.place))
