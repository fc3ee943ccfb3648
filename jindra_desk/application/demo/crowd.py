"""Invented people by the thousand: Dutch names in their real mixture, phone numbers and mail that reach nobody."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

_GIVEN = (
    "Anna", "Sanne", "Lotte", "Emma", "Sophie", "Julia", "Eva", "Noor", "Fleur", "Iris", "Femke", "Maud", "Roos",
    "Lieke", "Saar", "Anouk", "Marieke", "Ingrid", "Monique", "Petra", "Karin", "Linda", "Esther", "Wilma", "Gerda",
    "Ria", "Tineke", "Hanneke", "Joke", "Els", "Fatima", "Samira", "Nadia", "Yasmin", "Aylin", "Elif", "Zeynep",
    "Merve", "Chantal", "Désirée", "Renée", "Noëlle", "Chloë", "Zoë", "Anaïs", "Inês", "Agnieszka", "Katarzyna",
    "Małgorzata", "Jana", "Markéta", "Šárka", "Ömür", "Priya", "Mei", "Kim", "Daan", "Bram", "Tom", "Jeroen", "Mark",
    "Rob", "Kees", "Youssef", "Mehmet", "Jürgen", "André", "Ruben", "Sjoerd", "Tjitske", "Wietske", "Froukje",
)
_SURNAMES = (
    ("", "Jansen"), ("de", "Vries"), ("van den", "Bosch"), ("", "Bakker"), ("van", "Dijk"), ("", "Visser"),
    ("", "Smit"),
    ("", "Meijer"), ("de", "Boer"), ("", "Mulder"), ("de", "Groot"), ("", "Bos"), ("", "Vos"), ("", "Peters"),
    ("", "Hendriks"), ("van", "Leeuwen"), ("", "Dekker"), ("", "Brouwer"), ("de", "Wit"), ("", "Dijkstra"),
    ("", "Smits"), ("de", "Graaf"), ("van der", "Meer"), ("van der", "Linden"), ("", "Kok"), ("", "Jacobs"),
    ("de", "Haan"), ("", "Vermeulen"), ("van den", "Heuvel"), ("van der", "Veen"), ("van den", "Broek"),
    ("de", "Bruijn"), ("van der", "Heijden"), ("", "Schouten"), ("van", "Beek"), ("", "Willems"), ("van", "Vliet"),
    ("van de", "Ven"), ("", "Hoekstra"), ("", "Maas"), ("", "Verhoeven"), ("", "Koster"), ("van", "Dam"),
    ("van der", "Wal"), ("", "Prins"), ("", "Blom"), ("", "Huisman"), ("", "Peeters"), ("de", "Jonge"), ("", "Kuipers"),
    ("", "Veenstra"), ("", "Kuijpers"), ("van der", "Laan"), ("", "Postma"), ("", "Martens"), ("", "Ouwerkerk"),
    ("", "Timmermans"), ("", "IJsselstein"), ("", "Yılmaz"), ("", "Özdemir"), ("el", "Amrani"), ("", "Bouzid"),
    ("", "Nguyen"), ("", "Kowalska"), ("", "Nowak"), ("", "Dvořáková"), ("in ’t", "Veld"), ("", "’t Hart"),
    ("ten", "Brinke"), ("ter", "Horst"), ("op den", "Kamp"), ("", "d’Hondt"), ("", "Oude Elferink"), ("", "Ağaoğlu"),
)
_STREETS = ("Dorpsstraat", "Kerkstraat", "Molenweg", "Schoolstraat", "Lindelaan", "Beukenlaan", "Julianastraat",
            "Wilhelminastraat", "Nieuwstraat", "Burgemeester de Bruijnstraat", "Van Speykstraat", "Hoge Rijndijk")
_TOWNS = (("3511", "Utrecht"), ("2311", "Leiden"), ("2801", "Gouda"), ("3811", "Amersfoort"), ("6511", "Nijmegen"),
          ("5211", "’s-Hertogenbosch"), ("9711", "Groningen"), ("7411", "Deventer"))


@dataclass(frozen=True, slots=True)
class InventedPerson:
    """One invented person; the phone number lies in a block that is not given out, the mail at a name for examples."""

    given: str
    prefix: str
    surname: str
    phone: str
    email: str
    street: str
    house_number: str
    postcode: str
    town: str
    birth_year: int | None


def invent(random: Random, number: int) -> InventedPerson:
    """Answer person `number`; the same random state gives the same person."""
    given = random.choice(_GIVEN)
    prefix, surname = random.choice(_SURNAMES)
    postcode, town = random.choice(_TOWNS)
    letters = "".join(random.choice("ABCDEGHJKLMNPRTVWXZ") for _ in range(2))
    return InventedPerson(
        given=given, prefix=prefix, surname=surname,
        phone=f"+3161{random.randrange(10**7):07d}",
        email=f"client{number}@voorbeeld.nl" if random.random() < 0.6 else "",
        street=random.choice(_STREETS), house_number=str(random.randrange(1, 180)),
        postcode=f"{postcode} {letters}", town=town,
        birth_year=random.randrange(1945, 2004) if random.random() < 0.4 else None,
    )
