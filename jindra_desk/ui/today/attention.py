"""The right column of Today: what needs the owner, one button each; five rows, and a way to the rest."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jindra_desk.application.erasure.cases import DestructionCase, OpenTask
from jindra_desk.application.ports.repositories.retention import DueParts
from jindra_desk.application.today.overview import Overview
from jindra_desk.domain.base.credible_day import DoubtedDay
from jindra_desk.domain.base.text import Language
from jindra_desk.domain.base.unreadable import how_many
from jindra_desk.domain.base.wording import clock_time, short_date, short_date_with_year
from jindra_desk.domain.business.book_years import BookYear
from jindra_desk.domain.copies.replaced_vault import ends_words
from jindra_desk.domain.photos.take_down import TakeDown
from jindra_desk.domain.rights.request import REQUEST_LABELS
from jindra_desk.domain.vault.anchor import explain
from jindra_desk.ui.copies.backup_runner import BackupRunner
from jindra_desk.ui.copies.outside_words import outside_words, what_helps
from jindra_desk.ui.theme.text import current_language, qt_translate, render, tr
from jindra_desk.ui.today.backup_items import backup_items
from jindra_desk.ui.today.item import Item
from jindra_desk.ui.today.photos_elsewhere import photo_items
from jindra_desk.ui.today.the_rest import MOST, way_to_the_rest
from jindra_desk.ui.today.withdrawn_left import withdrawn_items
from jindra_desk.ui.widgets.feedback.empty import EmptyState
from jindra_desk.ui.widgets.inputs.buttons import SecondaryButton, Size
from jindra_desk.ui.widgets.layout.card import SectionTitle
from jindra_desk.ui.widgets.layout.rows import CardList, ListRow, TwoLines
from jindra_desk.ui.widgets.paint.icon_label import IconTile
from jindra_desk.ui.widgets.paint.state import State

SETTLE_MS = 600
"""So long after a tick, and after the rows moved up because of it, no other row is ticked: two clicks meant for one."""


class AttentionList(QWidget):
    """Heading with a count, and a card of rows; says so when there is nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(11)
        self._heading = SectionTitle(tr("Vraagt je aandacht"))
        self._rows = CardList()
        self._nothing = EmptyState("sun", tr("Niets te doen"), tr("Fijne dag."))
        column.addWidget(self._heading)
        column.addWidget(self._rows)
        column.addWidget(self._nothing)
        self._rows.hide()
        self._nothing.hide()
        self._items: tuple[Item, ...] = ()
        self._unfolded = self._ticked = False
        self._settling = QTimer(self, singleShot=True, interval=SETTLE_MS)

    def fold(self) -> None:
        """Begin with the first five again."""
        self._unfolded = False

    def show_items(self, items: Sequence[Item], *, complete: bool = True) -> None:
        """Show these, the first five with a row that leads to the rest; the heading counts all.

        Only what is `complete` can be nothing.
        """
        if self._ticked and _words(items) != _words(self._items):
            self._ticked = False
            self._settling.start()
        self._items = tuple(items)
        self._rows.clear()
        self._heading.set_side(str(len(items)) if items else "")
        shown = items if self._unfolded else items[:MOST]
        for item in shown:
            row = ListRow(66, margins=(16, 16), spacing=12)
            row.row.addWidget(IconTile(item.icon, item.state))
            words = QVBoxLayout()  # what is over of the row's height stands around the lines, not between them
            words.setContentsMargins(0, 8, 0, 8)
            words.addStretch(1)
            words.addWidget(TwoLines(item.title, item.second, wrap=True))
            words.addStretch(1)
            row.row.addLayout(words, 1)
            button = SecondaryButton(item.verb, size=Size.SMALL)
            button.setAccessibleName(f"{item.verb}: {item.title}")
            button.clicked.connect(lambda _checked=False, item=item: self._press(item))
            row.row.addWidget(button)
            self._rows.add_row(row)
        if len(shown) < len(items):
            self._rows.add_row(way_to_the_rest(len(items) - len(shown), self._unfold))
        self._rows.setVisible(bool(items))
        self._nothing.setVisible(complete and not items)

    def _unfold(self) -> None:
        self._unfolded = True
        self.show_items(self._items)
        first = self._rows.rows()[MOST].findChild(SecondaryButton)
        assert first is not None
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _press(self, item: Item) -> None:
        """Do what the row says; a second press right after a tick was not meant for the row that took its place."""
        if self._settling.isActive():
            return
        if item.ticks:
            self._ticked = True
            self._settling.start()
        item.act()


