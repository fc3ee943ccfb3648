"""Typed outcomes of the scan after an erasure."""

from __future__ import annotations

from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.base.wording import shown


class ResidueFound(JindraError):
    """Something of the client still stands in a page of the file, even after compacting."""

    title = noop("Het dossier is uit de lijsten, maar bij het nalezen stond er nog iets in het kluisbestand.")
    cause = noop("Er is nog geen bewijs gemaakt.")
    next_step = noop("Sluit het programma en open het opnieuw: dan maakt het dit af, en komt het bewijs.")


class ResidueOutside(JindraError):
    """Told, never a refusal: `files` outside the vault, of this user, hold something of what was destroyed."""

    title = noop("Buiten de kluis staat nog iets van wat is vernietigd of ingetrokken: {files}.")
    cause = noop("In de kluis zelf is niets meer gevonden.")
    next_step = noop("Kijk deze bestanden na en verwijder ze zelf: dit programma laat ze staan.")

    @classmethod
    def of(cls, files: tuple[str, ...]) -> ResidueOutside:
        """For the files of a report."""
        return cls(files=", ".join(map(shown, files)))


class RowsRemain(JindraError):
    """A table still holds the client's id: nothing was committed."""

    title = noop("Het dossier is niet vernietigd: niet alles liet zich wissen.")
    cause = noop("Alles staat er nog, er is niets half gewist.")
    next_step = noop("Sluit het programma, open het opnieuw en probeer het nog eens.")
