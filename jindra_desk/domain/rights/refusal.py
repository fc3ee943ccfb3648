"""Why a request may be refused, and in which words the client reads it (AVG 12(4), K-63, K-64).

The grounds are those of the law, so that each letter names one. Nothing typed stands in them: the reason is kept as a
code, and it outlives the file without a word about the client.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from jindra_desk.domain.base.errors import RuleRefusal
from jindra_desk.domain.base.text import Text, noop, text
from jindra_desk.domain.rights.request import RefusalGround, RequestKind

_ALWAYS = (RefusalGround.IDENTITY, RefusalGround.EXCESSIVE)
_BY_KIND: Mapping[RequestKind, tuple[RefusalGround, ...]] = MappingProxyType({
    RequestKind.ACCESS: (RefusalGround.OTHERS_RIGHTS,),
    RequestKind.PORTABILITY: (RefusalGround.OTHERS_RIGHTS,),
    RequestKind.RECTIFICATION: (RefusalGround.CORRECT,),
    RequestKind.ERASURE: (RefusalGround.HELD, RefusalGround.OTHERS_INTEREST),
    RequestKind.RESTRICTION: (RefusalGround.NO_CASE,),
    RequestKind.OBJECTION: (RefusalGround.OVERRIDING,),
})
GROUND_LABELS: Mapping[RefusalGround, str] = MappingProxyType({
    RefusalGround.HELD: noop("Het dossier wordt vastgehouden"),
    RefusalGround.OTHERS_INTEREST: noop("Bewaren is van groot belang voor iemand anders"),
    RefusalGround.OTHERS_RIGHTS: noop("Er staan gegevens van anderen in"),
    RefusalGround.CORRECT: noop("De gegevens kloppen"),
    RefusalGround.NO_CASE: noop("Geen van de redenen om af te schermen is er"),
    RefusalGround.OVERRIDING: noop("De redenen van de praktijk wegen zwaarder"),
    RefusalGround.IDENTITY: noop("Niet duidelijk of de cliënt het zelf vraagt"),
    RefusalGround.EXCESSIVE: noop("Steeds hetzelfde verzoek, of zonder enige grond"),
})
_REASONS: Mapping[RefusalGround, str] = MappingProxyType({
    RefusalGround.HELD: noop(
        "Het dossier wordt vastgehouden: er loopt iets waarvoor het nodig is (AVG, artikel 17 lid 3)."),
    RefusalGround.OTHERS_INTEREST: noop(
        "Dit is een medisch dossier, en bewaren is van aanmerkelijk belang voor iemand anders "
        "(Burgerlijk Wetboek 7, artikel 455 lid 2)."),
    RefusalGround.OTHERS_RIGHTS: noop(
        "Wat gevraagd is, doet afbreuk aan de rechten en vrijheden van anderen (AVG, artikel 15 lid 4 en artikel 20 "
        "lid 4). De praktijk heeft bekeken of een deel kon worden gegeven, met de rest weggelaten. Dat kon niet."),
    RefusalGround.CORRECT: noop(
        "De praktijk heeft de gegevens nagekeken en vindt dat ze kloppen (AVG, artikel 16)."),
    RefusalGround.NO_CASE: noop(
        "Geen van de gevallen waarin afschermen kan, doet zich hier voor (AVG, artikel 18 lid 1)."),
    RefusalGround.OVERRIDING: noop(
        "De praktijk heeft gerechtvaardigde redenen voor deze verwerking, die zwaarder wegen (AVG, artikel 21 lid 1). "
        "Voor aanbiedingen geldt dat niet: die stoppen altijd."),
    RefusalGround.IDENTITY: noop(
        "De praktijk kon niet vaststellen dat het verzoek komt van degene over wie de gegevens gaan "
        "(AVG, artikel 12 lid 2 en lid 6). Kom langs of bel, dan kan het alsnog."),
    RefusalGround.EXCESSIVE: noop(
        "Het verzoek is kennelijk ongegrond of buitensporig, vooral omdat het zich herhaalt (AVG, artikel 12 lid 5)."),
})

_ASKED_AGAIN = noop("Zolang dat nodig is, blijft het dossier bewaard. Daarna komt dit verzoek vanzelf weer aan de "
                    "orde, met opnieuw ten hoogste een maand om te antwoorden.")


class RefusalUnfounded(RuleRefusal):
    """The ground does not fit the kind of request, or the file does not bear it out (K-63)."""

    rule = "K-63"
    title = noop("Die reden geldt niet voor dit verzoek.")
    next_step = noop("Kies een reden die bij dit verzoek en dit dossier past.")


class CopyAnswersIt(RuleRefusal):
    """A request for the own data is answered by a copy that was given, or by a refusal (AVG 15, K-57)."""

    rule = "K-57"
    title = noop("Dit verzoek is niet beantwoord zolang de cliënt geen kopie heeft.")
    next_step = noop("Geef het dossier mee en zeg dat het is meegegeven, of wijs het verzoek af.")


class ShieldingAnswersIt(RuleRefusal):
    """A request to restrict is answered by the restriction, or by a refusal (AVG 18, K-65)."""

    rule = "K-65"
    title = noop("Dit verzoek is niet beantwoord zolang het dossier niet is afgeschermd.")
    next_step = noop("Kies «Scherm af», of wijs het verzoek af.")


class NeedsItsOwnAnswer(RuleRefusal):
    """A request to erase is answered by the destruction or by a refusal, never by a tick (AVG 12(4))."""

    rule = "K-63"
    title = noop("Een verzoek om verwijdering is niet beantwoord zolang het dossier er staat.")
    next_step = noop("Vernietig het dossier met als reden dat de cliënt het zelf vraagt, of wijs het verzoek af.")


class RequestClosed(RuleRefusal):
    """It was answered before."""

    rule = "K-57"
    title = noop("Dit verzoek is al afgehandeld.")
    next_step = noop("Kijk op de cliëntpagina hoe het is afgelopen.")


class NothingHandedOut(RuleRefusal):
    """The owner says that the file was given, and no copy was made since it was asked (K-57)."""

    rule = "K-57"
    title = noop("Er is nog geen kopie gemaakt voor dit verzoek.")
    next_step = noop("Kies eerst «Geef dossier mee».")


def grounds_for(kind: RequestKind, *, held: bool, minimum: bool) -> tuple[RefusalGround, ...]:
    """What may be chosen: a hold only where one stands, somebody else's interest only while the law keeps a record."""
    fits = {RefusalGround.HELD: held, RefusalGround.OTHERS_INTEREST: minimum}
    return tuple(ground for ground in (*_BY_KIND[kind], *_ALWAYS) if fits.get(ground, True))


def reason_words(ground: RefusalGround, held: Sequence[Text] = ()) -> tuple[Text, ...]:
    """The reasons as the letter says them; `held`: each reason for which the file is held, with its article."""
    if ground is RefusalGround.HELD:
        return (*(held or (text(_REASONS[ground]),)), text(_ASKED_AGAIN))
    return (text(_REASONS[ground]),)
