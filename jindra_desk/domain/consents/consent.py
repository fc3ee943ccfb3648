"""Consents: exact words, who decided, when and how; and the gates that stay shut without one (J-13 to J-16, J-41)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType

from jindra_desk.domain.base.dates import age_by
from jindra_desk.domain.base.errors import RuleRefusal
from jindra_desk.domain.base.ids import ClientId, ConsentId, ConsentTextId, DocumentId
from jindra_desk.domain.base.text import Language, noop
from jindra_desk.domain.consents.effect import Effect
from jindra_desk.domain.consents.promised_term import PromisedTerm
from jindra_desk.domain.consents.reader import Reader


class ConsentKind(StrEnum):
    """One purpose each, never bundled (J-15, K-10)."""

    HEALTH = "health"
    SKIN_TYPE = "skin_type"
    PHOTOS_FILE = "photos_file"
    PHOTOS_PUBLICATION = "photos_publication"  # on the practice's own website
    PHOTOS_SOCIAL = "photos_social"
    NEWSLETTER = "newsletter"
    PORTRAIT = "portrait"
    TREATMENT_MINOR = "treatment_minor"
    TREATMENT = "treatment"


ASKED_WHEN_USED = (ConsentKind.SKIN_TYPE, ConsentKind.PORTRAIT)
"""Purposes that do not concern every client; nobody is asked about them unprompted."""
FOR_TREATMENT = frozenset({ConsentKind.HEALTH, ConsentKind.SKIN_TYPE, ConsentKind.PHOTOS_FILE,
                           ConsentKind.TREATMENT_MINOR, ConsentKind.TREATMENT})
"""Purposes that are asked because a treatment is planned: a yes to one is contact with the practice (C-55)."""


CONSENT_LABELS = MappingProxyType({
    ConsentKind.HEALTH: noop("Gezondheidsgegevens"),
    ConsentKind.SKIN_TYPE: noop("Huidtype"),
    ConsentKind.PHOTOS_FILE: noop("Foto’s in dossier"),
    ConsentKind.PHOTOS_PUBLICATION: noop("Foto’s op de website"),
    ConsentKind.PHOTOS_SOCIAL: noop("Foto’s op social media"),
    ConsentKind.NEWSLETTER: noop("Nieuwsbrief"),
    ConsentKind.PORTRAIT: noop("Portret bij je naam"),
    ConsentKind.TREATMENT_MINOR: noop("Ouder of voogd: behandeling"),
    ConsentKind.TREATMENT: noop("Behandeling"),
})


class Decision(StrEnum):
    """What was chosen; refusing needs no signature."""

    GIVEN = "given"
    REFUSED = "refused"


class ConsentWay(StrEnum):
    """How the decision was made and proven (J-16); oral proof is not offered by default (K-36)."""

    DRAWN = "drawn"
    PAPER = "paper"
    TICK = "tick"


class Signer(StrEnum):
    """Who decided."""

    CLIENT = "client"
    GUARDIAN = "guardian"


class WithdrawalChannel(StrEnum):
    """How a withdrawal came in; no reason is ever asked (J-34)."""

    IN_PERSON = "in_person"
    PHONE = "phone"
    MESSAGE = "message"
    LETTER = "letter"
    TERM = "term"
    """Nobody said so: the term in the text that was signed is over."""


WITHDRAWAL_CHANNEL_LABELS = MappingProxyType({
    WithdrawalChannel.IN_PERSON: noop("Zelf gezegd"),
    WithdrawalChannel.PHONE: noop("Telefoon"),
    WithdrawalChannel.MESSAGE: noop("Bericht"),
    WithdrawalChannel.LETTER: noop("Brief"),
    WithdrawalChannel.TERM: noop("De getekende termijn is voorbij"),
})
SAID_BY = tuple(channel for channel in WithdrawalChannel if channel is not WithdrawalChannel.TERM)
"""The ways in which somebody may say it."""
ENDS_WITH_ITS_TERM = frozenset({ConsentKind.NEWSLETTER, ConsentKind.PHOTOS_PUBLICATION, ConsentKind.PHOTOS_SOCIAL,
                                ConsentKind.PORTRAIT, ConsentKind.TREATMENT, ConsentKind.TREATMENT_MINOR})
"""Purposes that end by themselves on the day that was signed, also while the file stays; the others are the file."""
SHUT_WITH_ITS_TERM = frozenset({ConsentKind.HEALTH, ConsentKind.SKIN_TYPE, ConsentKind.PHOTOS_FILE})
"""Those others: they go with the file. Where a hold or the law keeps the file longer, they are shut on that day, as
after a withdrawal, and go once nothing keeps it."""
KEPT_WITH_THE_RECORD = frozenset({ConsentKind.TREATMENT, ConsentKind.TREATMENT_MINOR})
"""Those of them that belong to the record that the law on medical treatment keeps (BW 7:454)."""


_BY_LAW = "(WGBO)"
"""How the texts, in each language, name the law that keeps what was noted with a treatment."""


class ConsentState(StrEnum):
    """Where a client stands on one purpose today."""

    NOT_ASKED = "not_asked"
    GIVEN = "given"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class ConsentSection:
    """A heading and the paragraph under it."""

    heading: str
    body: str


@dataclass(frozen=True, slots=True)
class ConsentText:
    """One version of one text in one language; never edited, only followed by a next version."""

    kind: ConsentKind
    version: int
    language: Language
    valid_from: date
    title: str
    intro: str
    sections: tuple[ConsentSection, ...]
    yes: str
    no: str
    change_note: str = ""  # what is new since the version before, for the client to read
    promise: PromisedTerm | None = None  # how long the words say that data stays; None when they name no term
    shipped: int = 0  # version of the shipped words; 0 in a text of an earlier release, where it is `version`
    reader: Reader = Reader.SELF
    longer_note: str = field(default="", compare=False)  # what to tell when only the term is longer; not kept
    stop_note: str = field(default="", compare=False)  # the same when only stopping takes away less than it did

    @property
    def of_before(self) -> bool:
        """True for the stand-in of a paper that is older than the program's first text: its words are on that paper."""
        return self.version == 0

    def asks_again(self, signed: ConsentText) -> bool:
        """True when who signed `signed` has to be asked for this text: other words of ours, a longer term, or less that
        goes when the client stops (J-16, AVG 7 lid 3).
        """
        if (self.shipped or self.version) > (signed.shipped or signed.version) or self._stop_takes_less(signed):
            return True
        if self.promise is None or signed.promise is None:
            return False
        return not self.promise.never_longer_than(signed.promise)

    @property
    def stop(self) -> str:
        """What the text says of stopping: its last paragraph."""
        return self.sections[-1].body if self.sections else ""

    @property
    def _beside_time(self) -> tuple[str, ...]:
        """The words that no term and no law changes: the same in two texts for the same reader."""
        told = (part for section in self.sections[:2] for part in (section.heading, section.body))
        return self.title, self.intro, *told, self.yes, self.no

    def _stop_takes_less(self, signed: ConsentText) -> bool:
        """Whether stopping would not do any more what `signed` promised.

        In the same words for the same reader every other sentence on stopping counts; else what the law keeps shut.
        """
        by_law = _BY_LAW in self.stop
        if by_law is not (_BY_LAW in signed.stop):
            return by_law
        return self._beside_time == signed._beside_time and self.stop != signed.stop

    def _notes(self, before: ConsentText) -> str:
        """What is other than in `before` where our words are the same, for who is asked again."""
        notes = [self.stop_note] if self._stop_takes_less(before) else []
        promise, was = self.promise, before.promise
        if promise is not None and was is not None and not promise.never_longer_than(was):
            notes.append(self.longer_note)
        return " ".join(note for note in notes if note)

    def after(self, known: Iterable[ConsentText]) -> ConsentText:
        """This text as the vault keeps it beside those of the same purpose and language that it knows.

        The same words keep their version; other words, which other values make too, are the next one.
        """
        known = sorted((text for text in known if not text.of_before), key=lambda text: text.version)
        same = [text for text in known if text.words == self.words]
        if same:
            return same[-1]
        if not known:
            return self
        newest = known[-1]
        note = self.change_note
        if (self.shipped or self.version) <= (newest.shipped or newest.version):
            note = self._notes(newest)
        return replace(self, version=max(newest.version + 1, self.version), change_note=note)

    @property
    def words(self) -> str:
        """The exact words that the client reads, as one canonical text: what the hash is taken of."""
        parts = [self.title, self.intro]
        for section in self.sections:
            parts += [section.heading, section.body]
        return "\n\n".join([*parts, self.yes, self.no])

    @property
    def sha256(self) -> str:
        """Hash of the exact words, in hex (J-16)."""
        return hashlib.sha256(self.words.encode("utf-8", "surrogatepass")).hexdigest()

    @property
    def id(self) -> ConsentTextId:
        """The text is its own id: kind, language and the hash of its words."""
        return ConsentTextId(f"{self.kind}:{self.language}:{self.version}:{self.sha256[:16]}")


