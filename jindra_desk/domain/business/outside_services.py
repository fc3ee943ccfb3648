"""Who outside the practice holds something of its clients: five questions, each with an answer (J-12, AVG 13 and 30).

A client's copy says who gets the data, and the vault cannot know by itself who carries the practice's mail. So nothing
is handed out until the owner has answered all five; «geen» is an answer.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from jindra_desk.domain.base.errors import InvalidInput, RuleRefusal
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.base.text_bounds import most

LONGEST = most("mail")
"""Characters of one answer."""
_NONE = frozenset({"geen", "nee", "none", "no", "-"})
"""What the owner may type for nobody."""


class Outside(StrEnum):
    """The five questions; each value is also the name of the form's field and of the command's option."""

    MAIL = "mail"
    WHATSAPP = "whatsapp"
    WEBSITE = "website"
    BOOKKEEPER = "bookkeeper"
    BACKUPS = "backups"


QUESTIONS: Mapping[Outside, str] = MappingProxyType({
    Outside.MAIL: noop("Wie verzorgt je e-mail?"),
    Outside.WHATSAPP: noop("Waarmee stuur je cliënten berichten?"),
    Outside.WEBSITE: noop("Wie verzorgt je website of online agenda?"),
    Outside.BOOKKEEPER: noop("Wie doet je boekhouding?"),
    Outside.BACKUPS: noop("Waar liggen je back-ups?"),
})
EXAMPLES: Mapping[Outside, str] = MappingProxyType({
    Outside.MAIL: noop("Bijvoorbeeld KPN, Gmail of Proton Mail"),
    Outside.WHATSAPP: noop("Bijvoorbeeld WhatsApp of Signal"),
    Outside.WEBSITE: noop("Bijvoorbeeld Strato of Salonized"),
    Outside.BOOKKEEPER: noop("Bijvoorbeeld Kantoor De Vries of Moneybird"),
    Outside.BACKUPS: noop("Bijvoorbeeld een stick in de kluis thuis"),
})
LABELS: Mapping[Outside, str] = MappingProxyType({
    Outside.MAIL: noop("E-mail"),
    Outside.WHATSAPP: noop("Berichten"),
    Outside.WEBSITE: noop("Website en agenda"),
    Outside.BOOKKEEPER: noop("Boekhouding"),
    Outside.BACKUPS: noop("Back-ups"),
})

CARRIES_MESSAGES = frozenset({Outside.MAIL, Outside.WHATSAPP, Outside.WEBSITE})
"""Where something of a client may stand after the file went."""


class OutsideUnanswered(RuleRefusal):
    """A copy that cannot say who gets the data is not made (J-12, AVG 15 lid 1 c)."""

    rule = "J-12"
    title = noop("Eerst vijf vragen: wie krijgt er gegevens van je cliënten?")
    cause = noop("Dat staat op het voorblad van elk dossier dat je meegeeft. Er is niets gemaakt.")
    next_step = noop("Beantwoord ze bij Instellingen, Praktijk, of met «jindra-desk outside --help».")


class AnswersMissing(InvalidInput):
    """Each question has an answer before any is kept; `field` is the first that has none."""

    title = noop("Vul dit in, of kies «Geen».")


@dataclass(frozen=True, slots=True)
class OutsideAnswer:
    """One answer: who or where, '' for nobody. `within_eu`: the owner asked, and nothing leaves the European Union."""

    who: str = ""
    within_eu: bool = False

    @property
    def nobody(self) -> bool:
        """True when the practice uses nothing of the kind."""
        return not self.who

    @classmethod
    def typed(cls, words: str, *, within_eu: bool = False) -> OutsideAnswer:
        """As the owner typed it; «geen» is nobody, and nobody is outside the Union."""
        who = " ".join(words.split())
        return cls() if not who or who.casefold() in _NONE else cls(who, within_eu)


@dataclass(frozen=True, slots=True)
class OutsideServices:
    """All five answers."""

    answers: Mapping[Outside, OutsideAnswer]

    def __post_init__(self) -> None:
        """Raise `AnswersMissing` for a question without an answer."""
        for question in Outside:
            if question not in self.answers:
                raise AnswersMissing(question.value)
        object.__setattr__(self, "answers", MappingProxyType({one: self.answers[one] for one in Outside}))

    @property
    def used(self) -> Mapping[Outside, OutsideAnswer]:
        """What the practice uses, in the order of the questions."""
        return {question: answer for question, answer in self.answers.items() if not answer.nobody}

    def to_record(self) -> dict[str, list[object]]:
        """JSON-able: `{"mail": ["Proton Mail", true], ...}`; an empty text is nobody."""
        return {question.value: [answer.who, answer.within_eu] for question, answer in self.answers.items()}

    @classmethod
    def from_record(cls, record: object) -> OutsideServices | None:
        """What `to_record` gave, in the shape that the setting has; None where nothing was answered."""
        if not isinstance(record, dict):
            return None
        answers = {question: OutsideAnswer(str(who), within_eu=bool(within_eu))
                   for question in Outside for who, within_eu in [record[question.value]]}
        return cls(answers)


def answered(typed: Mapping[Outside, OutsideAnswer | None]) -> OutsideServices:
    """All five as one; raises `AnswersMissing` for the first that is empty and was not called nobody."""
    for question in Outside:
        if typed.get(question) is None:
            raise AnswersMissing(question.value)
    return OutsideServices({question: answer for question, answer in typed.items() if answer is not None})
