"""What was withdrawn and nothing keeps any more: on Today until the owner erased it (AVG 17 lid 1: without delay)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from jindra_desk.application.today.overview import Overview
from jindra_desk.domain.base.wording import short_date_with_year
from jindra_desk.domain.retention.policy_moves import FreedFile
from jindra_desk.ui.theme.text import current_language, tr
from jindra_desk.ui.today.item import Item
from jindra_desk.ui.widgets.paint.state import State


def withdrawn_items(overview: Overview, open_retention: Callable[[], None]) -> tuple[Item, ...]:
    """A row for what nothing keeps, and one for what a law kept that the policy does not name; both open the list."""
    return tuple(_items(overview, open_retention))


def _items(overview: Overview, open_retention: Callable[[], None]) -> Iterator[Item]:
    gone = [one for one in overview.lapsed if not one.law_never]
    if gone:
        second = tr("Niets houdt het nog vast: wis het")
        if (day := _newest_backup(gone)) is not None:
            second = tr("Kijk eerst na of er na de back-up van {day} weer ja is gezegd", day=day)
        yield Item("file-x", State.BAD, _title(gone), second, tr("Bekijk"), open_retention)
    by_law = [one for one in overview.lapsed if one.law_never]
    if by_law:
        yield Item("file-x", State.WARN, _title(by_law), tr("Kies de wet (WGBO) weer, of wis dit"), tr("Bekijk"),
                   open_retention)


def _title(found: Sequence[FreedFile]) -> str:
    n = len({one.client_id for one in found})
    return (tr("Van {n} cliënt staat er nog iets dat is ingetrokken", n=n) if n == 1 else
            tr("Van {n} cliënten staat er nog iets dat is ingetrokken", n=n))


def _newest_backup(found: Sequence[FreedFile]) -> str | None:
    days = [one.backup_of for one in found if one.backup_of is not None]
    return short_date_with_year(max(days), english=current_language().value == "en") if days else None