_BEFORE = date(1900, 1, 1)


def text_of_before(text: ConsentText) -> ConsentText:
    """What a consent on paper from before the first text is recorded with (J-16): never offered for signing.

    `text` is the one of today with the same purpose and language; of it only title and answers are taken. The sentence
    that stands for the words is in that language and says where they are.
    """
    words = _WORDS_OF_BEFORE[text.language]
    return ConsentText(kind=text.kind, version=0, language=text.language, valid_from=_BEFORE, title=text.title,
                       intro=words, sections=(), yes=text.yes, no=text.no, reader=text.reader)


_WORDS_OF_BEFORE = MappingProxyType({
    Language.NL: "Tekst op papier van vóór het programma. De precieze woorden staan op het getekende blad, in de map "
                 "van de praktijk.",
    Language.EN: "Text on paper from before the program. The exact words are on the signed sheet, in the folder of the "
                 "practice.",
})
"""Part of what is hashed and kept, like every consent text, so in both languages here and never translated later."""


class ConsentMissing(RuleRefusal):
    """A field or action rests on consent, and there is none (J-14, J-41)."""

    rule = "J-14"
    title = noop("Dit kan pas na een getekende toestemming.")
    next_step = noop("Kies «Laat tekenen».")

    def __init__(self, kind: ConsentKind) -> None:
        super().__init__(kind=kind.value)
        self.kind = kind


