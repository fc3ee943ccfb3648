"""What can be wrong with a photo that is brought in, and what to do about it (J-27, trust #14)."""

from __future__ import annotations

from jindra_desk.domain.base.errors import InvalidInput, JindraError
from jindra_desk.domain.base.text import noop


class UnreadablePhoto(InvalidInput):
    """The file says that it is a photo, but its picture does not decode: cut off or damaged."""

    title = noop("Deze foto is beschadigd en niet te lezen. Hij is niet bewaard.")
    next_step = noop("Kopieer hem opnieuw van de camera of telefoon en probeer het nog eens.")


class UnreadableHeic(UnreadablePhoto):
    """A HEIC file that this program cannot decode, such as an animation or an unusual coding."""

    title = noop("Deze HEIC-foto is hier niet te lezen. Hij is niet bewaard.")
    cause = noop("HEIC is de manier waarop een iPhone foto’s bewaart; niet elke soort is overal te openen.")
    next_step = noop("Stuur de foto als JPEG, of kies op de iPhone bij Camera voor «Meest compatibel».")


class EmptyPhotoFile(InvalidInput):
    """There is not one byte in it: the copy from camera or phone did not get that far."""

    title = noop("Dit bestand is leeg. Er is niets bewaard.")
    next_step = noop("Kopieer de foto opnieuw van de camera of telefoon.")


class UnsupportedPhotoFormat(InvalidInput):
    """What is in the file is no JPEG, PNG or HEIC, whatever its name says."""

    title = noop("Dit bestand is geen foto die hier past. Het is niet bewaard.")
    cause = noop("Jindra Desk leest JPEG, PNG en HEIC, en kijkt daarvoor in het bestand, niet naar de naam.")
    next_step = noop("Bewaar de foto als JPEG en kies hem opnieuw.")


class PhotoTooLarge(InvalidInput):
    """More pixels or bytes than a camera makes: reading it could exhaust the computer."""

    title = noop("Deze foto is te groot om veilig te openen. Hij is niet bewaard.")
    cause = noop("De grens ligt bij {megapixels} miljoen beeldpunten en {megabytes} MB.")
    next_step = noop("Zet de camera op een kleinere maat, of maak de foto kleiner, en kies hem opnieuw.")


class PhotoTooSlow(UnreadablePhoto):
    """Decoding took longer than any real photo needs and was stopped."""

    title = noop("Het lezen van deze foto duurde te lang en is gestopt. Hij is niet bewaard.")
    next_step = noop("Kies een andere foto, of bewaar deze eerst als JPEG.")


class PhotoWorkStopped(JindraError):
    """The program is locking or closing, so no photo is read any more."""

    title = noop("Het lezen van de foto is gestopt. Hij is niet bewaard.")
    next_step = noop("Kies de foto opnieuw als het programma weer open is.")
