"""What can be wrong with a backup, or with putting one back: each its own fault, in words for the owner (trust #13)."""

from __future__ import annotations

from jindra_desk.domain.base.errors import JindraError, RuleRefusal
from jindra_desk.domain.base.text import noop


class BackupFault(JindraError):
    """A backup that cannot be relied on; nothing was put back, and no vault was touched."""

    cause = noop("Je kluis is niet aangeraakt.")
    next_step = noop("Neem een andere back-up.")


class NotABackup(BackupFault):
    """The file has no trailer of ours: something else, or the end is gone."""

    title = noop("{file} is geen back-up van Jindra Desk, of het einde ervan ontbreekt.")


class BackupTruncated(BackupFault):
    """Bytes are missing, or there are more than there should be."""

    title = noop("De back-up {file} is niet heel: er ontbreekt een stuk, of er staat te veel.")


class BackupAltered(BackupFault):
    """A byte differs from what was written."""

    title = noop("De back-up {file} is beschadigd: er staat iets anders dan is weggeschreven.")


class BackupMixedUp(BackupFault):
    """Every part is whole, and they do not belong together."""

    title = noop("In de back-up {file} horen de delen niet bij elkaar.")


class BackupDiffers(BackupFault):
    """It opens, and does not hold what its sealed list says."""

    title = noop("De back-up {file} bevat niet wat er volgens zijn eigen lijst in hoort te staan.")


class NewerBackup(BackupFault):
    """Written by a later version of this program."""

    title = noop("Deze back-up is van een nieuwere versie van Jindra Desk.")
    next_step = noop("Installeer de nieuwste versie en zet hem daarmee terug.")


class BackupUnverified(JindraError):
    """What was just copied did not pass; the vault itself may be damaged."""

    title = noop("De back-up is niet gemaakt: de kopie doorstond de controle niet.")
    cause = noop("Er is niets weggeschreven. Oudere back-ups staan er nog.")
    next_step = noop("Probeer het nog een keer. Lukt het weer niet, laat dan de kluis controleren bij Instellingen.")


class StoppedAfterBackup(JindraError):
    """A signal came when the backup stood at its place already, read back and right."""

    title = noop("Gestopt, maar de back-up was al klaar en nagekeken: {file}.")
    cause = noop("Hij komt in de lijst van je back-ups zodra je de kluis weer opent.")
    next_step = noop("Je hoeft hem niet opnieuw te maken.")


class BackupNotNoted(JindraError):
    """The backup stands at its place, read back and right; the vault that it is of was replaced or moved meanwhile."""

    title = noop("De back-up staat er en is nagekeken ({file}), maar kon niet in de kluis worden genoteerd.")
    cause = noop("De kluis is intussen vervangen of verplaatst. De back-up is van de kluis zoals die daarvoor was.")
    next_step = noop("Bewaar hem tot je weet welke kluis de goede is. Open die, en maak dan een nieuwe back-up.")


class BackupStopped(JindraError):
    """The owner stopped it."""

    title = noop("De back-up is gestopt. Er is niets achtergebleven.")
    next_step = noop("Begin opnieuw wanneer het je uitkomt.")


class BackupNotSent(JindraError):
    """The helper process could not write to the place."""

    title = noop("De back-up kon niet naar {place} worden geschreven ({reason}).")
    cause = noop("Daar is niets half blijven staan. Oudere back-ups staan er nog.")
    next_step = noop("Kijk of de stick of map er nog is, en maak de back-up opnieuw.")


class BackupHalfLeft(BackupNotSent):
    """The same, and the place could not be looked at afterwards: half a file may be there."""

    cause = noop("Misschien staat daar nog een half bestand: {part}. Het is versleuteld en niet te gebruiken. Zodra de "
                 "stick of map er weer is, haalt het programma het weg. Oudere back-ups staan er nog.")


class HalfSwept(JindraError):
    """The half that a cut-off backup had left is gone."""

    title = noop("In {place} stond nog een halve back-up van {day}. Die is nu weg.")
    next_step = noop("Je hoeft niets te doen.")


class CopyReplaced(JindraError):
    """Told once; the line stays in the register until the owner ticks it off."""

    title = noop("De kopie {file} moest weg, maar staat niet meer in {place}. Wat er nu staat, is iets anders.")
    cause = noop("Het is daarom blijven staan. Waar de kopie zelf is, weet dit programma niet.")
    next_step = noop("Heb je hem verplaatst? Gooi hem dan zelf weg: er staan gegevens van cliënten in. Kies hem daarna"
                     " bij Instellingen, Back-up, en druk op «Is vernietigd».")


class CopyLinked(JindraError):
    """Told once; the line stays in the register until the owner ticks it off."""

    title = noop("De kopie {file} is uit {place} weggehaald, maar nog niet weg.")
    cause = noop("Het bestand heeft op die schijf nog een andere naam. Waar die staat, weet dit programma niet.")
    next_step = noop("Heb je die naam zelf gemaakt? Gooi het bestand dan weg: er staan gegevens van cliënten in. Kies"
                     " de kopie daarna bij Instellingen, Back-up, en druk op «Is vernietigd».")


class NoteUnreadable(JindraError):
    """A file under the name of our own note that this vault did not write; told once, and put aside."""

    title = noop("Naast je kluis lag een bestand dat niet door deze kluis is geschreven: {file}.")
    cause = noop("Er is niets mee gedaan en er is niets verwijderd. Het heet nu {aside}.")
    next_step = noop("Heb je het daar niet zelf neergezet? Kijk dan wie er nog meer bij deze map kan.")


