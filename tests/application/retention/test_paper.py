"""The list of retention dates on paper: soonest first, with names or without, and logged when printed (J-08, K-03)."""

from __future__ import annotations

from pathlib import Path

from jindra_desk.application.ports.documents import Tone
from jindra_desk.application.retention.paper import print_retention_paper, retention_paper
from jindra_desk.application.session.session import Session
from jindra_desk.domain.vault.audit import Verb
from tests.support.practice_desk import program


def test_soonest_first_held_last_and_no_name_when_none_is_asked(tmp_path: Path) -> None:
    desk = program()
    session = desk.make_demo_vault(tmp_path / "demo.jdv")
    try:
        named = retention_paper(session, with_names=True)
        held = [line for line in named.lines if line.who == "Veld, Loïs in ’t"]
        running = [line for line in named.lines if line not in held]
        assert held == [named.lines[-1]]
        assert [line.due for line in running] == sorted(line.due for line in running if line.due is not None)
        assert named.lines[0].who == "Brinke, Ilse ten"
        assert named.lines[0].tone is Tone.BAD
        bare = retention_paper(session, with_names=False)
        assert [line.who for line in bare.lines] == [str(number) for number in range(1, len(named.lines) + 1)]
        before = _prints(session)
        assert print_retention_paper(session, with_names=True) == named
        assert _prints(session) == before + 1
    finally:
        session.vault.close()
        desk.services.photos.close()


def _prints(session: Session) -> int:
    with session.vault.reading() as uow:
        return sum(row.verb is Verb.PRINT for row in uow.audit.entries())
