"""What stands on the cover of a client's copy: filled from vault, policy and the owner's answers (J-12, J-19, AVG 15).

Every sentence here says what is so for this one file on this day; what does not apply is not printed.
"""

from __future__ import annotations

from collections.abc import Iterator
from types import MappingProxyType

from jindra_desk.application.handout.cover_facts import CoverFacts
from jindra_desk.application.handout.cover_purposes import purposes
from jindra_desk.application.ports.client_file import ClientFile
from jindra_desk.application.ports.documents import CoverPage, Row
from jindra_desk.domain.base.text import Text, noop, text
from jindra_desk.domain.business.outside_services import LABELS, Outside
from jindra_desk.domain.business.practice import Practice
from jindra_desk.domain.clients.client import Source
from jindra_desk.domain.consents.consent import ConsentKind
from jindra_desk.domain.consents.publication import PLACES
from jindra_desk.domain.rights.request import RequestKind

AUTHORITY = "Autoriteit Persoonsgegevens"
AUTHORITY_SITE = "autoriteitpersoonsgegevens.nl"
ARTICLES = MappingProxyType({RequestKind.ACCESS: "15", RequestKind.PORTABILITY: "20"})
"""The article of the GDPR that each kind of request rests on."""

_HELD = MappingProxyType({
    Outside.MAIL: noop("{who}: wat per e-mail is gestuurd"),
    Outside.WHATSAPP: noop("{who}: wat als bericht is gestuurd, met het telefoonnummer"),
    Outside.WEBSITE: noop("{who}: wat daar is ingevuld of geboekt"),
    Outside.BOOKKEEPER: noop("{who}: bonnen, op voorletter en achternaam"),
    Outside.BACKUPS: noop("{who}: een versleutelde kopie van de kluis"),
})
"""What of a client each of them may hold."""
_SHOWN_AT = MappingProxyType({
    ConsentKind.PHOTOS_PUBLICATION: noop("goedgekeurd of eerder goedgekeurd voor de website ({n}): wie daar kijkt"),
    ConsentKind.PHOTOS_SOCIAL: noop("goedgekeurd of eerder goedgekeurd voor social media ({n}): wie daar kijkt, en het "
                                    "bedrijf van dat platform"),
})
"""Who sees a photo that was approved for that place; the vault does not know whether it was put there."""


def cover_page(file: ClientFile, facts: CoverFacts) -> CoverPage:
    """Everything the cover says beside the counts."""
    return CoverPage(
        lead=tuple(_lead(file, facts)), purposes=tuple(purposes(file, facts)), flow=tuple(_flow(file, facts)),
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


def _flow(file: ClientFile, facts: CoverFacts) -> Iterator[Row]:
    shown = {kind: n for kind in PLACES if (n := sum(photo.approval(kind) is not None for photo in file.photos))}
    yield Row(noop("Bron"), _source(file, facts))
    yield Row(noop("Meegegeven aan anderen"), _given(file, shown=bool(shown)))
    for kind, n in shown.items():
        yield Row(noop("Foto’s voor iedereen"), text(_SHOWN_AT[kind], n=n))
    used = {question: answer for question, answer in facts.outside.used.items()
            if _holds_something(question, file)}
    for question, answer in used.items():
        held = _HELD[question]
        if question is Outside.WEBSITE and ConsentKind.PHOTOS_PUBLICATION in shown:
            held = noop("{who}: wat daar is ingevuld of geboekt, en de foto’s die er staan")
        yield Row(LABELS[question], text(held, who=answer.who))
    if not facts.outside.used:
        yield Row(noop("Diensten van anderen"), text(noop("geen")))
    elsewhere = [answer.who for answer in used.values() if not answer.within_eu]
    yield Row(noop("Buiten de EU"), _outside_eu(", ".join(elsewhere), social=ConsentKind.PHOTOS_SOCIAL in shown))
    yield Row(noop("Automatisch besluiten"), text(noop("nee, elk besluit neemt een mens")))


def _holds_something(question: Outside, file: ClientFile) -> bool:
    """Nobody mailed who has no address, nor wrote to who has no number."""
    match question:
        case Outside.BOOKKEEPER:
            return bool(file.receipts)
        case Outside.MAIL:
            return bool(file.client.email) or any(one.email for one in file.guardians)
        case Outside.WHATSAPP:
            return bool(file.client.phone) or any(one.phone for one in file.guardians)
    return True


def _outside_eu(names: str, *, social: bool) -> Text:
    if names and social:
        return text(noop(
            "dat kan bij {names}, en met goedgekeurde foto’s op social media; vraag de praktijk onder welke afspraken"),
            names=names)
    if social:
        return text(noop(
            "dat kan met goedgekeurde foto’s op social media: die zijn van een bedrijf buiten de praktijk"))
    return text(noop("dat kan bij {names}; vraag de praktijk onder welke afspraken"), names=names) if names else text(
        noop("nee"))


def _source(file: ClientFile, facts: CoverFacts) -> Text:
    """Who told it, and that what was seen at a visit was noted by the practice itself (AVG 15 lid 1 g)."""
    voice = facts.voice
    told = {
        Source.CLIENT: voice.say(noop("van jou zelf"), noop("van u zelf"), noop("van de cliënt zelf")),
        Source.GUARDIAN: voice.say(noop("van je ouder of voogd"), noop("van uw ouder of voogd"),
                                   noop("van de ouder of voogd")),
        Source.REFERRER: voice.say(noop("van je verwijzer"), noop("van uw verwijzer"), noop("van de verwijzer")),
        Source.IMPORT: text(noop("uit een eerder bestand")),
    }[file.client.source]
    if file.client.source is Source.CLIENT and facts.guardian_decides:
        told = voice.say(noop("van jou, of van je ouder of voogd die voor je beslist"),
                         noop("van u, of van uw ouder of voogd die voor u beslist"),
                         noop("van de cliënt, of van de ouder of voogd die beslist"))
    if not (file.treatments or file.photos):
        return told
    return text(noop("{told}; wat bij een bezoek is gezien en gedaan, heeft de praktijk zelf genoteerd"), told=told)


def _given(file: ClientFile, *, shown: bool) -> Text:
    """How often something went to somebody else, by the vault's own list; what never left does not count."""
    given = sum(one.to_another for one in file.disclosures)
    if given:
        return text(noop("1 keer, verderop genoemd") if given == 1 else noop("{count} keer, verderop genoemd"),
                    count=given)
    return text(noop("niemand apart, volgens de lijst in de kluis; goedgekeurde foto’s staan hieronder") if shown else
                noop("niemand, volgens de lijst in de kluis"))


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
