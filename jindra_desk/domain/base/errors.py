"""Faults of the world and refusals by a rule, in words for the owner; a bug is any other exception.

Each error says what happened (title), what is safe or why (cause) and what to do now (next step). The sentences
are Dutch sources for translation and never hold client text: they may end up in a terminal or a log.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import ClassVar

from jindra_desk.domain.base.text import Language, Text, Translator, noop, untranslated


class JindraError(Exception):
    """Base of every expected fault: `title`, `cause` and `next_step` are Dutch templates with `{named}` gaps."""

    title: ClassVar[str] = noop("Dit is niet gelukt.")
    cause: ClassVar[str] = ""
    next_step: ClassVar[str] = ""

    def __init__(self, **values: object) -> None:
        super().__init__(type(self).__name__)
        self.values = MappingProxyType(values)
        self._besides: tuple[Text, ...] = ()

    def tell_besides(self, *told: Text) -> None:
        """Say these behind the cause: what the fault itself cannot know, such as where it was met."""
        self._besides += told

    def _text(self, template: str) -> Text:
        return Text(template, self.values)

    def parts(self, translate: Translator = untranslated, language: Language = Language.NL) -> tuple[str, str, str]:
        """Answer (title, cause, next step), translated and filled in; cause and next step may be empty."""
        title, cause, next_step = (
            self._text(part).render(translate, language) if part else ""
            for part in (self.title, self.cause, self.next_step)
        )
        besides = (told.render(translate, language) for told in self._besides)
        return title, " ".join(part for part in (cause, *besides) if part), next_step

    def sentence(self, translate: Translator = untranslated, language: Language = Language.NL) -> str:
        """Answer the whole message as one line of text."""
        return " ".join(part for part in self.parts(translate, language) if part)

    def __str__(self) -> str:
        return self.sentence()


# --- opening the vault: five distinct faults, the files untouched (house.md point 9) ---


class WrongPassphrase(JindraError):
    """No key slot opens with what was typed (passphrase or recovery code)."""

    title = noop("Die wachtwoordzin klopt niet.")
    next_step = noop("Let op hoofdletters.")


class WrongRecoveryCode(WrongPassphrase):
    """The recovery code is well formed but opens no slot, or its check characters do not fit."""

    title = noop("Die herstelcode klopt niet.")
    next_step = noop("Kijk op je herstelblad en typ alle groepjes over.")


class DamagedHeader(JindraError):
    """Neither copy of the key file can be read."""

    title = noop("Het sleutelbestand bij de kluis is beschadigd.")
    cause = noop("De kluis zelf is niet aangeraakt.")
    next_step = noop("Zet je laatste back-up terug: die brengt zijn eigen sleutels mee.")


class KeysMissing(DamagedHeader):
    """Neither copy of the key file stands beside the vault; `file` is the first of them, with its folder."""

    title = noop("Het sleutelbestand van deze kluis ontbreekt: {file}.")
    next_step = noop("Heb je het nog, zet het dan daar terug. Zet anders je laatste back-up terug: die brengt zijn"
                     " eigen sleutels mee.")


class DamagedVault(JindraError):
    """The database does not pass its own checks."""

    title = noop("De kluis is beschadigd en gaat niet open.")
    cause = noop("Er is niets aan veranderd.")
    next_step = noop("Zet je laatste back-up terug.")


class SetupCutOff(DamagedVault):
    """Making the vault was cut off before anything was kept in it; `file` is its database."""

    title = noop("Het maken van deze kluis werd afgebroken: er is nog niets in bewaard.")
    next_step = noop("Verplaats {file} en de bestanden die met die naam beginnen naar een andere map, en maak de kluis"
                     " opnieuw.")


class DamagedBeside(DamagedVault):
    """The same, where something that is not of this vault lay under a name of SQLite's (`names`: how it is called now).

    It may be the journal of a crash that somebody altered: then it is needed again by whoever repairs the vault.
    """

    cause = noop("Aan de kluis is niets veranderd. Ernaast lag iets dat er niet bij past; dat heet nu {names}.")
    next_step = noop("Zet je laatste back-up terug. Gooi niets weg voordat dat gelukt is.")


class NotAVault(JindraError):
    """The file is something else."""

    title = noop("{file} is geen kluis van Jindra Desk.")
    next_step = noop("Kies een bestand dat op .jdv eindigt.")


class NewerVault(JindraError):
    """The vault was written by a newer version of this program."""

    title = noop("Deze kluis is van een nieuwere versie van Jindra Desk.")
    cause = noop("Er is niets aan veranderd.")
    next_step = noop("Installeer de nieuwste versie en open hem daarmee.")


class VaultMissing(JindraError):
    """There is no file at the given place."""

    title = noop("Er is geen kluis op deze plek: {file}.")
    next_step = noop("Maak er een met «jindra-desk init», of kies een ander bestand.")


class VaultExists(JindraError):
    """A new vault would overwrite a file."""

    title = noop("Op deze plek staat al een bestand: {file}.")
    cause = noop("Er is niets overschreven.")
    next_step = noop("Kies een andere naam.")


class VaultTraces(VaultExists):
    """Keys or ledger of a vault are there without their database; `files` names them."""

    title = noop("Op deze plek staan nog bestanden van een kluis, maar die kluis zelf niet: {files}.")
    cause = noop("Er is niets aan veranderd.")
    next_step = noop("Staat de kluis ergens anders, zet hem dan hier terug, of zet een back-up terug. Wil je een nieuwe"
                     " kluis, verplaats deze bestanden dan eerst naar een andere map.")


class VaultGone(VaultMissing):
    """The same for who wants to open: the keys of a vault are there, its database does not."""

    next_step = noop("Ernaast staan nog bestanden van een kluis: {files}. Zet de kluis daar terug, of zet een back-up"
                     " terug.")


class VaultInUse(JindraError):
    """Another process holds the vault (K-136)."""

    title = noop("Deze kluis is al open in een ander venster.")
    next_step = noop("Ga naar dat venster, of sluit het eerst.")


class FileHeld(VaultInUse):
    """Another program holds SQLite's own lock on the file: a window of ours is told apart by our own lock."""

    title = noop("Een ander programma houdt het kluisbestand vast.")
    cause = noop("Er is nu niets bewaard.")
    next_step = noop("Probeer het zo nog eens. Blijft het, sluit dan wat het bestand gebruikt, zoals een programma voor"
                     " back-ups of synchroniseren.")


