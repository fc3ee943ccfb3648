"""The list of retention dates for paper: what is due, held, or ends within a year (J-08, button «Overzicht»)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from jindra_desk.application.ports.documents import RetentionLine, RetentionOverview, Tone
from jindra_desk.application.retention.dashboard import RetentionItem, retention_items
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.dates import add_months
from jindra_desk.domain.base.text import Text, noop, text
from jindra_desk.domain.retention.engine import RetentionCard, card_of
from jindra_desk.domain.retention.term_ends import TermState
from jindra_desk.domain.retention.wording import CARD_LABELS
from jindra_desk.domain.vault.audit import ObjectKind, Verb

_AHEAD_MONTHS = 12
_CARDS = (RetentionCard.DUE, RetentionCard.SOON, RetentionCard.HELD, RetentionCard.RUNNING)
_TONES: Mapping[RetentionCard, Tone] = MappingProxyType({
    RetentionCard.DUE: Tone.BAD, RetentionCard.SOON: Tone.WARN,
    RetentionCard.HELD: Tone.QUIET, RetentionCard.RUNNING: Tone.QUIET,
})


def retention_paper(session: Session, *, with_names: bool) -> RetentionOverview:
    """Answer the list, soonest first; without names each file is a number in this list."""
    today = session.clock.today()
    with session.vault.reading() as uow:
        practice, counts = uow.practice.get(), uow.retention.counts(today)
        unreadable = list(uow.unreadable())
    until = add_months(today, _AHEAD_MONTHS)
    items = sorted((item for item in retention_items(session, unreadable) if _belongs(item, until)), key=_order)
    return RetentionOverview(
        practice_name=practice.name if practice is not None else "",
        made_on=today,
        with_names=with_names,
        counts=tuple(zip((CARD_LABELS[card] for card in _CARDS),
                         (counts.due, counts.soon, counts.held, counts.running), strict=True)),
        lines=tuple(_line(item, number, today, with_names=with_names) for number, item in enumerate(items, 1)),
        unreadable=len(set(unreadable)),
    )


def print_retention_paper(session: Session, *, with_names: bool) -> RetentionOverview:
    """The list for the printer; that it was made stands in the log (K-03). It names many, so it names no subject."""
    overview = retention_paper(session, with_names=with_names)
    if session.vault.read_only:
        return overview
    with session.vault.unit_of_work() as uow:
        uow.audit.append(Verb.PRINT, ObjectKind.DOCUMENT, None, session.clock.now())
    return overview


def _belongs(item: RetentionItem, until: date) -> bool:
    file = item.retention.file
    return file.state is TermState.HELD or (file.keep_through is not None and file.keep_through <= until)


def _order(item: RetentionItem) -> tuple[bool, date, str]:
    file = item.retention.file
    return file.state is TermState.HELD, file.keep_through or date.max, item.name.list_form


def _line(item: RetentionItem, number: int, today: date, *, with_names: bool) -> RetentionLine:
    """The word of a row is that of the count which it is in, so that the head can be counted after."""
    file = item.retention.file
    card = card_of(file, today)
    who = item.name.list_form if with_names else f"{number}"
    return RetentionLine(who, file.keep_through, text(CARD_LABELS[card]), _reason(file.reason), _TONES[card])


def _reason(reason: Text) -> Text:
    return reason if reason.template else text(noop("geen einddatum"))