class NoteInTheWay(NoteUnreadable):
    """The same, where the disk would not let it be renamed."""

    cause = noop("Er is niets mee gedaan en er is niets verwijderd. Een andere naam geven lukte niet.")
    next_step = noop("Haal het daar weg: anders kan er geen back-up worden gemaakt.")


class RegisterUnreadable(JindraError):
    """Rows of the register of copies that no program can have written."""

    title = noop("In het register van je kopieën zijn {count} regels niet te lezen.")
    cause = noop("Je kluis is gewoon te gebruiken. Van die kopieën weet het programma niet meer waar ze staan.")
    next_step = noop("Kijk op je sticks of er een oude back-up staat die weg moet.")


class TooLittleSpace(JindraError):
    """Not enough room, told before anything is written."""

    title = noop("In {place} is te weinig ruimte: er ontbreekt {missing}.")
    cause = noop("Er is nog niets geschreven.")
    next_step = noop("Maak daar ruimte vrij of kies een andere plek.")


class PlaceOutOfReach(JindraError):
    """The stick or folder is not there, or cannot be written to."""

    title = noop("De plek voor je back-up is nu niet te bereiken: {place}.")
    next_step = noop("Sluit de stick aan of kies een andere map.")


class PlaceNotWritable(PlaceOutOfReach):
    """It is there, and nothing can be written in it (`reason`, `advice`: see `disk_faults`)."""

    title = noop("De plek voor je back-up kan niet beschreven worden: {place} ({reason}).")
    cause = noop("Er is geen back-up gemaakt.")
    next_step = noop("{advice}")


class NoBackupInReach(JindraError):
    """Nothing to test a restore with."""

    title = noop("Er is nu geen back-up te bereiken om te proberen.")
    next_step = noop("Sluit de stick met je back-up aan.")


class BackupUnderWay(JindraError):
    """Another backup of this vault is being written."""

    title = noop("Er wordt nog een back-up weggeschreven.")
    next_step = noop("Wacht tot die klaar is.")


class ForeignVault(RuleRefusal):
    """Another vault stands where this backup is to be put back."""

    rule = "T-44"
    title = noop("Op deze plek staat een andere kluis dan die van de back-up.")
    cause = noop("Er is niets overschreven.")
    next_step = noop("Kies een andere plek of een andere naam voor de kluis uit de back-up.")


class LedgerDoubted(RuleRefusal):
    """The ledger does not reach as far as it should, or nobody knows: a question to the owner, not a fault (T-44)."""

    rule = "T-44"


class LedgerMissing(LedgerDoubted):
    """No ledger lies beside vault or backup: what was erased since the backup is not known."""

    title = noop("Het vernietigingsregister ontbreekt: het ligt niet bij de kluis en niet bij de back-up.")
    cause = noop("Zonder register komt terug wie na deze back-up is vernietigd of iets heeft ingetrokken. "
                 "Het register in de back-up gaat tot nummer {last}.")
    next_step = noop("Zoek het bestand dat op .ledger eindigt en leg het naast de back-up. "
                     "Is het er echt niet, dan beslis jij of je doorgaat; dat komt in het logboek.")


class StaleLedger(LedgerDoubted):
    """The owner has a paper with a higher number than the ledger holds."""

    title = noop("Het vernietigingsregister is te oud: het gaat tot nummer {last}, en jij hebt een papier met nummer "
                 "{certificate}.")
    cause = noop("Wat daarna is vernietigd of ingetrokken, komt met deze back-up terug.")
    next_step = noop("Kijk of je het nummer goed hebt overgenomen, of zoek een nieuwer bestand dat op .ledger eindigt "
                     "en leg het naast de back-up. "
                     "Is het er echt niet, dan beslis jij of je doorgaat; dat komt in het logboek.")


class AnchorAhead(LedgerDoubted):
    """This computer has seen a row of the ledger that no ledger here holds."""

    title = noop("Het vernietigingsregister is te oud: het gaat tot nummer {last}, en deze computer heeft het tot "
                 "nummer {seen} gezien.")
    cause = noop("Wat daarna is vernietigd of ingetrokken, komt met deze back-up terug.")
    next_step = noop("Zoek een nieuwer bestand dat op .ledger eindigt en leg het naast de back-up. "
                     "Is het er echt niet, dan beslis jij of je doorgaat; dat komt in het logboek.")


class AnchorUnreadable(LedgerDoubted):
    """What this computer kept of the ledger was not written by this vault, or was changed."""

    title = noop("Of het vernietigingsregister compleet is, is niet te zeggen: wat deze computer ervan onthield, is "
                 "niet van deze kluis.")
    cause = noop("Het register gaat tot nummer {last}. Wat daarna is vernietigd of ingetrokken, komt met deze back-up "
                 "terug.")
    next_step = noop("Pak het papier met het hoogste «Nummer in het register» erbij. Is dat niet hoger dan {last}, dan "
                     "beslis jij of je doorgaat; dat komt in het logboek.")


class NumberUnknown(LedgerDoubted):
    """Nothing on this computer knows how far the ledger went, and nobody was asked for the highest paper."""

    title = noop("Of het vernietigingsregister compleet is, is op deze computer niet te zeggen.")
    cause = noop("Het register gaat tot nummer {last}. Wat daarna is vernietigd of ingetrokken, komt met deze back-up "
                 "terug.")
    next_step = noop("Pak het papier met het hoogste «Nummer in het register» erbij en geef dat nummer op met "
                     "--certificate; 0 als je er geen hebt.")
