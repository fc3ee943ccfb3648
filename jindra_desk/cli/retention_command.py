"""`jindra-desk retention`: one row per client and record class."""

from __future__ import annotations

from jindra_desk.application.retention.dashboard import retention_items
from jindra_desk.cli.commands import Invocation
from jindra_desk.cli.exit_codes import ExitCode
from jindra_desk.cli.output import print_json, print_table
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.base.unreadable import RowUnreadable
from jindra_desk.domain.base.wording import field_date
from jindra_desk.domain.records.record_classes import class_label
from jindra_desk.domain.retention.wording import state_label


def retention(run: Invocation) -> ExitCode:
    """Start, due day, state and reason of every class that has a term."""
    rows: list[dict[str, object]] = []
    table: list[tuple[str, ...]] = []
    unreadable: list[RowUnreadable] = []
    with run.session(writes=False) as session:
        today = session.clock.today()
        for item in retention_items(session, unreadable):
            for term in item.retention.classes:
                rows.append({
                    "id": item.retention.client_id, "class": term.record_class.value,
                    "start": term.start_on.isoformat() if term.start_on else None,
                    "due": term.keep_through.isoformat() if term.keep_through else None,
                    "state": term.state.value, "reason": term.reason.render(),
                })
                table.append((
                    item.name.list_form, class_label(term.record_class).render(),
                    field_date(term.start_on) if term.start_on else "",
                    field_date(term.keep_through) if term.keep_through else "",
                    state_label(term, today).render(), term.reason.render()))
    if run.json:
        print_json(run.out, "retention", rows, len(unreadable))
    else:
        print_table(run.out, (noop("cliënt"), noop("soort"), noop("begin"), noop("bewaren tot en met"), noop("stand"),
                              noop("waarom")), table)
        run.say_short(unreadable)
    return run.told_unreadable(unreadable)
