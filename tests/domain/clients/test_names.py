"""Dutch names: display, list, sort, short forms and folding (K-101, C-23, J-22; law.md section 10)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jindra_desk.domain.clients.names import NameUse, PersonName, Sex, SurnameMissing, clean_name, parse_prefix

HEUVEL = PersonName("Heuvel", "Joëlle", "J.M.", "van den")


def test_k101_forms_of_one_name() -> None:
    assert HEUVEL.display == "Joëlle van den Heuvel"
    assert HEUVEL.list_form == "Heuvel, Joëlle van den"
    assert HEUVEL.bookkeeping == "J. van den Heuvel"
    assert HEUVEL.avatar_initials == "JH"
    assert HEUVEL.privacy_initials == "J. H."
    assert HEUVEL.formal(Sex.FEMALE).render() == "mevrouw Van den Heuvel"
    assert HEUVEL.formal(Sex.MALE).render() == "meneer Van den Heuvel"
    assert HEUVEL.formal().render() == "Joëlle van den Heuvel"


def test_j07_surname_alone_is_enough_and_needed() -> None:
    alone = PersonName("Berg", prefix="van den")
    assert (alone.display, alone.list_form, alone.bookkeeping) == ("Van den Berg", "Berg, van den", "Van den Berg")
    assert (alone.avatar_initials, alone.privacy_initials) == ("B", "B.")
    with pytest.raises(SurnameMissing, match="achternaam"):
        PersonName("  ", "Joëlle")


@pytest.mark.parametrize(
    ("typed", "prefix", "core"),
    [
        ("van den Berg", "van den", "Berg"),
        ("Van Den Berg", "van den", "Berg"),
        ("Berg, van den", "van den", "Berg"),
        ("ten Brinke", "ten", "Brinke"),
        ("d'Hondt", "d’", "Hondt"),
        ("D'Hondt", "d’", "Hondt"),
        ("in 't Veld", "in ’t", "Veld"),
        ("In 't Veld", "in ’t", "Veld"),
        ("van 't Hof", "van ’t", "Hof"),
        ("el Amrani", "el", "Amrani"),
        ("Ben Ali", "", "Ben Ali"),
        ("Du", "", "Du"),
        ("De", "", "De"),
        ("O'Brien", "", "O’Brien"),
        ("Yıldız", "", "Yıldız"),
        ("van der Berg-de Vries", "van der", "Berg-de Vries"),
        ("  van   de  Ven ", "van de", "Ven"),
        ("", "", ""),
        ("de la Cruz", "de la", "Cruz"),
        ("Op den Kamp", "op den", "Kamp"),
        ("Smits, Anna", "", "Smits, Anna"),
    ],
)
def test_k101_prefix_is_split_off_a_typed_surname(typed: str, prefix: str, core: str) -> None:
    assert parse_prefix(typed) == (prefix, core)


@given(
    st.sampled_from(["van", "van den", "de", "ter", "in ’t", "op de", "von der", "el", ""]),
    st.sampled_from(["Berg", "Křížová", "Yıldız", "IJsselstein", "Özdemir"]),
)
def test_k101_split_name_joins_back(prefix: str, core: str) -> None:
    assert parse_prefix(f"{prefix} {core}".strip()) == (prefix, core)
    assert parse_prefix(f"{core}, {prefix}" if prefix else core) == (prefix, core)


def test_k101_apostrophe_prefixes() -> None:
    hondt = PersonName.typed(given="Françoise", surname="d'Hondt")
    assert (hondt.display, hondt.list_form) == ("Françoise d’Hondt", "Hondt, Françoise d’")
    assert hondt.formal(Sex.FEMALE).render() == "mevrouw D’Hondt"
    veld = PersonName.typed(given="Loïs", surname="in 't Veld")
    assert (veld.display, veld.list_form) == ("Loïs in ’t Veld", "Veld, Loïs in ’t")
    hart = PersonName.typed(given="Eva", surname="'t Hart")
    assert hart.formal(Sex.FEMALE).render() == "mevrouw ’t Hart"
    assert hart.sort_key < hondt.sort_key < veld.sort_key


def test_k101_double_names_keep_their_own_prefix() -> None:
    name = PersonName("Vries", "Anouk", "", "de", "Berg", "van den")
    assert name.display == "Anouk van den Berg-de Vries"
    assert name.list_form == "Berg-de Vries, Anouk van den"
    assert name.formal(Sex.FEMALE).render() == "mevrouw Van den Berg-de Vries"
    forms = {use: PersonName("Vries", "A", "", "de", "Berg", "van den", use).family for use in NameUse}
    assert forms == {
        NameUse.PARTNER_OWN: "van den Berg-de Vries",
        NameUse.OWN_PARTNER: "de Vries-van den Berg",
        NameUse.PARTNER: "van den Berg",
        NameUse.OWN: "de Vries",
    }


def test_k101_sorted_as_in_the_client_list() -> None:
    wanted = [
        "Berg, Anouk van den",
        "Berg, Cécile van der",
        "Berg, Jürgen van den",
        "Berg, Tess van den",
        "Berg-Özdemir, Leyla van den",
        "Bergh, Noëlle van den",
        "Dijk, Bo van",
        "Dik, Bo",
        "Křížová, Šárka",
        "Visser, Eefje",
    ]
    people = [
        PersonName.typed(given=given, surname=surname, partner_surname=partner)
        for given, surname, partner in [
            ("Eefje", "Visser", ""),
            ("Šárka", "Křížová", ""),
            ("Noëlle", "van den Bergh", ""),
            ("Bo", "Dik", ""),
            ("Leyla", "Özdemir", "van den Berg"),
            ("Tess", "van den Berg", ""),
            ("Jürgen", "van den Berg", ""),
            ("Cécile", "van der Berg", ""),
            ("Anouk", "van den Berg", ""),
            ("Bo", "van Dĳk", ""),
        ]
    ]
    listed = [person.list_form.replace("ĳ", "ij") for person in sorted(people, key=lambda person: person.sort_key)]
    assert listed == wanted


@pytest.mark.req("J-22")
@pytest.mark.parametrize(
    ("initials", "given", "short"),
    [
        ("J.M.", "Joëlle", "J. Smit"),
        ("Th.J.", "Theo", "Th. Smit"),
        ("IJ.", "", "IJ. Smit"),
        ("", "IJsbrand", "IJ. Smit"),
        ("", "Émilie", "É. Smit"),
        ("Joelle.", "", "J. Smit"),
        ("jm", "", "J. Smit"),
        ("", "", "Smit"),
    ],
)
def test_j22_bookkeeping_holds_one_initial_and_surname(initials: str, given: str, short: str) -> None:
    assert PersonName("Smit", given, initials).bookkeeping == short


@given(st.text(st.characters(categories=["Lu", "Ll"]), min_size=4, max_size=20))
def test_j22_the_first_name_never_reaches_the_bookkeeping(given_name: str) -> None:
    assert given_name not in PersonName("Smit", given_name).bookkeeping


def test_search_words_hold_short_prefix_and_both_names() -> None:
    words = PersonName.typed(given="Leyla", surname="Özdemir", partner_surname="van den Berg").search_words()
    assert {"leyla", "ozdemir", "oezdemir", "berg", "van", "den", "vd", "vdberg", "vandenberg"} == set(words)


def test_avatar_letters_are_written_as_the_name_is() -> None:
    assert PersonName("Çelik", "Zoë").avatar_initials == "ZÇ"
    assert PersonName("Křížová", "Šárka").avatar_initials == "ŠK"
    assert PersonName("Berg", "Özge", prefix="van den").avatar_initials == "ÖB"
    assert PersonName.typed(surname="Çelik", given="Zoe\u0308").avatar_initials == "ZÇ"
    assert PersonName("IJsselstein", "Ijda").avatar_initials == "II"


def test_typed_text_is_cleaned() -> None:
    assert clean_name(" Joe\u0308lle\u200b  'x'\x00 ") == "Joëlle ’x’"
    name = PersonName.typed(surname="Berg", prefix="Van", given=" Bo ")
    assert (name.prefix, name.surname, name.given) == ("Van", "Berg", "Bo")
