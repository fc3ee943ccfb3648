"""Dutch words for the states and log verbs that a client reads in their own file."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from jindra_desk.domain.base.text import Text, noop, text
from jindra_desk.domain.clients.client import Client, PhotoPreference
from jindra_desk.domain.consents.consent import ConsentState, ConsentWay
from jindra_desk.domain.settings.draft import DraftKind
from jindra_desk.domain.treatments.treatment import TreatmentStatus
from jindra_desk.domain.vault.audit import ObjectKind, Verb

STATUS_WORDS = MappingProxyType({
    TreatmentStatus.OPEN: noop("Nog niet afgerond"),
    TreatmentStatus.PERFORMED: noop("Uitgevoerd"),
    TreatmentStatus.CANCELLED: noop("Ging niet door"),
})
CONSENT_STATE_WORDS = MappingProxyType({
    ConsentState.NOT_ASKED: noop("niet gevraagd"),
    ConsentState.GIVEN: noop("gegeven"),
    ConsentState.REFUSED: noop("geweigerd"),
    ConsentState.WITHDRAWN: noop("ingetrokken"),
})
CONSENT_OVER = noop("afgelopen")
"""Of a consent that nobody took back: its term ran out."""
WAY_WORDS = MappingProxyType({
    ConsentWay.DRAWN: noop("getekend op het scherm"),
    ConsentWay.PAPER: noop("getekend op papier"),
    ConsentWay.TICK: noop("vinkje op het scherm"),
})
PHOTO_WISH_WORDS = MappingProxyType({
    PhotoPreference.YES: noop("mogen worden gemaakt"),
    PhotoPreference.NO: noop("liever niet"),
    PhotoPreference.OWN: noop("alleen met het eigen toestel"),
})
DRAFT_WORDS: Mapping[str, str] = MappingProxyType({
    DraftKind.CLIENT: noop("Cliëntkaart"),
    DraftKind.NEW_CLIENT: noop("Cliëntkaart"),
    DraftKind.VISIT: noop("Behandeling"),
    DraftKind.PHOTOS: noop("Foto’s"),
    DraftKind.SIGNING: noop("Toestemming"),
})
ELSEWHERE = (
    noop("Wat de praktijk buiten de kluis bewaart, zoals berichten in een telefoon of mailbox. Vraag ernaar."),
    noop("Back-ups van de kluis, waarin kan staan wat er eerder stond."),
)
PAPER_ELSEWHERE = noop("De papieren kaart: die ligt in de praktijk en hoort bij het dossier.")
PHONE_ELSEWHERE = noop("Foto’s die nog op een telefoon of camera van de praktijk staan.")


def left_out(client: Client) -> tuple[Text, ...]:
    """What is no part of a copy of the vault and may be kept all the same: said wherever a copy is called whole."""
    lines = [PAPER_ELSEWHERE] if client.paper_file and client.paper_destroyed_on is None else []
    lines += [PHONE_ELSEWHERE] if client.photos_on_phone else []
    return tuple(text(line) for line in (*lines, *ELSEWHERE))


VERB_WORDS: Mapping[str, str] = MappingProxyType({
    Verb.CREATE: noop("vastgelegd"),
    Verb.VIEW: noop("bekeken"),
    Verb.CHANGE: noop("gewijzigd"),
    Verb.PRINT: noop("geprint"),
    Verb.EXPORT: noop("uitgegeven"),
    Verb.IMPORT: noop("ingelezen"),
    Verb.RESTRICT: noop("afgeschermd"),
    Verb.ERASE: noop("gewist"),
    Verb.CONSENT: noop("keuze vastgelegd"),
    Verb.WITHDRAW: noop("ingetrokken"),
    Verb.HOLD: noop("vastgehouden"),
    Verb.RELEASE: noop("vrijgegeven"),
    Verb.SETTINGS: noop("ingesteld"),
    Verb.UNLOCK: noop("ontgrendeld"),
    Verb.LOCK: noop("vergrendeld"),
    Verb.ACCEPT: noop("bevestigd"),
})
OBJECT_WORDS: Mapping[str, str] = MappingProxyType({
    ObjectKind.VAULT: noop("kluis"),
    ObjectKind.CLIENT: noop("cliëntkaart"),
    ObjectKind.GUARDIAN: noop("ouder of voogd"),
    ObjectKind.TREATMENT: noop("behandeling"),
    ObjectKind.TREATMENT_TYPE: noop("soort behandeling"),
    ObjectKind.HEALTH: noop("gezondheid"),
    ObjectKind.SKIN_TYPE: noop("huidtype"),
    ObjectKind.PHOTO: noop("foto"),
    ObjectKind.CONSENT: noop("toestemming"),
    ObjectKind.CONSENT_TEXT: noop("toestemmingstekst"),
    ObjectKind.DOCUMENT: noop("document"),
    ObjectKind.DISCLOSURE: noop("kopie van het dossier"),
    ObjectKind.REQUEST: noop("verzoek"),
    ObjectKind.HOLD: noop("bewaartermijn"),
    ObjectKind.RECEIPT: noop("bon"),
    ObjectKind.PRACTICE: noop("praktijkgegevens"),
    ObjectKind.POLICY: noop("beleid"),
    ObjectKind.SETTING: noop("instelling"),
    ObjectKind.DRAFT: noop("concept"),
})
