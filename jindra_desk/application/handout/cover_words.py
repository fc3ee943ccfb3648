"""What stands on the cover of a client's copy: filled from vault, policy and the owner's answers (J-12, J-19, AVG 15).

Every sentence here says what is so for this one file on this day; what does not apply is not printed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from jindra_desk.application.ports.client_file import ClientFile
from jindra_desk.application.ports.documents import CoverPage, CoverPurpose, Row
from jindra_desk.domain.base.text import Text, noop, text
from jindra_desk.domain.business.outside_services import LABELS, Outside, OutsideServices
from jindra_desk.domain.business.practice import Practice
from jindra_desk.domain.clients.client import Source
from jindra_desk.domain.consents.consent import ConsentKind, ConsentState, current
from jindra_desk.domain.handout.spoken_to import SpokenTo
from jindra_desk.domain.photos.photo import PhotoPurpose
from jindra_desk.domain.policy.profile import Policy
from jindra_desk.domain.records.record_classes import RecordClass, term_wording
from jindra_desk.domain.retention.engine import AS_SIGNED, KEPT_LONGER, ClassRetention, RetentionFacts, compute
from jindra_desk.domain.retention.hold import HOLD_LABELS
from jindra_desk.domain.retention.term_ends import TermState
from jindra_desk.domain.rights.request import Request, RequestKind

AUTHORITY = "Autoriteit Persoonsgegevens"
AUTHORITY_SITE = "autoriteitpersoonsgegevens.nl"
ARTICLES = MappingProxyType({RequestKind.ACCESS: "15", RequestKind.PORTABILITY: "20"})
"""The article of the GDPR that each kind of request rests on."""

_CONSENT = noop("toestemming")
_CONTRACT = noop("overeenkomst")
_PUBLISHED = MappingProxyType({
    ConsentKind.PHOTOS_PUBLICATION: noop("Goedgekeurde foto’s op de website"),
    ConsentKind.PHOTOS_SOCIAL: noop("Goedgekeurde foto’s op social media"),
})
_HELD = MappingProxyType({
    Outside.MAIL: noop("{who}: wat per e-mail is gestuurd"),
    Outside.WHATSAPP: noop("{who}: wat als bericht is gestuurd, met het telefoonnummer"),
    Outside.WEBSITE: noop("{who}: wat daar is ingevuld of geboekt"),
    Outside.BOOKKEEPER: noop("{who}: bonnen, op voorletter en achternaam"),
    Outside.BACKUPS: noop("{who}: een versleutelde kopie van de kluis"),
})
"""What of a client each of them may hold."""


@dataclass(frozen=True, slots=True)
class CoverFacts:
    """What the cover rests on besides the file itself. `asked`: the requests that this copy answers."""

    policy: Policy
    retention: RetentionFacts
    outside: OutsideServices
    made_on: date
    voice: SpokenTo
    asked: tuple[Request, ...] = ()
    recipient: str = ""

    @property
    def terms(self) -> ClassRetention:
        """The term of the file on that day."""
        return compute(self.retention, self.policy, self.made_on).file

    @property
    def books(self) -> ClassRetention:
        """The term of the newest receipt."""
        return compute(self.retention, self.policy, self.made_on).of(RecordClass.BOOKKEEPING)


def cover_page(file: ClientFile, facts: CoverFacts) -> CoverPage:
    """Everything the cover says beside the counts."""
    return CoverPage(
        lead=tuple(_lead(file, facts)), purposes=tuple(_purposes(file, facts)), flow=tuple(_flow(file, facts)),
        rights=tuple(_rights(facts)), asking=_asking(facts),
        complaint=tuple(_complaint(file.controller or Practice("", ""))),
    )


def _lead(file: ClientFile, facts: CoverFacts) -> Iterator[Text]:
    yield facts.voice.say(
        noop("Dit is een kopie van alles wat op {day} over jou in de kluis van de praktijk staat."),
        noop("Dit is een kopie van alles wat op {day} over u in de kluis van de praktijk staat."),
        noop("Dit is een kopie van alles wat op {day} over deze cliënt in de kluis van de praktijk staat."),
        day=facts.made_on)
    for kind, article in ARTICLES.items():
        days = [request.received_on for request in facts.asked if request.kind is kind]
        if days:
            yield facts.voice.say(
                noop("Gegeven op je verzoek van {day} (AVG, artikel {article})."),
                noop("Gegeven op uw verzoek van {day} (AVG, artikel {article})."),
                noop("Gegeven op het verzoek van {day} (AVG, artikel {article})."),
                day=min(days), article=article)
    if facts.recipient:
        yield text(noop("Gegeven aan {recipient}."), recipient=facts.recipient)


def _kept(facts: CoverFacts) -> Text:
    """Until when the file stays, and what makes that day move."""
    row = facts.terms
    rule = term_wording(row.record_class, facts.policy, row.start_event)
    if row.state is TermState.HELD:
        if row.hold is None:
            return text(noop("zolang het dossier is afgeschermd; daarna {term}"), term=rule)
        return text(noop("zolang het dossier is vastgehouden ({ground}); daarna {term}"),
                    ground=text(HOLD_LABELS[row.hold.ground]), term=rule)
    if row.keep_through is None:
        return text(noop("tot de bewaartermijn van het dossier voorbij is"))
    if _is_over(facts):
        return text(noop("tot en met {day}; die dag is voorbij en het dossier wordt vernietigd"), day=row.keep_through)
    if row.reason.template == KEPT_LONGER:
        return facts.voice.say(noop("tot en met {day}, omdat je vroeg het langer te bewaren"),
                               noop("tot en met {day}, omdat u vroeg het langer te bewaren"),
                               noop("tot en met {day}, op verzoek van de cliënt"), day=row.keep_through)
    if row.reason.template == AS_SIGNED:
        return facts.voice.say(noop("tot en met {day}: de termijn die je hebt getekend"),
                               noop("tot en met {day}: de termijn die u hebt getekend"),
                               noop("tot en met {day}: de termijn die de cliënt heeft getekend"), day=row.keep_through)
    if row.at_least:
        return text(noop("{term}, zoals het nu staat tot en met {day}"), term=rule, day=row.keep_through)
    return text(noop("{term}: nu tot en met {day}"), term=rule, day=row.keep_through)


def _is_over(facts: CoverFacts) -> bool:
    """Whether the last allowed day has passed."""
    row = facts.terms
    return row.keep_through is not None and row.keep_through < facts.made_on and not row.at_least


def _until_withdrawn(facts: CoverFacts, until: Text) -> Text:
    """While a file is held, a withdrawal takes nothing out of it (A-11); one that is over goes without it."""
    if facts.terms.state is TermState.HELD or _is_over(facts):
        return until
    return text(noop("{until}, of tot de toestemming is ingetrokken"), until=until)


def _purposes(file: ClientFile, facts: CoverFacts) -> Iterator[CoverPurpose]:
    """One row for each kind of data that stands in this file, and none for what does not."""
    voice, until = facts.voice, _kept(facts)
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
    yield from _on_consent(file, facts, until)
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


def _treatments(facts: CoverFacts, until: Text) -> CoverPurpose:
    why, ground = noop("goed en veilig behandelen"), text(_CONTRACT)
    if facts.retention.compulsory_record:
        why = noop("goed en veilig behandelen, en verslag doen waar dat verplicht is")
        ground = text(noop("overeenkomst en wet (Wkkgz)"))
    if facts.policy.medical_contract:
        ground = text(noop("overeenkomst en wet (WGBO)"))
    return CoverPurpose(text(noop("Behandelingen")), text(why), ground, until)


def _on_consent(file: ClientFile, facts: CoverFacts, until: Text) -> Iterator[CoverPurpose]:
    withdrawn = _until_withdrawn(facts, until)
    if file.health is not None or file.skin_type is not None:
        yield CoverPurpose(text(noop("Gezondheid en huidtype")),
                           text(noop("bepalen of een behandeling past en die veilig doen")),
                           text(noop("uitdrukkelijke toestemming")), withdrawn)
    if any(visit.declaration for visit in file.treatments):
        yield CoverPurpose(text(noop("Gezondheid bij een bezoek")),
                           text(noop("laten zien waarop bij die behandeling is gelet")),
                           text(noop("wettelijke plicht (Wkkgz)")), until)
    if any(photo.purpose is PhotoPurpose.FILE for photo in file.photos):
        yield CoverPurpose(text(noop("Foto’s")), text(noop("zien wat een behandeling doet")), text(_CONSENT), withdrawn)
    if _stands(file, ConsentKind.NEWSLETTER):
        yield CoverPurpose(text(noop("Naam en e-mail voor de nieuwsbrief")),
                           text(noop("nieuws en aanbiedingen sturen")), text(_CONSENT), withdrawn)
    for kind, what in _PUBLISHED.items():
        if _stands(file, kind):
            yield CoverPurpose(text(what), text(noop("laten zien wat een behandeling doet")), text(_CONSENT), withdrawn)
    if file.client.portrait is not None or any(photo.purpose is PhotoPurpose.PORTRAIT for photo in file.photos):
        yield CoverPurpose(text(noop("Portret")), text(noop("herkennen wie er komt")), text(_CONSENT), withdrawn)


def _stands(file: ClientFile, kind: ConsentKind) -> bool:
    found = current(file.consents, kind)
    return found is not None and found.state is ConsentState.GIVEN


def _flow(file: ClientFile, facts: CoverFacts) -> Iterator[Row]:
    yield Row(noop("Bron"), _source(file, facts.voice))
    yield Row(noop("Meegegeven aan anderen"), _given(file))
    used = {question: answer for question, answer in facts.outside.used.items()
            if question is not Outside.BOOKKEEPER or file.receipts}
    for question, answer in used.items():
        yield Row(LABELS[question], text(_HELD[question], who=answer.who))
    if not facts.outside.used:
        yield Row(noop("Diensten van anderen"), text(noop("geen")))
    elsewhere = [answer.who for answer in used.values() if not answer.within_eu]
    yield Row(noop("Buiten de EU"), _outside_eu(", ".join(elsewhere), _stands(file, ConsentKind.PHOTOS_SOCIAL)))
    yield Row(noop("Automatisch besluiten"), text(noop("nee, elk besluit neemt een mens")))


def _outside_eu(names: str, social: bool) -> Text:
    if names and social:
        return text(noop(
            "dat kan bij {names}, en met goedgekeurde foto’s op social media; vraag de praktijk onder welke afspraken"),
            names=names)
    if social:
        return text(noop(
            "dat kan met goedgekeurde foto’s op social media: die zijn van een bedrijf buiten de praktijk"))
    return text(noop("dat kan bij {names}; vraag de praktijk onder welke afspraken"), names=names) if names else text(
        noop("nee"))


def _source(file: ClientFile, voice: SpokenTo) -> Text:
    """Who told it, and that what was seen at a visit was noted by the practice itself (AVG 15 lid 1 g)."""
    told = {
        Source.CLIENT: voice.say(noop("van jou zelf"), noop("van u zelf"), noop("van de cliënt zelf")),
        Source.GUARDIAN: voice.say(noop("van je ouder of voogd"), noop("van uw ouder of voogd"),
                                   noop("van de ouder of voogd")),
        Source.REFERRER: voice.say(noop("van je verwijzer"), noop("van uw verwijzer"), noop("van de verwijzer")),
        Source.IMPORT: text(noop("uit een eerder bestand")),
    }[file.client.source]
    if not (file.treatments or file.photos):
        return told
    return text(noop("{told}; wat bij een bezoek is gezien en gedaan, heeft de praktijk zelf genoteerd"), told=told)


def _given(file: ClientFile) -> Text:
    """How often something went to somebody else, by the vault's own list; what never left does not count."""
    given = sum(one.to_another for one in file.disclosures)
    if not given:
        return text(noop("niemand, volgens de lijst in de kluis"))
    return text(noop("1 keer, verderop genoemd") if given == 1 else noop("{count} keer, verderop genoemd"), count=given)


