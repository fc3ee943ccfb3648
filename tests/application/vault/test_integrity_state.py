"""What the settings say of a vault before it is verified."""

from __future__ import annotations

from jindra_desk.application.session.session import Session
from jindra_desk.application.vault.anchor_findings import FINDING, written_finding
from jindra_desk.application.vault.integrity_state import integrity_state
from jindra_desk.application.vault.verify import verify_vault
from jindra_desk.domain.vault.anchor import AnchorFinding, Breach
from jindra_desk.domain.vault.audit import ObjectKind, Verb


def test_a_fresh_vault_has_nothing_to_tell(session: Session) -> None:
    state = integrity_state(session)
    assert (state.vault_id, state.demo, state.finding, state.last) == (session.vault.vault_id, False, None, None)


def test_a_finding_stands_until_it_is_accepted_and_the_last_check_is_told(session: Session) -> None:
    finding = AnchorFinding(Breach.ANCHOR_FOREIGN)
    with session.vault.unit_of_work() as uow:
        uow.settings.put(FINDING, written_finding(finding))
        uow.audit.append(Verb.SETTINGS, ObjectKind.VAULT, None, session.clock.now())
    verify_vault(session)
    state = integrity_state(session)
    assert state.finding == finding
    assert state.last is not None
