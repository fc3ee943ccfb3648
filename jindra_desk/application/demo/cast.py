"""The featured people of the demo: each shows something, like a name to sort, a file that is due, a guardian."""

from __future__ import annotations

from dataclasses import dataclass

from jindra_desk.domain.clients.client import Channel
from jindra_desk.domain.consents.consent import ConsentKind, Decision
from jindra_desk.domain.retention.hold import HoldGround

GIVEN, REFUSED = Decision.GIVEN, Decision.REFUSED
FILE_AND_HEALTH = ((ConsentKind.HEALTH, GIVEN), (ConsentKind.PHOTOS_FILE, GIVEN), (ConsentKind.PORTRAIT, GIVEN))


@dataclass(frozen=True, slots=True)
class Visit:
    """One visit `days_ago` (None: due exactly two years and `due_in` days from now), by name of its type."""

    days_ago: int
    kind: str
    done: str = ""
    device: str = ""
    device_settings: str = ""
    product: str = ""
    lot: str = ""
    particulars: str = ""
    result: str = ""
    attention: str = ""
    zones: tuple[str, ...] = ("cheeks",)
    severity: float | None = None  # how red the drawn photos are; None: no photos
    open: bool = False


@dataclass(frozen=True, slots=True)
class Member:
    """One featured client. `due_in` sets the last treatment two years back so that the file ends in that many days."""

    given: str
    prefix: str
    surname: str
    phone: str = ""
    email: str = ""
    birth: tuple[int, int, int] | None = None
    age: int | None = None  # instead of a birth date: someone who is always this old
    channel: Channel = Channel.NONE
    former: str = ""
    partner: str = ""
    street: str = ""
    town: str = ""
    visits: tuple[Visit, ...] = ()
    due_in: int | None = None
    consents: tuple[tuple[ConsentKind, Decision], ...] = ()
    consents_days_ago: int = 77
    guardian: str = ""
    hold: HoldGround | None = None
    prospect_days_ago: int | None = None
    portrait: bool = False
    paper: bool = False
    phone_photos: bool = False
    request_days_ago: int | None = None
    receipts: int = 0


_JOELLE = Member(
    "Joëlle",
    "van den",
    "Heuvel",
    "+31624187735",
    "joelle@voorbeeld.nl",
    (1992, 3, 12),
    channel=Channel.WHATSAPP,
    street="Lindenlaan 8",
    town="Utrecht",
    portrait=True,
    receipts=2,
    consents=(*FILE_AND_HEALTH, (ConsentKind.SKIN_TYPE, GIVEN), (ConsentKind.PHOTOS_PUBLICATION, REFUSED)),
    visits=(
        Visit(
            56,
            "Microneedling",
            "Reiniging, eerste gang over de wangen.",
            "Needling-pen 2",
            "0,25 mm, stand 2",
            "Hyaluronserum 2%",
            "HS-2606-02",
            "Geen bijzonderheden.",
            "Eerste keer, diepte 0,25 mm. Geen napijn.",
            "Nazorg 2.1 meegegeven.",
            severity=0.85,
        ),
        Visit(
            28,
            "Microneedling",
            "Reiniging, daarna drie gangen over de wangen en één over de kin.",
            "Needling-pen 2",
            "0,5 mm, stand 3",
            "Hyaluronserum 2%",
            "HS-2608-14",
            "Geen bijzonderheden.",
            "Huid reageert rustig: licht rood, binnen een dag weg. Wangen zichtbaar egaler dan bij de start. "
            "Zij vindt zelf ook dat de littekens zachter worden.",
            "Volgende keer kin iets rustiger.",
            ("cheeks", "chin"),
            severity=0.35,
        ),
        Visit(
            0,
            "Microneedling",
            "Reiniging, daarna drie gangen over de wangen en één over de kin. Serum ingemasseerd, "
            "koelmasker tien minuten.",
            "Needling-pen 2",
            "0,5 mm, stand 3",
            "Hyaluronserum 2%",
            "HS-2608-14",
            "Geen bijzonderheden.",
            zones=("cheeks", "chin"),
            open=True,
        ),
    ),
)

_WAX = "Epileren"

