"""What happens between "the key fits" and the first screen: law of today, consent texts, preferences, place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from jindra_desk.application.consents.texts import ensure_consent_texts
from jindra_desk.application.policy.policies import bring_under_law_of_today, lock_seconds
from jindra_desk.application.session.credible_day import confirm_today, doubted_today
from jindra_desk.application.session.locking import ResumeState, bystander_mode, take_resume
from jindra_desk.application.session.session import Session
from jindra_desk.application.settings.preferences import Preferences, read_preferences
from jindra_desk.domain.base.errors import JindraError, RuleRefusal
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.consents.consent import ConsentText
from jindra_desk.domain.policy.floor import Floor
from jindra_desk.domain.policy.profile import Policy


class OtherDayOnlyInDemo(RuleRefusal):
    """Another day than today is for looking around with invented clients; real files never get a wrong date."""

    rule = "--today"
    title = noop("Met --today gaat alleen een demokluis open.")
    cause = noop("Er is niets veranderd.")
    next_step = noop("Start zonder --today.")


@dataclass(frozen=True, slots=True)
class Opened:
    """An open vault, ready for the first screen. `forgotten_code` is the recovery code that opened it, else empty.

    `notices` is what the owner should be told once the first screen is there.
    """

    session: Session
    preferences: Preferences
    resume: ResumeState | None
    lock_seconds: int
    forgotten_code: str = ""
    notices: tuple[JindraError, ...] = ()
    watched: bool = False  # Meekijkstand was on

    def __repr__(self) -> str:
        return f"Opened({self.session.vault.path.name})"


def prepare_session(session: Session, floor: Floor, texts_for: Callable[[Policy], Sequence[ConsentText]],
                    today: date | None = None, forgotten_code: str = "") -> Opened:
    """Make an open vault ready; whatever goes wrong closes it again.

    `today` is the day of `--today`, refused with `OtherDayOnlyInDemo` outside demo vaults.
    """
    try:
        _check_day(session, today)
        bring_under_law_of_today(session, floor)
        ensure_consent_texts(session, texts_for)
        if today is not None and doubted_today(session) is not None:
            confirm_today(session, session.clock.today())  # typed with --today, in a demo vault
        return Opened(session, read_preferences(session), take_resume(session), lock_seconds(session), forgotten_code,
                      watched=bystander_mode(session))
    except BaseException:
        session.vault.close()
        raise


def _check_day(session: Session, today: date | None) -> None:
    if today is not None and not session.vault.is_demo:
        raise OtherDayOnlyInDemo
