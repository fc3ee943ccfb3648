"""Invented documents with the letters, lengths and tricks that real ones bring."""

from __future__ import annotations

import io
from datetime import date, datetime

from PIL import Image

from jindra_desk.application.ports.documents import (
    ClientFileDocument,
    ConsentEntry,
    ConsentForm,
    CoverPage,
    CoverPurpose,
    DestructionCertificate,
    LogEntry,
    PhotoEntry,
    RecoverySheet,
    RetentionLine,
    RetentionOverview,
    Row,
    Tone,
    TreatmentEntry,
    WithdrawalConfirmation,
)
from jindra_desk.domain.base.text import Language, noop, text
from jindra_desk.domain.business.practice import Practice
from jindra_desk.domain.clients.client import Address
from jindra_desk.domain.consents.consent import (
    ConsentKind,
    ConsentSection,
    ConsentText,
    ConsentWay,
    Decision,
    Signature,
    Signer,
)

NAME = "Markéta Dvořáková-Şahin Őry"
LETTERS = "ř ť ů ň ş ı ğ ő Ł ž ß æ ĳ ’"
TODAY = date(2026, 11, 12)
PRACTICE = Practice(
    "De Linde", "Linde Vermeer", "Huidpraktijk", Address("Dorpsstraat", "12", "A", "1234 AB", "Utrecht"),
    "030 123 45 67", "info@delinde.example", "12345678", "", "Klachtenloket Huid", "Geschillencommissie Huid",
)
TEXT = ConsentText(
    kind=ConsentKind.PHOTOS_FILE, version=2, language=Language.NL, valid_from=date(2026, 1, 1),
    title="Foto’s in je dossier", intro="Ik maak graag foto’s van je huid.",
    sections=(
        ConsentSection("Wat ik bewaar", "Foto’s van je gezicht, met de datum erbij."),
        ConsentSection("Waarvoor", "Alleen om je huid te volgen."),
        ConsentSection("Hoe lang", "Tot twee jaar na je laatste behandeling."),
        ConsentSection("Stoppen", "Zeg het gerust, het kan altijd en zonder reden."),
    ),
    yes="Ja, je mag foto’s van mij maken", no="Nee, ik wil geen foto’s", change_note="Nieuw: geen plaats meer.",
)
SIGNATURE = Signature((((0.1, 0.6), (0.2, 0.2), (0.3, 0.7), (0.5, 0.3), (0.8, 0.6)), ((0.4, 0.2),)))


def signed(**changes: object) -> ConsentForm:
    """A consent given on the screen."""
    fields: dict[str, object] = {
        "practice": PRACTICE, "client_name": NAME, "text": TEXT, "printed_on": TODAY, "decision": Decision.GIVEN,
        "signer": Signer.CLIENT, "signer_name": NAME, "decided_at": datetime(2026, 11, 12, 11, 42),
        "way": ConsentWay.DRAWN, "signature": SIGNATURE,
    }
    return ConsentForm(**{**fields, **changes})  # type: ignore[arg-type]  # a sample's fields by name


def blank() -> ConsentForm:
    """The same text to sign on paper."""
    return ConsentForm(PRACTICE, NAME, TEXT, TODAY)


def photo(colour: tuple[int, int, int] = (200, 160, 130)) -> bytes:
    """A small JPEG."""
    out = io.BytesIO()
    Image.new("RGB", (64, 48), colour).save(out, "JPEG")
    return out.getvalue()


