"""A process that lets something out, slowly, until it is ended: `python -m tests.threats.leaving_child …`.

Arguments: the vault, the place, what (export, copy, print), and whether it hears its end as the program does.
"""

from __future__ import annotations

import signal
import sys
from pathlib import Path

from jindra_desk.application.handout.copies import save_copy
from jindra_desk.application.handout.export import Handout, export_client
from jindra_desk.application.handout.prints import begin_print, withdraw_print
from jindra_desk.disk import durable
from jindra_desk.exchange import readable_outlet
from jindra_desk.system.process.ending import end_like_interrupt
from tests.support.sessions import opened, services
from tests.support.waiting import elapse

PAGE = b"%PDF-1.4\n" + b"Vogel" * 4000
WRITE_S = 0.05
"""So long each file takes, as on a slow stick: what is written is real, only later."""


def main(vault: Path, place: Path, what: str, hears: bool) -> None:
    """Until the end."""
    for one in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(one, signal.SIG_DFL)  # whoever started the tests may have told it to ignore one
    if hears:
        end_like_interrupt()
    flush = durable.flush_descriptor

    def slow(descriptor: int) -> None:
        elapse(WRITE_S)
        flush(descriptor)

    vars(readable_outlet)["flush_descriptor"] = slow
    with opened(vault) as session:
        with session.vault.reading() as uow:
            client, _ = next(iter(uow.clients.all()))
        number = 0
        while True:
            number += 1
            if what == "export":
                export_client(session, services(), client.id, place, Handout())
            elif what == "copy":
                save_copy(session, services(), place / f"{number}.pdf", PAGE, None)
            else:
                under_way = begin_print(session, services(), None)
                try:
                    (under_way.folder / "02b916b14166c").write_bytes(PAGE)  # as CUPS does, page after page
                    elapse(60)
                finally:
                    withdraw_print(services(), under_way)


if __name__ == "__main__":
    try:
        main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], sys.argv[4] == "hears")
    except KeyboardInterrupt:
        sys.exit(7)