def _rights(facts: CoverFacts) -> Iterator[Row]:
    voice = facts.voice
    yield Row(noop("Inzage en kopie"), voice.say(
        noop("je gegevens bekijken en er een kopie van krijgen; de eerste is gratis"),
        noop("uw gegevens bekijken en er een kopie van krijgen; de eerste is gratis"),
        noop("de gegevens bekijken en er een kopie van krijgen; de eerste is gratis")))
    yield Row(noop("Verbetering"), text(noop("laten verbeteren of aanvullen wat niet klopt")))
    yield Row(noop("Verwijdering"), voice.say(
        noop("je dossier laten vernietigen; bonnen blijven zolang de belastingwet dat vraagt, en is het vastgehouden, "
             "zoals bij een klacht, dan wacht het"),
        noop("uw dossier laten vernietigen; bonnen blijven zolang de belastingwet dat vraagt, en is het vastgehouden, "
             "zoals bij een klacht, dan wacht het"),
        noop("het dossier laten vernietigen; bonnen blijven zolang de belastingwet dat vraagt, en is het vastgehouden, "
             "zoals bij een klacht, dan wacht het")))
    yield Row(noop("Afscherming"), text(noop("laten bewaren zonder dat er iets mee gebeurt")))
    yield Row(noop("Bezwaar"), text(noop("bezwaar maken, en tegen aanbiedingen altijd en meteen")))
    yield Row(noop("Meenemen"), voice.say(
        noop("wat je zelf hebt gegeven meekrijgen in een bestand dat een computer kan lezen"),
        noop("wat u zelf hebt gegeven meekrijgen in een bestand dat een computer kan lezen"),
        noop("wat de cliënt zelf heeft gegeven meekrijgen in een bestand dat een computer kan lezen")))
    yield Row(noop("Intrekken"), text(noop("een toestemming intrekken, altijd en zonder reden")))


def _asking(facts: CoverFacts) -> Text:
    return text(noop("Vragen kan op elke manier, ook mondeling. Het antwoord komt binnen {term}."),
                term=facts.policy.answer_term.wording())


def _complaint(practice: Practice) -> Iterator[Text]:
    if practice.contact_person:
        yield text(noop("Bespreek het eerst met {person}; vaak is het zo opgelost."), person=practice.contact_person)
    if practice.complaints_officer:
        yield text(noop("Onafhankelijke klachtenfunctionaris: {who}."), who=practice.complaints_officer)
    if practice.dispute_body:
        yield text(noop("Geschillencommissie: {who}."), who=practice.dispute_body)
    yield text(noop("Een klacht over privacy kan altijd ook bij de {authority}, {site}."),
               authority=AUTHORITY, site=AUTHORITY_SITE)