def _words(items: Sequence[Item]) -> list[tuple[str, str]]:
    return [(item.title, item.second) for item in items]


@dataclass(frozen=True, slots=True)
class Ways:
    """What the buttons do."""

    open_retention: Callable[[], None]
    open_client: Callable[[str], None]
    open_visit: Callable[[str, str], None]
    make_backup: Callable[[], None]
    open_backups: Callable[[], None]
    settle_case: Callable[[DestructionCase, OpenTask], None]
    open_vault_settings: Callable[[], None]
    close_book_year: Callable[[BookYear], None]
    clear_requests: Callable[[], None]
    ask_the_day: Callable[[DoubtedDay], None]
    review_hold: Callable[[str], None]
    open_letter: Callable[[str], None]
    tick_photo: Callable[[TakeDown], None]
    tick_unread: Callable[[], None]


def attention_items(overview: Overview, ways: Ways, backups: BackupRunner, *,
                    watched: bool = False) -> tuple[Item, ...]:
    """Order: a vault that does not fit, readable halves outside, files that are due, answers with a day, what was
    withdrawn and may go, photos to take down, records to fill, paper, the backup.

    A backup that went wrong comes before records and paper: it is all there is when this computer breaks.
    """
    backup = backup_items(backups, overview.clients, ways.make_backup, ways.open_backups)
    wrong = tuple(item for item in backup if item.state is State.BAD)
    rest = tuple(item for item in backup if item.state is not State.BAD)
    return (*_integrity(overview, ways), *_unreadable(overview, ways), *_clock(overview, ways),
            *_outside(overview, ways), *_unread_ends(overview, ways), *_due(overview, ways), *_books(overview, ways),
            *_old_requests(overview, ways), *_requests(overview, ways), *_letters(overview, ways),
            *withdrawn_items(overview, ways.open_retention),
            *photo_items(overview, ways.tick_photo, watched=watched),
            *wrong, *_reviews(overview, ways), *_decide_now(overview, ways), *_visits(overview, ways),
            *_cases(overview, ways), *rest)


def _english() -> bool:
    return current_language() is Language.EN


def _integrity(overview: Overview, ways: Ways) -> tuple[Item, ...]:
    finding = overview.finding
    if finding is None:
        return ()
    second = tr("Kijk wat er aan de hand is")
    if finding.anchored_at is not None:
        second = tr("Vergeleken met {day}, {time}", day=short_date(finding.anchored_at, english=_english()),
                    time=clock_time(finding.anchored_at))
    state = State.NEUTRAL if finding.harmless else State.BAD
    return (Item("shield-alert", state, render(explain(finding).title), second, tr("Bekijk"),
                 ways.open_vault_settings),)


def _unreadable(overview: Overview, ways: Ways) -> tuple[Item, ...]:
    """What may be missing below because it could not be read: without this it would look like nothing to do."""
    n = len(overview.unreadable)
    if not n:
        return ()
    return (Item("shield-alert", State.BAD, render(how_many(n)), tr("Hier kan dus iets ontbreken"), tr("Bekijk"),
                 ways.open_vault_settings),)


def _clock(overview: Overview, ways: Ways) -> tuple[Item, ...]:
    doubted = overview.doubted
    if doubted is None:
        return ()
    english = _english()
    second = tr("Hij staat op {today}; het nieuwste hier is van {known}",
                today=short_date_with_year(doubted.today, english=english),
                known=short_date_with_year(doubted.known, english=english))
    return (Item("calendar-x", State.BAD, tr("Klopt de klok van je computer?"), second, tr("Typ de datum"),
                 partial(ways.ask_the_day, doubted)),)


def _outside(overview: Overview, ways: Ways) -> tuple[Item, ...]:
    return tuple(
        Item("usb" if line.on_other_disk else "folder-open", State.BAD, outside_words(line), what_helps(line),
             tr("Bekijk"), ways.open_backups) for line in overview.outside)


