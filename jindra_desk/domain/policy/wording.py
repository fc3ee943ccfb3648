"""Dutch words for policy keys, values and the reasons of the law's floor; the rules themselves are data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from jindra_desk.domain.base.dates import Term
from jindra_desk.domain.base.text import Text, noop, text
from jindra_desk.domain.base.wording import euros
from jindra_desk.domain.policy.values import (
    AddressForm,
    AnalysisCopy,
    Announcement,
    BreachScope,
    CarerSharing,
    ConsentProof,
    DigitalOffers,
    FileStart,
    IdentityCheck,
    InsurerFields,
    InsurerSharing,
    NewsletterTerm,
    PhoneOffers,
    PhotoBasis,
    PolicyScalar,
    PostOffers,
    Processors,
    RequestForm,
    Storage,
)

PROFILE_LABELS: Mapping[str, str] = MappingProxyType(
    {
        "praktijk": noop("Praktijk"),
        "brancheorganisatie": noop("Brancheorganisatie"),
        "kliniek": noop("Kliniek"),
        "sjabloon": noop("Sjabloon"),
        "zorgbedrijf": noop("Zorgbedrijf"),
    }
)


@dataclass(frozen=True, slots=True)
class Group:
    """One part of a settings screen: a heading and the keys under it."""

    heading: str
    keys: tuple[str, ...]


KEY_LABELS: Mapping[str, str] = MappingProxyType(
    {
        "file_retention": noop("Dossier bewaren"),
        "file_retention_start": noop("Termijn van het dossier begint bij"),
        "medical_contract": noop("Behandelingen vallen onder de WGBO"),
        "keep_longer_allowed": noop("Langer bewaren op verzoek van de cliënt"),
        "keep_longer_max": noop("Langer bewaren: hoogstens"),
        "extension_for_care": noop("Langer bewaren als goede zorg het vraagt"),
        "prospect_term": noop("Kennismaking zonder behandeling bewaren"),
        "correspondence_term": noop("Berichten bewaren"),
        "bookkeeping_years": noop("Boekhouding bewaren"),
        "book_year_end": noop("Laatste dag van het boekjaar"),
        "requests_retention": noop("Afgehandelde verzoeken bewaren"),
        "complaints_retention": noop("Afgehandelde klachten bewaren"),
        "incidents_retention": noop("Incidenten bewaren"),
        "complaint_hold": noop("Dossier vasthouden na een klacht"),
        "answer_term": noop("Antwoord op een verzoek binnen"),
        "answer_extension": noop("Uitstel van antwoord: hoogstens"),
        "erasure_term": noop("Verwijderen op verzoek binnen"),
        "request_form": noop("Hoe een verzoek binnenkomt"),
        "request_is_complaint": noop("Een verzoek telt als klacht"),
        "copy_fee_first_cents": noop("Kosten van de eerste kopie"),
        "identity_check": noop("Identiteit vaststellen"),
        "analysis_copy": noop("Huidanalyse meegeven"),
        "complaint_term": noop("Oordeel over een klacht binnen"),
        "complaint_extension": noop("Uitstel bij een klacht: hoogstens"),
        "consent_proof": noop("Bewijs van toestemming"),
        "consent_proof_health": noop("Bewijs bij gezondheidsgegevens"),
        "photo_basis": noop("Foto’s in het dossier rusten op"),
        "photo_publication_consent": noop("Foto’s publiceren alleen met toestemming"),
        "treatment_permission_age": noop("Ouder of voogd tekent voor behandeling onder"),
        "minimum_treatment_age": noop("Niet behandelen onder"),
        "data_consent_age": noop("Ouder of voogd beslist over gegevens onder"),
        "bsn_field": noop("BSN noteren"),
        "share_with_carer": noop("Terugkoppelen aan een zorgverlener"),
        "share_with_insurer": noop("Gegevens voor een zorgverzekeraar"),
        "insurer_fields": noop("Verzekeringsgegevens noteren"),
        "processors": noop("Verwerkers"),
        "storage": noop("Opslag"),
        "automated_decisions": noop("Automatische besluiten over cliënten"),
        "newsletter_in_use": noop("Nieuwsbrief in gebruik"),
        "newsletter_term": noop("Nieuwsbriefadres bewaren"),
        "newsletter_reconfirm": noop("Nieuwsbrief opnieuw laten bevestigen na"),
        "marketing_stop": noop("Aanbiedingen stoppen"),
        "digital_offers": noop("Aanbod per e-mail, sms of WhatsApp"),
        "phone_offers": noop("Aanbod per telefoon"),
        "post_offers": noop("Aanbod per post"),
        "lock_seconds": noop("Scherm op slot na"),
        "passphrase_min_score": noop("Sterkte van de wachtwoordzin: minstens"),
        "paper_file": noop("Papieren dossier"),
        "breach_hours": noop("Datalek melden binnen"),
        "breach_scope": noop("Datalek melden bij"),
        "vulnerability_answer": noop("Antwoord op een beveiligingsmelding binnen"),
        "statement_notice": noop("Nieuwe privacyverklaring geldt na"),
        "statement_announcement": noop("Nieuwe privacyverklaring bekendmaken"),
        "address_form": noop("Cliënten aanspreken met"),
    }
)

GROUPS = (
    Group(
        noop("Bewaren"),
        (
            "file_retention",
            "file_retention_start",
            "medical_contract",
            "keep_longer_allowed",
            "keep_longer_max",
            "extension_for_care",
            "prospect_term",
            "correspondence_term",
            "bookkeeping_years",
            "book_year_end",
            "requests_retention",
            "complaints_retention",
            "incidents_retention",
            "complaint_hold",
        ),
    ),
    Group(
        noop("Rechten van cliënten"),
        (
            "answer_term",
            "answer_extension",
            "erasure_term",
            "request_form",
            "request_is_complaint",
            "copy_fee_first_cents",
            "identity_check",
            "analysis_copy",
            "complaint_term",
            "complaint_extension",
        ),
    ),
    Group(
        noop("Toestemming en leeftijd"),
        (
            "consent_proof",
            "consent_proof_health",
            "photo_basis",
            "photo_publication_consent",
            "treatment_permission_age",
            "minimum_treatment_age",
            "data_consent_age",
        ),
    ),
    Group(
        noop("Noteren en delen"),
        (
            "bsn_field",
            "share_with_carer",
            "share_with_insurer",
            "insurer_fields",
            "processors",
            "storage",
            "automated_decisions",
        ),
    ),
    Group(
        noop("Aanbiedingen en nieuwsbrief"),
        (
            "newsletter_in_use",
            "newsletter_term",
            "newsletter_reconfirm",
            "marketing_stop",
            "digital_offers",
            "phone_offers",
            "post_offers",
        ),
    ),
    Group(
        noop("Beveiliging en verklaring"),
        (
            "lock_seconds",
            "passphrase_min_score",
            "paper_file",
            "breach_hours",
            "breach_scope",
            "vulnerability_answer",
            "statement_notice",
            "statement_announcement",
            "address_form",
        ),
    ),
)

_CHOICE_WORDS: tuple[tuple[StrEnum, str], ...] = (
    (FileStart.LAST_TREATMENT, noop("de laatste behandeling")),
    (FileStart.END_OF_SERVICE, noop("het einde van de dienst")),
    (FileStart.LAST_CHANGE, noop("de laatste wijziging")),
    (RequestForm.ANY, noop("elke vorm, ook mondeling")),
    (RequestForm.WRITTEN, noop("alleen schriftelijk")),
    (RequestForm.EMAIL, noop("alleen per e-mail")),
    (IdentityCheck.LEAST_INTRUSIVE, noop("bekend gezicht, terugbellen of tonen zonder kopie")),
    (IdentityCheck.SHOW_ONLY, noop("tonen zonder kopie")),
    (IdentityCheck.MASKED_COPY, noop("afgeschermde kopie van een ID")),
    (ConsentProof.WRITTEN_OR_TICK, noop("handtekening of vinkje")),
    (ConsentProof.ORAL_NOTED, noop("mondeling, genoteerd")),
    (ConsentProof.CONDUCT, noop("woord of gedrag is genoeg")),
    (PhoneOffers.OPT_IN, noop("alleen met toestemming")),
    (PhoneOffers.OPT_IN_OR_CUSTOMER, noop("met toestemming of als klant")),
    (PhoneOffers.WITHOUT_CONSENT, noop("zonder toestemming")),
    (PostOffers.UNLESS_OBJECTION, noop("tenzij de cliënt bezwaar maakt")),
    (PostOffers.OPT_IN, noop("alleen met toestemming")),
    (DigitalOffers.OPT_IN, noop("alleen met toestemming")),
    (DigitalOffers.OPT_OUT, noop("tot de cliënt zich afmeldt")),
    (NewsletterTerm.UNTIL_WITHDRAWN_OR_FILE_END, noop("tot intrekking of einde van het dossier")),
    (NewsletterTerm.INDEFINITE, noop("onbeperkt")),
    (CarerSharing.NEVER, noop("nooit")),
    (CarerSharing.ON_REQUEST, noop("op verzoek en zonder bezwaar")),
    (CarerSharing.WITH_CONSENT, noop("alleen met toestemming")),
    (CarerSharing.WITHOUT_CONSENT, noop("zonder toestemming als de zorg het vraagt")),
    (InsurerSharing.NEVER, noop("nooit")),
    (InsurerSharing.CLAIM_CHECK, noop("alleen om een declaratie na te gaan")),
    (InsurerSharing.RISK, noop("ook voor risico en polis")),
    (InsurerFields.OFF, noop("niet")),
    (InsurerFields.CLAIM_ONLY, noop("alleen bij een declaratie")),
    (InsurerFields.CLIENT_CARD, noop("op de cliëntkaart")),
    (Processors.NONE, noop("geen")),
    (Processors.WITH_AGREEMENT, noop("met verwerkersovereenkomst")),
    (Processors.WITHOUT_AGREEMENT, noop("zonder overeenkomst")),
    (Storage.LOCAL_ONLY, noop("alleen op deze computer")),
    (Storage.OWN_OR_THIRD_PARTY, noop("eigen servers of die van anderen")),
    (AnalysisCopy.COPY, noop("kopie op verzoek")),
    (AnalysisCopy.COPY_AND_PORTABLE, noop("kopie, ook naar een andere praktijk")),
    (AnalysisCopy.INSPECTION_ONLY, noop("alleen inzien")),
    (PhotoBasis.CONSENT, noop("toestemming")),
    (PhotoBasis.CARE_RECORD, noop("het zorgdossier")),
    (BreachScope.ANY_RISK, noop("elk risico voor cliënten")),
    (BreachScope.FINANCIAL_OR_IDENTITY, noop("alleen banknummers en identiteitsfraude")),
    (Announcement.TOLD, noop("aan cliënten zelf")),
    (Announcement.WEBSITE, noop("alleen op de website")),
    (AddressForm.INFORMAL, noop("je")),
    (AddressForm.FORMAL, noop("u")),
)
_CHOICES = MappingProxyType({(type(choice), choice.value): words for choice, words in _CHOICE_WORDS})
"""By kind and value: members of two enumerations with the same text are equal, so a member alone is no key."""

OWN_DECISION_AGE = 16
"""From this age a client decides alone about a treatment (BW 7:447) and about data (UAVG 5)."""
_MEDICAL = MappingProxyType({
    False: noop("Of de WGBO voor je behandelingen geldt, bepaalt de wet; jij legt het hier vast. Vraag het je branche "
                "als je twijfelt."),
    True: noop("De wet vraagt dan het hele dossier. Wat een cliënt intrekt, gaat dicht en blijft; het gaat eerder weg "
               "als de cliënt zelf om vernietiging vraagt. Een portret, de nieuwsbrief en foto’s op de website of "
               "social media horen niet bij dat dossier: die stoppen meteen bij intrekken, en uit zichzelf na de "
               "termijn die je zelf koos."),
})

FLOOR_REASONS: Mapping[str, str] = MappingProxyType(
    {
        "wgbo-term": noop("Een medisch dossier blijft minstens twintig jaar."),
        "wgbo-start": noop("Bij een medisch dossier begint de termijn bij de laatste wijziging."),
        "prospect-term": noop("Zonder behandeling is langer dan een half jaar bewaren niet nodig."),
        "bookkeeping-years": noop("De Belastingdienst vraagt zeven jaar na het boekjaar."),
        "complaint-hold": noop("Een cliënt kan tot een jaar na de klacht naar de geschillencommissie."),
        "answer-term": noop("Een verzoek krijgt binnen een maand antwoord."),
        "answer-extension": noop("Uitstel kan één keer, met hoogstens twee maanden."),
        "erasure-term": noop("Verwijderen gebeurt zonder uitstel, hoogstens binnen een maand."),
        "request-form": noop("Een verzoek mag in elke vorm, ook mondeling."),
        "request-not-complaint": noop("Een verzoek is geen klacht en heeft een eigen termijn."),
        "first-copy-free": noop("De eerste kopie is gratis."),
        "no-id-copy": noop("Een kopie van een identiteitsbewijs is geen voorwaarde."),
        "analysis-copy": noop("De cliënt krijgt een kopie van de eigen gegevens, ook uit de analyse."),
        "complaint-term": noop("Een klacht krijgt binnen zes weken een oordeel."),
        "complaint-extension": noop("Uitstel bij een klacht kan één keer, met hoogstens vier weken."),
        "consent-provable": noop("Toestemming moet te bewijzen zijn; gedrag is geen bewijs."),
        "consent-health": noop("Bij gezondheid is toestemming uitdrukkelijk: getekend of aangevinkt."),
        "publication-consent": noop("Publiceren van een foto vraagt altijd toestemming."),
        "treatment-permission-age": noop("Onder de zestien is toestemming van een ouder of voogd nodig."),
        "data-consent-age": noop(
            "Onder de zestien beslist een ouder of voogd over gegevens, en vanaf zestien de cliënt zelf."
        ),
        "no-bsn": noop("Een BSN mag alleen waar een wet het opdraagt."),
        "carer-sharing": noop("Gezondheidsgegevens gaan niet zonder verzoek of toestemming naar een ander."),
        "insurer-sharing": noop("Een verzekeraar krijgt alleen wat nodig is om een declaratie na te gaan."),
        "insurer-fields": noop("Verzekeringsgegevens zijn alleen nodig bij een declaratie."),
        "processor-agreement": noop("Met een verwerker hoort een overeenkomst."),
        "local-storage": noop("Dit programma bewaart alles op deze computer."),
        "no-automated-decisions": noop("Een besluit over een cliënt neem jij, niet het programma."),
        "newsletter-term": noop("Een adres blijft niet langer dan de toestemming en het dossier."),
        "marketing-stop": noop("Wie niet meer wil, krijgt meteen niets meer."),
        "digital-offers": noop("Digitaal aanbod mag alleen met toestemming vooraf."),
        "phone-offers": noop("Bellen met een aanbod mag alleen met toestemming, ook bij klanten."),
        "post-offers": noop("Bezwaar tegen post telt altijd."),
        "lock-ceiling": noop("Het scherm gaat na hoogstens twee minuten op slot."),
        "lock-shortest": noop("Korter dan vijftien seconden is niet te werken."),
        "passphrase-score": noop("Een zwakkere zin beschermt een gestolen computer niet."),
        "breach-hours": noop("Een datalek is binnen 72 uur gemeld."),
        "breach-scope": noop("Elk datalek met risico wordt gemeld, ook bij foto’s en gezondheid."),
    }
)
"""Why the law asks it, by rule id of `floor.toml`; a test holds the two against each other."""


def floor_reason(rule_id: str) -> Text:
    """The reason of a floor rule."""
    return text(FLOOR_REASONS[rule_id])


def key_label(key: str) -> Text:
    """`Dossier bewaren` for `file_retention`."""
    return text(KEY_LABELS[key])


def value_wording(key: str, value: PolicyScalar) -> Text:
    """How a value reads: `2 jaar`, `120 seconden`, `handtekening of vinkje`, `nee`."""
    if value is None and key == "correspondence_term":
        return text(noop("zolang de dienst loopt"))
    if value is None:
        return text(noop("nooit") if key == "lock_seconds" else noop("niet ingesteld"))
    if isinstance(value, Term):
        return value.wording()
    if isinstance(value, bool):
        return text(noop("ja") if value else noop("nee"))
    if isinstance(value, StrEnum):
        return text(_CHOICES[type(value), value.value])
    if isinstance(value, tuple):
        return text("{day:02d}-{month:02d}", day=value[1], month=value[0])
    return _number_wording(key, value)


def _number_wording(key: str, value: int) -> Text:
    if key == "copy_fee_first_cents":
        return text(noop("gratis")) if value == 0 else text("{amount}", amount=euros(value))
    if key == "lock_seconds":
        return text(noop("{n} seconde") if value == 1 else noop("{n} seconden"), n=value)
    if key == "breach_hours":
        return text(noop("{n} uur"), n=value)
    if key == "passphrase_min_score":
        return text(noop("{n} van 4"), n=value)
    return text(noop("{n} jaar"), n=value)


def explanation(
    key: str, value: PolicyScalar, rule_id: str, clamped_from: PolicyScalar, *, own: bool = False
) -> Text | None:
    """Why a value is not what the profile's document says, or what to know of a choice; None if plain."""
    if rule_id:
        return text(
            noop("Je koos: {was}. {reason}") if own else noop("In dit profiel stond: {was}. {reason}"),
            was=value_wording(key, clamped_from),
            reason=floor_reason(rule_id),
        )
    if key == "file_retention" and isinstance(value, Term) and not value.never_longer_than(Term(years=2)):
        return text(
            noop(
                "Langer dan twee jaar is een keuze die je moet kunnen uitleggen. Valt je behandeling onder "
                "de WGBO, dan is het twintig jaar na de laatste wijziging."
            )
        )
    if key == "medical_contract":
        return text(_MEDICAL[bool(value)])
    if key == "treatment_permission_age" and isinstance(value, int) and value > OWN_DECISION_AGE:
        return text(noop("Vanaf zestien beslist een cliënt zelf over een behandeling. De handtekening van een ouder of "
                         "voogd komt daar dan bij; die beslist niet in plaats van de cliënt."))
    if key == "statement_announcement" and value is Announcement.WEBSITE:
        return text(noop("Vertel het cliënten ook als de verandering voor hen telt."))
    return None