class LockLost(VaultInUse):
    """The lock file of the open vault (`file`) was removed or replaced, and another process has the new one."""

    title = noop("Het slotbestand {file} is weggehaald, en de kluis is intussen ook in een ander venster geopend.")
    cause = noop("Er is nu niets bewaard.")
    next_step = noop("Sluit de kluis in het andere venster, en bewaar dan opnieuw.")


class LocksMissing(JindraError):
    """The file system cannot lock a file: nobody can tell whether the vault is open elsewhere (trust #28)."""

    title = noop("Op deze schijf kan een kluis niet worden vergrendeld voor een tweede venster.")
    cause = noop("De kluis is niet geopend en er is niets veranderd.")
    next_step = noop("Zet de map van de kluis op de schijf van deze computer zelf, en open hem daar.")


class StorageFailed(JindraError):
    """The disk refused: full, read only, or gone."""

    title = noop("Bewaren is niet gelukt: de schijf werkt niet mee ({reason}).")
    cause = noop("Wat al bewaard was, is veilig.")
    next_step = noop("Maak ruimte vrij of kijk of de schijf nog aangesloten is, en probeer het opnieuw.")


class JournalInTheWay(StorageFailed):
    """A journal lies beside the vault while it is only read: a crash of ours, or something that was put there."""

    title = noop("Naast je kluis ligt een bestand dat daar nu niet hoort te staan, met «-journal» achter de naam.")
    cause = noop("Er is niets veranderd.")
    next_step = noop("Probeer het opnieuw. Blijft dit zo, sluit de kluis dan en open hem weer.")


class VaultReplaced(StorageFailed):
    """Another file took the name of the open vault (`file`): a restore elsewhere, a file manager, synchronising."""

    title = noop("De kluis is intussen vervangen: onder de naam {file} staat nu een ander bestand.")
    cause = noop("Er is nu niets bewaard.")
    next_step = noop("Schrijf over wat je nog niet had bewaard. Sluit de kluis dan en open hem opnieuw: je gaat verder"
                     " in het bestand dat er nu staat.")


class VaultMoved(StorageFailed):
    """The open vault (`file`), or its folder, was moved or renamed."""

    title = noop("De kluis staat niet meer op zijn plek: {file} is verplaatst, hernoemd of weggehaald.")
    cause = noop("Er is nu niets bewaard.")
    next_step = noop("Zet het bestand, of de map waar het in stond, terug met de naam van eerst, en bewaar dan opnieuw."
                     " Kan dat niet, schrijf dan over wat je nog niet had bewaard.")


class MemoryShort(StorageFailed):
    """The computer has not the memory that this takes (trust #28). Where a disk may refuse, this may happen too."""

    title = noop("Er is te weinig geheugen vrij op deze computer.")
    cause = noop("Wat al bewaard was, is veilig.")
    next_step = noop("Sluit andere programma’s en probeer het opnieuw. Helpt dat niet, start de computer dan opnieuw.")


class KeyNotDerived(MemoryShort):
    """Not enough for the hash that makes a key of what was typed: nothing came to be known, and nothing counts."""

    cause = noop("Er is niets veranderd, en het telt niet als poging.")


class ProgramFault(JindraError):
    """A mistake of the program itself, told like every other fault (trust #22). `details` holds type and code places
    for "Meer" and the log, never a value that it met.
    """

    title = noop("Er ging iets mis in het programma.")
    cause = noop("Wat al bewaard was, is veilig.")
    next_step = noop("Probeer het opnieuw. Gebeurt het weer, sluit dan het programma en open het opnieuw.")

    def __init__(self, details: str) -> None:
        super().__init__()
        self.details = details


class FileUnreadable(JindraError):
    """A file chosen by the owner cannot be read."""

    title = noop("Het bestand {file} is niet te lezen.")
    next_step = noop("Kijk of het er nog staat en of je het mag openen.")


# --- input that cannot be used ---


class ClientFileRefused(JindraError):
    """Base of why a client's file from elsewhere is not taken in; nothing of it was."""

    cause = noop("Er is niets ingelezen.")


class InvalidInput(JindraError):
    """A field holds something that cannot be kept; `field` is the machine name of the field."""

    title = noop("Dit kan zo niet worden bewaard.")

    def __init__(self, field: str = "", **values: object) -> None:
        super().__init__(field=field, **values)
        self.field = field


class UnknownClient(JindraError):
    """No client has this id."""

    title = noop("Deze cliënt staat niet in de kluis.")
    next_step = noop("Zoek het nummer op met «jindra-desk list».")


# --- refusals by a rule ---


class RuleRefusal(JindraError):
    """A rule of the practice or the law says no; `rule` is its requirement id, such as J-41."""

    rule: ClassVar[str] = ""


class ConsequencesChanged(RuleRefusal):
    """Something else would follow than the owner read before the click: nothing was done."""

    title = noop("Er is intussen iets veranderd.")
    cause = noop("Wat er nu zou gebeuren, is iets anders dan wat je las. Er is niets gedaan.")
    next_step = noop("Lees het opnieuw, en kies dan.")