class PhotoConsentMissing(ConsentMissing):
    """No photo without consent (J-41)."""

    rule = "J-41"
    title = noop("Er is geen toestemming voor deze foto. Hij is niet bewaard.")


class PhotoShut(PhotoConsentMissing):
    """A photo that is kept without a standing consent is shut: it is shown nowhere (J-41)."""

    title = noop("De foto is gesloten: er is geen toestemming meer om hem te laten zien.")


class WithdrawnAlready(RuleRefusal):
    """A withdrawal happens once."""

    rule = "J-34"
    title = noop("Deze toestemming is al ingetrokken.")
    next_step = noop("Kijk bij Toestemmingen van deze cliënt op welke dag dat was.")


@dataclass(frozen=True, slots=True)
class Consent:
    """One decision on one text; the newest one of a kind counts."""

    id: ConsentId
    client_id: ClientId
    kind: ConsentKind
    text_id: ConsentTextId
    text_sha256: str
    decision: Decision
    decided_at: datetime
    way: ConsentWay
    signer: Signer
    signer_name: str
    document_id: DocumentId | None = None
    withdrawn_at: datetime | None = None
    withdrawal_channel: WithdrawalChannel | None = None
    effects: tuple[Effect, ...] = ()  # what the withdrawal did; empty where an earlier release withdrew it

    @property
    def state(self) -> ConsentState:
        """Where this decision stands."""
        if self.withdrawn_at is not None:
            return ConsentState.WITHDRAWN
        return ConsentState.GIVEN if self.decision is Decision.GIVEN else ConsentState.REFUSED

    @property
    def is_over(self) -> bool:
        """True when nobody took it back: the term that was signed ran out."""
        return self.withdrawal_channel is WithdrawalChannel.TERM

    @property
    def is_contact(self) -> bool:
        """True for a yes that a treatment asks for: no stop and no other yes lets a prospect stay longer (C-55)."""
        return self.decision is Decision.GIVEN and self.kind in FOR_TREATMENT

    def withdraw(self, at: datetime, channel: WithdrawalChannel | None, effects: tuple[Effect, ...] = ()) -> Consent:
        """Answer this consent, withdrawn; raise `WithdrawnAlready` the second time (J-34).

        `effects` is what went and what stayed; `channel` is None when only the ledger still knows that it was
        withdrawn.
        """
        if self.state is not ConsentState.GIVEN:
            raise WithdrawnAlready
        return replace(self, withdrawn_at=at, withdrawal_channel=channel, effects=effects)