CAST: tuple[Member, ...] = (
    _JOELLE,
    Member(
        "Noortje",
        "van der",
        "Velde",
        "+31653104421",
        visits=(
            Visit(
                9,
                "Huidanalyse en intake",
                "Intake en analyse.",
                particulars="Geen bijzonderheden.",
                result="Plan besproken.",
                attention="Zon vermijden.",
            ),
        ),
        receipts=1,
    ),
    Member(
        "Zoë",
        "",
        "Çelik",
        "+31640817722",
        "zoe@voorbeeld.nl",
        (1988, 7, 2),
        consents=FILE_AND_HEALTH,
        receipts=1,
        visits=(
            Visit(
                1,
                "Peeling",
                "Peeling met glycolzuur, vier minuten.",
                "",
                "",
                "Glycolzuur 20%",
                "",
                "Geen bijzonderheden.",
                zones=("face",),
                open=True,
            ),
        ),
    ),
    Member(
        "Maaike",
        "",
        "’t Hart",
        "+31618844120",
        visits=(
            Visit(
                41,
                "Couperosebehandeling",
                "Wangen en neus behandeld.",
                "Hoogfrequent",
                "stand 2",
                particulars="Geen bijzonderheden.",
                result="Vaatjes lichter.",
                attention="Over zes weken terug.",
            ),
        ),
        receipts=1,
    ),
    Member(
        "Fenna",
        "",
        "Hoekstra",
        "+31653311902",
        age=15,
        guardian="Karin Hoekstra",
        visits=(
            Visit(
                63,
                "Acnebehandeling",
                "Reiniging en verwijderen van comedonen.",
                particulars="Moeder was erbij.",
                result="Rustiger voorhoofd.",
                attention="Niet zelf knijpen.",
            ),
        ),
        consents=((ConsentKind.TREATMENT_MINOR, GIVEN), (ConsentKind.HEALTH, GIVEN)),
    ),
    Member(
        "Markéta",
        "",
        "Dvořáková",
        "+31681193100",
        "marketa@voorbeeld.nl",
        (1979, 11, 30),
        visits=(Visit(14, "Ontspannende gezichtsmassage", "Massage, vijftig minuten."),),
        receipts=3,
    ),
    Member(
        "Anouk", "van den", "Berg", "+31653104482", visits=(Visit(28, "Gezichtsbehandeling", "Reiniging en masker."),)
    ),
    Member(
        "Cécile", "van der", "Berg", "+31612779034", visits=(Visit(10, "Gezichtsbehandeling", "Reiniging en masker."),)
    ),
    Member(
        "Jürgen",
        "van den",
        "Berg",
        "+31183550217",
        visits=(
            Visit(
                175,
                "Littekenbehandeling",
                "Litteken kin behandeld.",
                particulars="Geen bijzonderheden.",
                result="Zachter.",
                attention="Masseren.",
            ),
        ),
    ),
    Member(
        "Tess",
        "van den",
        "Berg",
        "+31653104482",
        age=15,
        guardian="Anouk van den Berg",
        visits=(
            Visit(
                76,
                "Acnebehandeling",
                "Reiniging.",
                particulars="Moeder belt voor afspraken.",
                result="Rustig.",
                attention="Zachte reiniging.",
            ),
        ),
    ),
    Member("Leyla", "van den", "Berg", "+31644081196", partner="Özdemir", visits=(Visit(3, _WAX, "Wenkbrauwen."),)),
    Member("Noëlle", "van den", "Bergh", "+31620936671", due_in=21, receipts=2),
    Member(
        "Eefje",
        "",
        "Visser",
        "+31638562240",
        former="Van den Berg",
        visits=(Visit(43, "Gezichtsbehandeling", "Masker."),),
    ),
    Member(
        "Šárka",
        "",
        "Křížová",
        "+31681193075",
        street="Van den Berghstraat 12",
        town="Gouda",
        visits=(Visit(1, "Gezichtsbehandeling", "Reiniging."),),
    ),
    Member(
        "Ilse",
        "ten",
        "Brinke",
        "+31622110045",
        "ilse@voorbeeld.nl",
        (1970, 2, 14),
        due_in=-2,
        paper=True,
        phone_photos=True,
        receipts=6,
        consents=FILE_AND_HEALTH,
        consents_days_ago=1100,
        portrait=True,
        visits=tuple(
            Visit(
                760 + 30 * n,
                "Peeling",
                "Peeling met melkzuur.",
                "",
                "",
                "Melkzuur 30%",
                f"MZ-240{n}",
                "Geen bijzonderheden.",
                "Egaler.",
                "Zonnebrand.",
                ("face",),
                severity=0.7 - 0.1 * n,
            )
            for n in range(5)
        ),
    ),
    Member("Françoise", "", "d’Hondt", "+31633908812", due_in=0, receipts=1),
    Member("Gülşen", "", "Yıldız", "+31611902244", prospect_days_ago=92),
    Member("Bregje", "", "Smits", "+31627745510", due_in=7, receipts=1),
    Member("Thérèse", "", "Wiersma", "+31655019930", due_in=20, receipts=2),
    Member("Anaïs", "el", "Amrani", "+31688112045", due_in=26),
    Member("Loïs", "in ’t", "Veld", "+31610443377", due_in=-70, hold=HoldGround.COMPLAINT, receipts=1),
    Member(
        "Sanne",
        "",
        "de Wit",
        "+31642210987",
        request_days_ago=17,
        visits=(Visit(120, "Gezichtsbehandeling", "Reiniging en massage."),),
        receipts=1,
    ),
)
