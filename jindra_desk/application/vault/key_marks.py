"""The vault remembers its key file: an older one that is put back, or one that was altered, is noticed at opening.

An old key file with the passphrase of its time is whole in itself. So the vault keeps how often what opens it was
changed and the seal over it, and so does the anchor outside it (`anchors`).
"""

from __future__ import annotations

from jindra_desk.application.ports.keys import KeyFile, KeyFiles, KeyStore
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.session.session import Session
from jindra_desk.application.vault.anchor_findings import FINDING, open_finding, written_finding
from jindra_desk.domain.vault.anchor import EMPTY, AnchorFinding, Breach, Mark, keys_breach, worst
from jindra_desk.domain.vault.audit import ObjectKind, Verb

MARK = "keys.mark"


def read_mark(uow: UnitOfWork) -> Mark:
    """What the vault remembers of its key file; `EMPTY` when nothing."""
    stored = uow.settings.get(MARK)
    try:
        if isinstance(stored, dict):
            return Mark(int(stored["revision"]), bytes.fromhex(stored["seal"]))
    except (KeyError, TypeError, ValueError):
        pass  # a mark that cannot be read remembers nothing
    return EMPTY


def forget_mark(uow: UnitOfWork) -> None:
    """Take the key file as it is at the next opening: the owner says that it is right, or a backup brought another."""
    uow.settings.put(MARK, None)


def note_mark(session: Session, keys: KeyStore, uow: UnitOfWork) -> None:
    """Remember the key file as it is now, right after the owner has changed it."""
    now = _mark(_key_file(session, keys))
    if now.sequence:
        _put(uow, now)


def look_at_key_file(session: Session, keys: KeyFiles) -> tuple[bool, Breach | None]:
    """Whether both copies tell the same, and what is wrong with the key file; writes nothing.

    Raises `DamagedHeader` or `NewerVault`.
    """
    with session.vault.reading() as uow:
        known = read_mark(uow)
    now = _key_file(session, keys)
    return now.agree, _breach(known, now)


def check_key_file(session: Session, keys: KeyStore) -> AnchorFinding | None:
    """Compare at opening, and remember: a later key file is right, anything else stands until the owner accepts it.

    Demo vaults hold nothing that is worth a warning.
    """
    if session.vault.is_demo:
        return None
    now = _key_file(session, keys)
    with session.vault.reading() as uow:
        known, before = read_mark(uow), open_finding(uow)
    breach = _breach(known, now)
    if breach is None:
        mark = _mark(now)
        if mark != known and mark.sequence:
            with session.vault.unit_of_work() as uow:
                _put(uow, mark)
                uow.audit.append(Verb.SETTINGS, ObjectKind.VAULT, None, session.clock.now())
        return None
    finding = worst((before, AnchorFinding(breach)))
    if finding is not None and finding != before:
        with session.vault.unit_of_work() as uow:
            uow.settings.put(FINDING, written_finding(finding))
            uow.audit.append(Verb.SETTINGS, ObjectKind.VAULT, None, session.clock.now())
    return finding


def _breach(known: Mark, now: KeyFile) -> Breach | None:
    if now.revision is not None and not now.authentic:
        return Breach.KEYS_ALTERED
    return keys_breach(known, _mark(now)) if known.sequence else None


def _mark(now: KeyFile) -> Mark:
    return EMPTY if now.revision is None or now.digest is None else Mark(now.revision, now.digest)


def _put(uow: UnitOfWork, mark: Mark) -> None:
    uow.settings.put(MARK, {"revision": mark.sequence, "seal": mark.digest.hex()})


def _key_file(session: Session, keys: KeyFiles) -> KeyFile:
    with session.vault.sealing.lend_key() as key:
        return keys.key_file(session.vault.path, key)