def _unread_ends(overview: Overview, ways: Ways) -> tuple[Item, ...]:
    """What the vault that a restore replaced had still to take away, as far as nobody could read it."""
    if not overview.unread_ends:
        return ()
    return (Item("circle-question-mark", State.BAD, tr("Kijk zelf wat er in de vervangen kluis nog openstond"),
                 tr("Niet te lezen was: {parts}", parts=render(ends_words(overview.unread_ends))), tr("Gedaan"),
                 ways.tick_unread, ticks=True),)


def _due(overview: Overview, ways: Ways) -> tuple[Item, ...]:
    if not overview.due.all:
        return ()
    title, second = due_words(overview.due, overview.overdue_days)
    state = State.BAD if overview.due.overdue else State.WARN
    return (Item("hourglass", state, title, second, tr("Bekijk"), ways.open_retention),)


def due_words(due: DueParts, late: int) -> tuple[str, str]:
    """What has to go, apart from what may still stay through today and what may go (section 9).

    `late`: days since the last day of the file that is longest overdue.
    """
    kinds = sum(n > 0 for n in (due.overdue, due.last_day, due.may_go))
    said = [words for n, words in (
        (due.overdue, _late_words(due.overdue, late, alone=kinds == 1)),
        (due.last_day, tr("1 op de laatste dag") if due.last_day == 1 else
         tr("{n} op de laatste dag", n=due.last_day)),
        (due.may_go, tr("1 mag weg") if due.may_go == 1 else tr("{n} mogen weg", n=due.may_go)),
    ) if n]
    if kinds > 1:  # as the rail counts them, and the list that the button opens
        return tr("{n} dossiers moeten weg", n=due.all), ", ".join(said)
    if due.overdue:
        n = due.overdue
        return (tr("{n} dossier moet weg", n=n) if n == 1 else tr("{n} dossiers moeten weg", n=n)), ", ".join(said)
    if due.last_day:
        n = due.last_day
        title = tr("{n} dossier op zijn laatste dag", n=n) if n == 1 else tr("{n} dossiers op hun laatste dag", n=n)
        return title, tr("Vandaag mag nog, morgen niet meer")
    n = due.may_go
    return (tr("{n} dossier mag weg", n=n) if n == 1 else tr("{n} dossiers mogen weg", n=n),
            tr("De wettelijke termijn is voorbij"))


def _late_words(overdue: int, late: int, *, alone: bool) -> str:
    if not alone and overdue > 1:
        return tr("{n} te laat", n=overdue)
    if not alone:
        return tr("1 is {n} dag te laat", n=late) if late == 1 else tr("1 is {n} dagen te laat", n=late)
    if overdue == 1:
        return tr("{n} dag te laat", n=late) if late == 1 else tr("{n} dagen te laat", n=late)
    return tr("Eén is {n} dag te laat", n=late) if late == 1 else tr("Eén is {n} dagen te laat", n=late)


def _books(overview: Overview, ways: Ways) -> tuple[Item, ...]:
    return tuple(
        Item("receipt-text", State.BAD if year.overdue(overview.today) else State.WARN,
             _books_title(year, overview.today),
             _books_second(year, overview.today), tr("Wis bonnen"),
             partial(ways.close_book_year, year))
        for year in overview.book_years
    )


def _books_title(year: BookYear, today: date) -> str:
    """What is late says so in words, not by the colour of its icon alone."""
    if year.overdue(today):
        return tr("Bonnen van {year} hadden weg gemoeten", year=year.year)
    return tr("Bonnen van {year} mogen weg", year=year.year)


def _books_second(year: BookYear, today: date) -> str:
    if not year.overdue(today):
        return tr("Bewaren moest tot en met {day}", day=year.locked_through)
    late = (today - year.last_day).days
    return tr("{n} dag te laat", n=late) if late == 1 else tr("{n} dagen te laat", n=late)


def _old_requests(overview: Overview, ways: Ways) -> tuple[Item, ...]:
    """Lines without a name whose own term has come to its end."""
    n = overview.old_requests
    if not n:
        return ()
    title = tr("1 oude regel mag weg") if n == 1 else tr("{n} oude regels mogen weg", n=n)
    return (Item("inbox", State.WARN, title, tr("Aan het eind van hun eigen termijn"), tr("Ruim op"),
                 ways.clear_requests),)


def _requests(overview: Overview, ways: Ways) -> tuple[Item, ...]:
    english = _english()
    return tuple(
        Item("inbox", State.BAD if request.due_on < overview.today else State.WARN,
             qt_translate(REQUEST_LABELS[request.kind]),
             _answer_by(request.due_on, overview.today, english=english),
             tr("Afhandelen"), partial(ways.open_client, row.id))
        for request, row in overview.requests
    )


