"""Faults of PIN and key ring, in words for the owner; the passphrase opens the vault in every one of them."""

from __future__ import annotations

from types import MappingProxyType

from jindra_desk.domain.base.errors import DamagedHeader, DamagedVault, JindraError, StorageFailed, WrongPassphrase
from jindra_desk.domain.base.text import Language, Text, Translator, noop, untranslated
from jindra_desk.domain.vault.pin import PinHindrance

_NEEDS_PASSPHRASE = noop("Open de kluis met je wachtwoordzin.")
_SET_ANEW = noop("Open de kluis met je wachtwoordzin. Daarna kun je bij Instellingen een nieuwe pincode kiezen.")

_WORDS = MappingProxyType({
    PinHindrance.NOT_SET: (noop("Voor deze kluis is geen pincode ingesteld."), _NEEDS_PASSPHRASE),
    PinHindrance.NO_KEYRING: (
        noop("Je pincode werkt nu niet: de sleutelbos van deze computer geeft geen antwoord."), _NEEDS_PASSPHRASE),
    PinHindrance.HALF_GONE: (
        noop("Je pincode werkt niet meer: wat deze computer ervan bewaarde, is weg."), _SET_ANEW),
    PinHindrance.HALF_DAMAGED: (
        noop("Je pincode werkt niet meer: wat deze computer ervan bewaarde, is beschadigd."), _SET_ANEW),
    PinHindrance.UNKNOWN: (
        noop("Of je met een pincode kunt ontgrendelen, is nu niet na te gaan."), _NEEDS_PASSPHRASE),
    PinHindrance.WEEK_PASSED: (
        noop("Nu is je wachtwoordzin weer nodig. Dat is eens per week zo, en als de klok is verzet."),
        _NEEDS_PASSPHRASE),
    PinHindrance.COMPUTER_RESTARTED: (
        noop("Nu is je wachtwoordzin weer nodig, omdat de computer opnieuw is gestart."), _NEEDS_PASSPHRASE),
    PinHindrance.TRIES_USED_UP: (
        noop("Vijf keer was de pincode niet goed. Hij is vernietigd."), _SET_ANEW),
})


def hindrance_words(hindrance: PinHindrance) -> tuple[str, str]:
    """Answer (what hinders, what to do now) as Dutch sources, for a lock screen or the settings."""
    return _WORDS[hindrance]


class KeyringUnavailable(JindraError):
    """The computer's key ring is absent, not one of the system's own, locked, silent, or it does not keep things."""

    title = noop("De sleutelbos van deze computer werkt nu niet.")
    cause = noop("Je kluis en je wachtwoordzin hebben er niets van te lijden.")
    next_step = noop("Kijk of je sleutelbos open is, en probeer het opnieuw.")


class KeyringGarbled(KeyringUnavailable):
    """The key ring answers, with something that was never put into it."""

    title = noop("Wat de sleutelbos van deze computer van je kluis bewaarde, is beschadigd.")
    next_step = noop("Open de kluis met je wachtwoordzin. Bij Instellingen kun je een nieuwe pincode kiezen.")


class PinUnusable(JindraError):
    """The PIN was not tried, or is destroyed: `hindrance` tells why."""

    def __init__(self, hindrance: PinHindrance) -> None:
        super().__init__()
        self.hindrance = hindrance

    def parts(self, translate: Translator = untranslated, language: Language = Language.NL) -> tuple[str, str, str]:
        """Answer what hinders and what to do now."""
        what, then = (Text(words, {}).render(translate, language) for words in hindrance_words(self.hindrance))
        return what, "", then


class WrongPin(WrongPassphrase):
    """Not the PIN; `tries_left` are left for the life of the slot, at least 2."""

    title = noop("Die pincode klopt niet.")
    next_step = noop("Je kunt het nog {tries_left} keer proberen, daarna geldt alleen je wachtwoordzin.")

    def __init__(self, tries_left: int) -> None:
        super().__init__(tries_left=tries_left)
        self.tries_left = tries_left


class WrongPinOnceLeft(WrongPin):
    """Not the PIN, and one try is left."""

    next_step = noop("Je kunt het nog één keer proberen, daarna geldt alleen je wachtwoordzin.")


class OtherVault(JindraError):
    """Keys of one vault were offered to another."""

    title = noop("Deze sleutels horen bij een andere kluis.")
    cause = noop("Er is niets veranderd.")
    next_step = noop("Neem een back-up van deze kluis, of zet deze onder een andere naam terug.")


class OddKeyFile(DamagedHeader):
    """Under the name of the key file stands a link, a folder, a pipe or a device, and there is no second copy."""

    title = noop("Onder de naam {file} staat geen gewoon bestand, maar iets anders.")


