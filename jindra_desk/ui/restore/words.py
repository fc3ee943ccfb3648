"""What was done again after a backup was put back, one line each."""

from __future__ import annotations

from jindra_desk.application.restore.ledger_replay import Replayed
from jindra_desk.ui.theme.text import tr


def again_lines(replayed: Replayed) -> list[str]:
    """Only what happened; nothing when nothing did."""
    clients, consents, photos = replayed.clients, replayed.consents, replayed.photos
    objections, restrictions, years = replayed.objections, replayed.restrictions, replayed.book_years
    told = (
        (clients, tr("{n} dossier vernietigd", n=1) if clients == 1 else tr("{n} dossiers vernietigd", n=clients)),
        (consents, tr("{n} toestemming ingetrokken", n=1) if consents == 1
         else tr("{n} toestemmingen ingetrokken", n=consents)),
        (photos, tr("{n} foto verwijderd", n=1) if photos == 1 else tr("{n} foto’s verwijderd", n=photos)),
        (replayed.releases,
         tr("Van {n} intrekking verwijderd wat eerder was vastgehouden", n=1) if replayed.releases == 1
         else tr("Van {n} intrekkingen verwijderd wat eerder was vastgehouden", n=replayed.releases)),
        (replayed.held, tr("{n} dossier weer vastgehouden", n=1) if replayed.held == 1
         else tr("{n} dossiers weer vastgehouden", n=replayed.held)),
        (replayed.let_go, tr("{n} dossier weer losgelaten", n=1) if replayed.let_go == 1
         else tr("{n} dossiers weer losgelaten", n=replayed.let_go)),
        (replayed.approvals, tr("{n} goedkeuring van een foto beëindigd", n=1) if replayed.approvals == 1
         else tr("{n} goedkeuringen van foto’s beëindigd", n=replayed.approvals)),
        (objections, tr("{n} bezwaar teruggezet", n=1) if objections == 1
         else tr("{n} bezwaren teruggezet", n=objections)),
        (restrictions, tr("{n} beperking bijgewerkt", n=1) if restrictions == 1
         else tr("{n} beperkingen bijgewerkt", n=restrictions)),
        (years, tr("{n} boekjaar afgesloten", n=1) if years == 1 else tr("{n} boekjaren afgesloten", n=years)),
    )
    return [words for number, words in told if number]