def cover_page() -> CoverPage:
    """A cover with a row of each kind."""
    return CoverPage(
        lead=(text(noop("Dit is een kopie van alles wat op {day} over jou in de kluis staat."), day=TODAY),
              text(noop("Gegeven op je verzoek van {day} (AVG, artikel 15)."), day=date(2026, 11, 5))),
        purposes=(CoverPurpose(text(noop("Contactgegevens")), text(noop("afspraken maken en je bereiken")),
                               text(noop("overeenkomst")),
                               text(noop("tot en met {day}"), day=date(2028, 10, 15))),
                  CoverPurpose(text(noop("Bonnen")), text(noop("boekhouding, op voorletter en achternaam")),
                               text(noop("wettelijke plicht (AWR, artikel 52)")),
                               text(noop("tot en met {day}"), day=date(2033, 12, 31)))),
        flow=(Row(noop("Bron"), text(noop("van jou zelf"))),
              Row(noop("E-mail"), text(noop("{who}: wat per e-mail is gestuurd"), who=f"Postvak {LETTERS}"))),
        rights=(Row(noop("Intrekken"), text(noop("een toestemming intrekken, altijd en zonder reden"))),),
        asking=text(noop("Vragen kan op elke manier. Het antwoord komt binnen {term}."), term="een maand"),
        complaint=(text(noop("Onafhankelijke klachtenfunctionaris: {who}."), who="Klachtenloket Huid"),
                   text(noop("Een klacht over privacy kan altijd ook bij de {authority}, {site}."),
                        authority="Autoriteit Persoonsgegevens", site="autoriteitpersoonsgegevens.nl")),
    )


def client_file(note: str = "Huid rustig.") -> ClientFileDocument:
    """A file with something in each section."""
    return ClientFileDocument(
        practice=PRACTICE, client_name=NAME, made_on=TODAY, cover=cover_page(),
        left_out=(text(noop("De papieren kaart.")), text(noop("Back-ups van de kluis."))),
        card=(Row(noop("Naam"), NAME), Row(noop("Geboortedatum"), date(1992, 3, 12)), Row(noop("E-mail"), "")),
        guardians=((Row(noop("Naam"), "Jiří Dvořák"),),),
        health=(Row(noop("Allergie"), LETTERS),),
        treatments=(
            TreatmentEntry(date(2026, 10, 15), "Microneedling", text(noop("Uitgevoerd")),
                           (Row(noop("Notitie"), note), Row(noop("Product"), "serum, lot HS-2608-14"))),
        ),
        photos=(
            PhotoEntry(date(2026, 8, 27), photo(), (text(noop("wangen")), text(noop("Voor"))), "fotos/1.jpg"),
            PhotoEntry(date(2026, 10, 15), b"not a picture", (text(noop("wangen")),), "fotos/2.jpg"),
        ),
        consents=(ConsentEntry(datetime(2026, 8, 27, 11, 2), TEXT, text(noop("gegeven"))),),
        disclosures=(LogEntry(datetime(2026, 11, 12, 9, 0), text(noop("cliënt zelf")), "dossier.pdf"),),
        log=tuple(LogEntry(f"2026-08-27 11:{n:02d}", text(noop("cliënt: gewijzigd"))) for n in range(3)),
    )


RECOVERY = RecoverySheet("7K3M-9QXT-2VBD-H4WN-8RCZ-5JPE-1GY6", TODAY)
CERTIFICATE = DestructionCertificate(
    "De Linde", 17, TODAY, noop("De bewaartermijn loopt af"), ((noop("behandelingen"), 6), (noop("foto’s"), 14)), 1204,
    paper_open=True, messages_open=True, to_tell=2, copies_until=date(2026, 12, 12), parent_in=1,
)
WITHDRAWAL = WithdrawalConfirmation(
    PRACTICE, NAME, noop("Foto’s in dossier"), noop("Zelf gezegd"), date(2026, 11, 12), TODAY, 18)
OVERVIEW = RetentionOverview(
    "De Linde", TODAY, True, ((noop("nu te vernietigen"), 1), (noop("loopt"), 1204)),
    (
        RetentionLine(NAME, date(2026, 11, 1), text(noop("te laat")), text(noop("2 jaar na de laatste behandeling")),
                      Tone.BAD),
        RetentionLine("A. de Wit", None, text(noop("vastgehouden")), text(noop("klacht loopt"))),
    ),
)
