"""The consent texts in force: shipped ones that a vault has not seen, and the words that its policy asks for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from jindra_desk.application.session.session import Session
from jindra_desk.domain.consents.consent import ConsentText
from jindra_desk.domain.policy.profile import Policy
from jindra_desk.domain.vault.audit import ObjectKind, Verb


def ensure_consent_texts(session: Session, texts_for: Callable[[Policy], Sequence[ConsentText]]) -> None:
    """Add shipped texts that this vault has not seen: new versions, and the words that its policy asks for.

    None is ever changed: what was signed keeps its words. Other words (je or u, another term) are a version of their
    own, and the one of before is put aside, so that what is signed always tells the term that the policy keeps.
    """
    with session.vault.reading() as uow:
        wanted = texts_for(session.policy(uow))
        known, before = uow.consents.texts(), uow.consents.aside()
    wanted = tuple(text.after(one for one in known if _chain(one) == _chain(text))
                   for text in wanted)
    ids = {text.id for text in wanted}
    missing = ids - {text.id for text in known}
    places = {_place(text) for text in wanted}
    aside = (before | {text.id for text in known if _place(text) in places}) - ids
    if (not missing and aside == before) or session.vault.read_only:
        return
    with session.vault.unit_of_work() as uow:
        for text in wanted:
            uow.consents.add_text(text)
        uow.consents.put_aside(aside)
        uow.audit.append(Verb.CREATE, ObjectKind.CONSENT_TEXT, None, session.clock.now())


def _chain(text: ConsentText) -> tuple[str, str, str]:
    """What the versions of one text share."""
    return text.kind, text.language, text.reader


def _place(text: ConsentText) -> tuple[tuple[str, str, str], date]:
    """What two texts share of which only one can be in force."""
    return _chain(text), text.valid_from
