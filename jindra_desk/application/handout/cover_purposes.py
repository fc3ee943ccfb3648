"""What each kind of data in a client's copy is for, on what it rests, and until when it stays (J-12, J-19, AVG 15)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from jindra_desk.application.handout.cover_facts import CoverFacts, kept, while_held
from jindra_desk.application.ports.client_file import ClientFile
from jindra_desk.application.ports.documents import CoverPurpose
from jindra_desk.domain.base.text import Text, noop, text
from jindra_desk.domain.consents.consent import Consent, ConsentKind, ConsentState, Signer, current
from jindra_desk.domain.consents.signed_day import reaches_through
from jindra_desk.domain.photos.photo import PhotoPurpose
from jindra_desk.domain.records.record_classes import RecordClass, term_wording
from jindra_desk.domain.retention.term_ends import TermState

_CONTRACT = noop("overeenkomst")
_CONSENT = noop("toestemming")
_EXPLICIT = noop("uitdrukkelijke toestemming")
_NOT_SETTLED = noop("het verslag van de behandeling (Wkkgz); of de wet dit ook vraagt zonder toestemming, is niet "
                    "uitgemaakt")
_PUBLISHED = MappingProxyType({
    ConsentKind.PHOTOS_PUBLICATION: noop("Goedgekeurde foto’s op de website"),
    ConsentKind.PHOTOS_SOCIAL: noop("Goedgekeurde foto’s op social media"),
})


@dataclass(frozen=True, slots=True)
class _Footing:
    """On what a kind of data rests, and until when it stays."""

    ground: Text
    kept: Text


def purposes(file: ClientFile, facts: CoverFacts) -> Iterator[CoverPurpose]:
    """One row for each kind of data that stands in this file, and none for what does not."""
    voice, until = facts.voice, kept(facts)
    yield CoverPurpose(
        text(noop("Contactgegevens")),
        voice.say(noop("afspraken maken en je bereiken"), noop("afspraken maken en u bereiken"),
                  noop("afspraken maken en de cliënt bereiken")),
        text(_CONTRACT), until)
    if file.guardians:
        yield CoverPurpose(text(noop("Ouder of voogd")), text(noop("weten wie mag tekenen, en die bereiken")),
                           text(_CONTRACT), until)
    if file.treatments:
        yield _treatments(facts, until)
    yield from _of_the_file(file, facts, until)
    yield from _on_consent_alone(file, facts, until)
    yield CoverPurpose(text(noop("Toestemmingen, verstrekkingen en logboek")),
                       text(noop("aantonen wat is afgesproken en gedaan")), text(noop("wettelijke plicht (AVG)")),
                       until)
    if file.requests:
        yield CoverPurpose(
            text(noop("Verzoeken")), text(noop("op tijd antwoorden, en dat kunnen aantonen")),
            text(noop("wettelijke plicht (AVG)")),
            text(noop("met het dossier, en als regel zonder naam tot {term}"),
                 term=term_wording(RecordClass.REQUESTS, facts.policy)))
    if file.receipts and facts.books.keep_through is not None:
        yield CoverPurpose(
            text(noop("Bonnen")), text(noop("boekhouding, op voorletter en achternaam")),
            text(noop("wettelijke plicht (AWR, artikel 52)")),
            text(noop("{term}, de laatste tot en met {day}"), term=term_wording(RecordClass.BOOKKEEPING, facts.policy),
                 day=facts.books.keep_through))


def guardian_decides(file: ClientFile) -> bool:
    """Whether everything that stands was signed by a parent or guardian: then the client signed no term."""
    signers = {one.signer for kind in ConsentKind if (one := current(file.consents, kind)) is not None
               and one.state is ConsentState.GIVEN}
    return signers == {Signer.GUARDIAN}


def _treatments(facts: CoverFacts, until: Text) -> CoverPurpose:
    why, ground = noop("goed en veilig behandelen"), text(_CONTRACT)
    if facts.retention.compulsory_record:
        why = noop("goed en veilig behandelen, en verslag doen waar dat verplicht is")
        ground = text(noop("overeenkomst en wet (Wkkgz)"))
    if facts.policy.medical_contract:
        ground = text(noop("overeenkomst en wet (WGBO)"))
    return CoverPurpose(text(noop("Behandelingen")), text(why), ground, until)


def _of_the_file(file: ClientFile, facts: CoverFacts, until: Text) -> Iterator[CoverPurpose]:
    """What was noted on consent and belongs to the file: a hold and the WGBO keep it, shut, after a withdrawal."""
    health = _footing(file, facts, ConsentKind.HEALTH, _EXPLICIT, until)
    if file.health is not None:
        yield CoverPurpose(text(noop("Gezondheid")), text(noop("bepalen of een behandeling past en die veilig doen")),
                           health.ground, health.kept)
    if file.skin_type is not None:
        skin = _footing(file, facts, ConsentKind.SKIN_TYPE, _EXPLICIT, until)
        yield CoverPurpose(text(noop("Huidtype")), text(noop("bepalen of een behandeling past en die veilig doen")),
                           skin.ground, skin.kept)
    if any(visit.declaration for visit in file.treatments):
        ground = text(_EXPLICIT) if _stands(file, ConsentKind.HEALTH) else text(_NOT_SETTLED)
        yield CoverPurpose(text(noop("Gezondheid bij een bezoek")),
                           text(noop("laten zien waarop bij die behandeling is gelet")), ground, until)
    if any(photo.purpose is PhotoPurpose.FILE for photo in file.photos):
        photos = _footing(file, facts, ConsentKind.PHOTOS_FILE, _CONSENT, until)
        yield CoverPurpose(text(noop("Foto’s")), text(noop("zien wat een behandeling doet")), photos.ground,
                           photos.kept)


def _footing(file: ClientFile, facts: CoverFacts, kind: ConsentKind, ground: str, until: Text) -> _Footing:
    found = current(file.consents, kind)
    if found is None:
        return _Footing(text(noop("nog geen toestemming vastgelegd")), until)
    if found.state is ConsentState.GIVEN:
        return _given(file, facts, found, text(ground), until)
    if found.withdrawn_at is None:
        said = text(noop("geweigerd op {day}"), day=found.decided_at.date())
    else:
        ended = noop("afgelopen op {day}") if found.is_over else noop("ingetrokken op {day}")
        said = text(ended, day=found.withdrawn_at.date())
    if facts.on_hold:
        why = text(noop("{said}; gesloten bewaard omdat het dossier is vastgehouden"), said=said)
        after = text(noop("{held}; daarna gaat het weg"), held=while_held(facts))
        return _Footing(why, until if facts.asked_by_law else after)
    if facts.asked_by_law:
        return _Footing(text(noop("{said}; gesloten bewaard omdat de wet het dossier vraagt (WGBO)"), said=said), until)
    return _Footing(said, text(noop("gaat weg")))


def _given(file: ClientFile, facts: CoverFacts, given: Consent, ground: Text, until: Text) -> _Footing:
    """What rests on a standing yes: once the signed day is past, a hold or the law keeps it, and it is shut."""
    if not (facts.on_hold or facts.asked_by_law):
        return _Footing(ground, _or_withdrawn(facts, until))
    ends = _signed_end(file, facts, given)
    if ends is None:
        return _Footing(ground, text(noop("{until}; na intrekken gesloten"), until=until))
    if facts.asked_by_law:
        ground = text(noop("{ground}; daarna de wet (WGBO)"), ground=ground)
    return _Footing(ground, text(noop("{until}; na intrekken, en in elk geval na {day}, gesloten"), until=until,
                                 day=ends))


def _signed_end(file: ClientFile, facts: CoverFacts, given: Consent) -> date | None:
    """The last day of that consent, where the file stays longer; None where it goes with the file, or no term runs."""
    words = next((one for one in file.consent_texts if one.id == given.text_id), None)
    ends = reaches_through(given.kind, None if words is None else words.promise, facts.policy, facts.retention.days,
                           given.decided_at.date())
    through = facts.terms.keep_through
    if ends is None or (facts.terms.state is not TermState.HELD and through is not None and ends >= through):
        return None
    return ends


def _or_withdrawn(facts: CoverFacts, until: Text) -> Text:
    """A file that is over goes without a withdrawal."""
    return until if facts.over else text(noop("{until}, of tot de toestemming is ingetrokken"), until=until)


def _on_consent_alone(file: ClientFile, facts: CoverFacts, until: Text) -> Iterator[CoverPurpose]:
    """What ends with its consent whatever keeps the file."""
    if _stands(file, ConsentKind.NEWSLETTER):
        yield CoverPurpose(text(noop("Naam en e-mail voor de nieuwsbrief")),
                           text(noop("nieuws en aanbiedingen sturen")), text(_CONSENT),
                           _own_end(file, facts, ConsentKind.NEWSLETTER, until))
    for kind, what in _PUBLISHED.items():
        approvals = (photo.approval(kind) for photo in file.photos)
        if _stands(file, kind) and any(one is not None and one.stands for one in approvals):
            yield CoverPurpose(text(what), text(noop("laten zien wat een behandeling doet")), text(_CONSENT),
                               _own_end(file, facts, kind, until))
    if file.client.portrait is not None or any(photo.purpose is PhotoPurpose.PORTRAIT for photo in file.photos):
        yield CoverPurpose(text(noop("Portret")), text(noop("herkennen wie er komt")), text(_CONSENT),
                           _own_end(file, facts, ConsentKind.PORTRAIT, until))


def _own_end(file: ClientFile, facts: CoverFacts, kind: ConsentKind, until: Text) -> Text:
    """The day on which it goes by itself, whatever keeps the file; in a restricted file nothing does."""
    found = current(file.consents, kind)
    standing = found is not None and found.state is ConsentState.GIVEN
    if found is None or not standing or (facts.retention.restricted and kind is ConsentKind.PORTRAIT):
        return _or_withdrawn(facts, until)
    ends = _signed_end(file, facts, found)
    if ends is None:
        return _or_withdrawn(facts, until)
    if ends < facts.made_on:
        return text(noop("tot en met {day}; die dag is voorbij en het gaat weg"), day=ends)
    return text(noop("tot en met {day}, of tot de toestemming is ingetrokken"), day=ends)


def _stands(file: ClientFile, kind: ConsentKind) -> bool:
    found = current(file.consents, kind)
    return found is not None and found.state is ConsentState.GIVEN
