"""Composition root, what opening and closing a vault takes, without Qt: the database thread runs it.

Qt's binding makes its classes when they are first asked for, and is not safe when two threads ask at once. So nothing
here imports a page; those are loaded by the UI thread alone (`screens`, `ui/app/warm_up.py`).
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from jindra_desk.application.handout.settling import close_withdrawn
from jindra_desk.application.opening.after_opening import after_opening
from jindra_desk.application.opening.open_vault import open_vault
from jindra_desk.application.opening.prepare import Opened, prepare_session
from jindra_desk.application.ports.base import Progress
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.session.session import Session
from jindra_desk.application.vault.anchors import anchor_head
from jindra_desk.bootstrap.vault_access import VaultAccess
from jindra_desk.cli.program import WindowOptions
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.vault.damage import while_opening
from jindra_desk.system.clock.clock import ShiftedClock
from jindra_desk.system.process.memory import free_memory


def unlock(program: VaultAccess, options: WindowOptions, path: Path, kind: SecretKind, untrusted_text: str,
           progress: Progress, *, patient: bool = False) -> Opened:
    """Open the vault and prepare its session; on the database thread."""
    session = open_vault(replace(program.stores(), patient=patient), path, kind, untrusted_text, progress)
    code = untrusted_text if kind is SecretKind.RECOVERY_CODE else ""
    return prepared(program, session, options, code)


@while_opening()
def prepared(program: VaultAccess, session: Session, options: WindowOptions, code: str = "") -> Opened:
    """The unlocking is logged at the real time; with `--today` the session shows that day from here on."""
    try:
        settled = after_opening(session, lambda: program.services, free_memory=free_memory)
        if options.today is not None:
            session = replace(session, clock=ShiftedClock(options.today))
        opened = prepare_session(
            session, program.shipped.policies.floor, program.shipped.consent_texts, options.today, code)
    except BaseException:
        session.vault.close()  # the owner sees the lock: nothing may be open behind it
        raise
    opened = replace(opened, notices=settled.notices)
    if options.language is None:
        return opened
    return replace(opened, preferences=replace(opened.preferences, language=options.language))


def last_act(program: VaultAccess, session: Session) -> None:
    """Just before the vault closes: note what was taken back, and keep the head of its logs elsewhere.

    In the key ring only if that answers at once.
    """
    with suppress(JindraError):
        close_withdrawn(session, program.services.outlet)
    with suppress(JindraError):
        anchor_head(session, program.hasty_anchors)