class KeysUnsure(DamagedHeader):
    """What was typed opens nothing, and of the two copies of the key file one cannot be read: the other may be older.

    So nobody knows whether it is wrong, and it is not called that (trust #28).
    """

    title = noop("Met wat je typte gaat de kluis niet open, en of het klopt, is niet te zeggen: van de twee"
                 " sleutelbestanden is er één beschadigd of weg.")
    cause = noop("Het andere is misschien ouder dan je laatste wijziging. De kluis zelf is niet aangeraakt.")
    next_step = noop("Typ het nog eens, of probeer de wachtwoordzin van daarvoor, of je herstelblad. Zet anders je"
                     " laatste back-up terug: die brengt zijn eigen sleutels mee.")


class LongDerivation(JindraError):
    """Trying what was typed takes long on this computer (`seconds`): the owner is asked before it begins."""

    title = noop("Dit sleutelbestand openen duurt op deze computer ongeveer {seconds} seconden.")
    cause = noop("Dat klopt als de kluis op een veel snellere computer is gemaakt. Anders is er iets mee gedaan.")
    next_step = noop("Wil je het toch, geef dan --lang-rekenen mee.")

    def __init__(self, seconds: float) -> None:
        super().__init__(seconds=round(seconds))
        self.seconds = seconds


class KeysAside(JindraError):
    """Told once: a key file that is none of this vault's stood beside it, and was given another name (`names`)."""

    title = noop("Naast je kluis stond een sleutelbestand dat er niet bij hoort.")
    cause = noop("Het is opzij gezet als {names}. Je kluis opent met zijn eigen sleutelbestand.")
    next_step = noop("Hoort het bij een andere kluis van jou, zet het dan daar terug. Anders kan het weg.")


class NoteAside(JindraError):
    """Told once: something that is none of ours had the name of the note about a restore."""

    title = noop("Naast je kluis stond een bestand dat zich voordeed als een bericht van dit programma.")
    cause = noop("Het is opzij gezet als {names}. Er is niets voor gedaan.")
    next_step = noop("Heb je het zelf niet neergezet? Kijk dan wie er in deze map kan schrijven.")


class SwapUnasked(JindraError):
    """Told once: another version of this vault lay beside it, with a note to put it in its place that proves nothing.

    `names`: how that version is called now.
    """

    title = noop("Naast je kluis lag een andere versie ervan, met een bericht om die ervoor in de plaats te zetten.")
    cause = noop("Dat is niet gedaan: nergens uit blijkt dat jij daarom vroeg. Dit is de kluis die hier stond. De"
                 " andere versie is opzij gezet als {names}.")
    next_step = noop("Was je een back-up aan het terugzetten, doe dat dan opnieuw. Anders: kijk wie er in deze map kan"
                     " schrijven.")


class SwapUnsure(DamagedVault):
    """What was typed opens the version that lies ready and not the vault, and nothing shows that it was asked for."""

    title = noop("Wat je typte, past niet op de kluis die hier staat, maar op een andere versie die ernaast ligt.")
    cause = noop("Er is niets aan veranderd.")
    next_step = noop("Was je een back-up aan het terugzetten, doe dat dan opnieuw. Open anders met de wachtwoordzin die"
                     " je het laatst koos.")


class FilesAside(JindraError):
    """Told once: something lay under a name of SQLite's own files that is not of this vault (`names`: as it is called
    now). SQLite never read it.
    """

    title = noop("Naast je kluis lag iets onder een naam die dit programma zelf gebruikt.")
    cause = noop("Het is niet van deze kluis, of niet van nu. Het is opzij gezet als {names}; er is niets mee gedaan.")
    next_step = noop("Heb je het daar niet zelf neergezet? Kijk dan wie er in deze map kan schrijven, en laat je kluis"
                     " nakijken.")


class LedgersAside(JindraError):
    """Told once: the ledger beside the vault was no ledger, of another vault, or told what does not fit (`names`)."""

    title = noop("Het vernietigingsregister naast je kluis paste er niet bij.")
    cause = noop("Het ligt nu opzij als {names}. Je kluis heeft zelf onthouden wat er vernietigd en ingetrokken is, en"
                 " schreef het register opnieuw.")
    next_step = noop("Heb je deze kluis ook op een andere plek gebruikt? Bewaar dat bestand dan. Kijk anders wie er in"
                     " deze map kan schrijven.")


class StagedGone(StorageFailed):
    """What was built to take the place of the vault is not there any more, or something else came to be there."""

    title = noop("De back-up staat niet terug: wat klaarstond om terug te zetten, is intussen weggehaald of vervangen.")
    cause = noop("Een ander venster heeft deze kluis misschien geopend.")
    next_step = noop("Sluit elk ander venster van deze kluis, en zet de back-up opnieuw terug.")


class RestoreAbandoned(JindraError):
    """Told once: a restore was cut off, and the owner opened the vault of before with its own passphrase."""

    title = noop("Het terugzetten van een back-up was afgebroken. Dit is de kluis van daarvoor.")
    cause = noop("Er is niets uit verdwenen.")
    next_step = noop("Wil je de back-up nog, zet hem dan opnieuw terug.")
