"""What the client reads around the text, in the language that the client chose, whatever the program itself speaks."""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType

from jindra_desk.domain.base.text import Language, Text, Translator, noop, untranslated
from jindra_desk.domain.policy.values import AddressForm
from jindra_desk.ui.theme.text import current_language, qt_translate

Translators = Callable[[Language], Translator]

FOR_CLIENT = noop("Voor {name}")
ABOUT_CLIENT = noop("Over {name}")
NEW_SINCE = noop("Nieuw sinds {day}:")
YOUR_CHOICE = noop("Jouw keuze")
WHO_SIGNS = noop("Wie tekent")
CHOOSE_SIGNER = noop("Kies wie tekent")
NO_GUARDIAN = noop("Onder de {age} jaar tekent een ouder of voogd. Die staat nog niet op de kaart.")
YOUR_SIGNATURE = noop("Je handtekening")
AGAIN = noop("Opnieuw")
TICK_INSTEAD = noop("Tekenen lukt niet? Zet een vinkje")
DRAW_INSTEAD = noop("Toch liever tekenen")
TICK = noop("Dit vinkje is mijn handtekening")
NO_NEEDS_NONE = noop("Voor nee is geen handtekening nodig.")
CONFIRM = noop("Bevestig")
ON_PAPER = noop("Liever op papier? Zeg het even.")
READ_FIRST = noop("Lees eerst de hele tekst.")
CHOOSE_FIRST = noop("Kies ja of nee.")
SIGNER_FIRST = noop("Kies eerst wie tekent.")
SIGN_FIRST = noop("Zet je handtekening.")
TICK_FIRST = noop("Zet het vinkje.")
ALL_READ = noop("De tekst is tot het einde getoond")
BUSY = noop("Je keuze wordt bewaard")
ONLY_THIS = noop("Alleen deze tekst is nu zichtbaar. De praktijk sluit dit scherm met de wachtwoordzin.")
BACK = noop("Terug naar de praktijk")
COUNT = noop("Tekst {n} van {total}")
STOP_QUESTION = noop("Stoppen met tekenen?")
STOP_MEANS = noop("Wat je al bevestigde, blijft. Deze tekst is nog niet bevestigd: wat je hier koos of tekende, is "
                  "dan weg. De praktijk ontgrendelt daarna het scherm.")
STOP_NO = noop("Teken verder")
STOP_YES = noop("Stop")
THANKS = noop("Dank je wel")
SEALED = noop("Getekend en verzegeld om {time}.")
TICKED = noop("Vastgelegd en verzegeld om {time}.")
REFUSED = noop("Je keuze is bewaard om {time}.")
REFUSED_LAST = noop("Je keuzes zijn bewaard, de laatste om {time}.")
WENT = noop("Verwijderd en nagelezen: {what}.")
HAND_BACK = noop("Geef het scherm terug aan de praktijk.")
ON = noop("Verder")
STILL_THERE = noop("Lees je nog? Raak het scherm of een toets aan. Over {n} seconden gaat het op slot.")
STILL_THERE_1 = noop("Lees je nog? Raak het scherm of een toets aan. Over 1 seconde gaat het op slot.")
LOST = noop("Het scherm ging op slot terwijl je bezig was.")
LOST_MEANS = noop("Wat je bij deze tekst al koos of tekende, is niet bewaard. Kies en teken nog een keer.")
PAGE_NAME = noop("Toestemming lezen en kiezen")

_POLITE = MappingProxyType({
    YOUR_CHOICE: noop("Uw keuze"),
    YOUR_SIGNATURE: noop("Uw handtekening"),
    SIGN_FIRST: noop("Zet uw handtekening."),
    BUSY: noop("Uw keuze wordt bewaard"),
    STOP_MEANS: noop("Wat u al bevestigde, blijft. Deze tekst is nog niet bevestigd: wat u hier koos of tekende, is "
                     "dan weg. De praktijk ontgrendelt daarna het scherm."),
    THANKS: noop("Dank u wel"),
    REFUSED: noop("Uw keuze is bewaard om {time}."),
    REFUSED_LAST: noop("Uw keuzes zijn bewaard, de laatste om {time}."),
    STILL_THERE: noop("Leest u nog? Raak het scherm of een toets aan. Over {n} seconden gaat het op slot."),
    STILL_THERE_1: noop("Leest u nog? Raak het scherm of een toets aan. Over 1 seconde gaat het op slot."),
    LOST: noop("Het scherm ging op slot terwijl u bezig was."),
    LOST_MEANS: noop("Wat u bij deze tekst al koos of tekende, is niet bewaard. Kies en teken nog een keer."),
})
"""The same for a practice that says «u»; what addresses nobody is not here."""


def addressed(template: str, form: AddressForm) -> str:
    """The sentence as this practice addresses its clients: the text that they read does so too."""
    return _POLITE.get(template, template) if form is AddressForm.FORMAL else template


def own_translators(language: Language) -> Translator:
    """What there is without another translation file: Dutch, or the language that the program speaks now."""
    if language is Language.NL:
        return untranslated
    return qt_translate if language is current_language() else untranslated


def say(translate: Translator, language: Language, template: str, **values: object) -> str:
    """Fill in one of these sentences."""
    return Text(template, values).render(translate, language)