def _letters(overview: Overview, ways: Ways) -> tuple[Item, ...]:
    """The file is gone, its name is not as long as the letter waits, and nobody can make it again."""
    return tuple(
        Item("mail", State.BAD if letter.saved_at.date() < overview.today else State.WARN,
             tr("Een brief wacht: print of bewaar hem"),
             tr("Sinds {day}; er staat een naam in van een vernietigd dossier",
                day=short_date_with_year(letter.saved_at.date(), english=_english())),
             tr("Open brief"), partial(ways.open_letter, letter.object_id))
        for letter in overview.letters)


def _answer_by(due: date, today: date, *, english: bool) -> str:
    """The last day; past it a word says so, since a colour alone says nothing to who does not see it."""
    day = short_date(due, english=english)
    late = (today - due).days
    if late <= 0:
        return tr("Antwoord uiterlijk {day}", day=day)
    return (tr("Had uiterlijk {day} gemoeten: {n} dag te laat", day=day, n=late) if late == 1 else
            tr("Had uiterlijk {day} gemoeten: {n} dagen te laat", day=day, n=late))


def _reviews(overview: Overview, ways: Ways) -> tuple[Item, ...]:
    """A hold does not end by itself on its day, nor may it go on unseen."""
    clients = list(dict.fromkeys(hold.client_id for hold in overview.reviews))
    if not clients:
        return ()
    since = short_date_with_year(overview.reviews[0].review_on, english=_english())
    n = len(clients)
    title = (tr("Bekijk of het bewaren nog nodig is") if n == 1 else
             tr("Bekijk van {n} dossiers of het bewaren nog nodig is", n=n))
    second = (tr("Vastgehouden; opnieuw kijken op {day}", day=since) if n == 1 else
              tr("Vastgehouden; het eerste opnieuw kijken op {day}", day=since))
    return (Item("calendar-check", State.WARN, title, second, tr("Bekijk"), partial(ways.review_hold, clients[0])),)


def _decide_now(overview: Overview, ways: Ways) -> tuple[Item, ...]:
    n = len(overview.decide_now)
    if not n:
        return ()
    title = tr("Eén cliënt beslist nu zelf") if n == 1 else tr("{n} cliënten beslissen nu zelf", n=n)
    second = tr("Een ouder of voogd tekende; vraag het de cliënt zelf")
    return (Item("refresh-cw", State.WARN, title, second, tr("Open"),
                 partial(ways.open_client, overview.decide_now[0].id)),)


def _visits(overview: Overview, ways: Ways) -> tuple[Item, ...]:
    begun = [visit for visit in overview.open_visits if visit.treatment.performed_on < overview.today]
    earlier = sorted((*begun, *overview.incomplete), key=lambda visit: visit.treatment.performed_on)
    if not earlier:
        return ()
    n, first = len(earlier), earlier[0]
    title = tr("{n} bezoek niet compleet", n=n) if n == 1 else tr("{n} bezoeken niet compleet", n=n)
    return (Item("clipboard-pen", State.NEUTRAL, title,
                 tr("Oudste van {day}", day=short_date(first.treatment.performed_on, english=_english())),
                 tr("Vul aan"),
                 lambda: ways.open_visit(first.client.id, first.treatment.id)),)


def _cases(overview: Overview, ways: Ways) -> tuple[Item, ...]:
    return tuple(
        Item("archive", State.WARN,
             _task_words(case, task),
             tr("Hoort bij bewijs {number} van {day}", number=case.number, day=case.erased_on), tr("Gedaan"),
             partial(ways.settle_case, case, task), ticks=True)
        for case in overview.cases for task in case.open_tasks
    )


def _task_words(case: DestructionCase, task: OpenTask) -> str:
    match task:
        case OpenTask.PAPER:
            return tr("Papieren kaart vernietigen")
        case OpenTask.PHONE:
            return tr("Foto’s van je telefoon wissen")
        case OpenTask.MESSAGES:
            return tr("Berichten wissen, als die er zijn")
        case OpenTask.TO_TELL:
            return (tr("Laten weten aan wie gegevens kreeg") if case.to_tell == 1
                    else tr("Laten weten aan {n} die gegevens kregen", n=case.to_tell))