def current(consents: Iterable[Consent], kind: ConsentKind) -> Consent | None:
    """The newest decision of that kind, or None when it was never asked.

    A yes does not outlive a withdrawal that came after it, of whichever yes: a paper of last week that is noted today
    does not undo that the client stopped it yesterday (J-34).
    """
    decided = [consent for consent in consents if consent.kind is kind]
    newest = max(decided, key=lambda c: (c.decided_at, c.id), default=None)
    if newest is None or newest.state is not ConsentState.GIVEN:
        return newest
    stopped = [(c.withdrawn_at, c.decided_at, c.id, c) for c in decided
               if c.withdrawn_at and c.withdrawn_at > newest.decided_at]
    return max(stopped)[3] if stopped else newest


def last_withdrawn(consents: Iterable[Consent], kind: ConsentKind) -> Consent | None:
    """The yes of that kind that was taken back last; None where none was. One that ran out was not taken back."""
    found = [(one.withdrawn_at, one.decided_at, one.id, one) for one in consents
             if one.kind is kind and one.withdrawn_at is not None and not one.is_over]
    return max(found)[3] if found else None


def state_of(consents: Iterable[Consent], kind: ConsentKind) -> ConsentState:
    """Where a client stands on one purpose, given all their decisions."""
    newest = current(consents, kind)
    return ConsentState.NOT_ASKED if newest is None else newest.state


def require(consents: Iterable[Consent], kind: ConsentKind) -> None:
    """Raise `ConsentMissing` (`PhotoConsentMissing` for photos) unless that consent stands (J-14, J-41)."""
    if state_of(consents, kind) is not ConsentState.GIVEN:
        if kind in (ConsentKind.PHOTOS_FILE, ConsentKind.PORTRAIT):
            raise PhotoConsentMissing(kind)
        raise ConsentMissing(kind)


def needs_fresh_look(consent: Consent, birth_date: date | None, today: date, *, consent_age: int) -> bool:
    """True when a guardian decided and the client has since reached the age to decide alone (J-62, J-63)."""
    return (
        consent.signer is Signer.GUARDIAN
        and consent.state is ConsentState.GIVEN
        and birth_date is not None
        and age_by(birth_date, today) >= consent_age
    )


@dataclass(frozen=True, slots=True)
class Signature:
    """A drawn signature: strokes of (x, y) in 0..1 of the signing box, origin top left.

    Order within a stroke is kept, pressure and timing are not: those would be biometric data (law.md section 9).
    """

    strokes: tuple[tuple[tuple[float, float], ...], ...]

    @property
    def empty(self) -> bool:
        """True until something longer than a dot was drawn."""
        return sum(len(stroke) for stroke in self.strokes) < 2
