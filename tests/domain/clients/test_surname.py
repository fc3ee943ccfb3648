"""Typed surnames taken apart: shortened, elided, in capitals, in one word (K-101; law.md section 10)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jindra_desk.domain.clients.names import PersonName, Sex
from jindra_desk.domain.clients.surname import joined, parse_prefix


@pytest.mark.req("K-101")
@pytest.mark.parametrize(("typed", "prefix", "core"), [
    ("v.d. Berg", "v.d.", "Berg"), ("vd Berg", "vd", "Berg"), ("v/d Berg", "v/d", "Berg"), ("v d Berg", "v d", "Berg"),
    ("V.d. Berg", "v.d.", "Berg"), ("v. Dijk", "v.", "Dijk"), ("v/d. Berg", "v/d.", "Berg"),
    ("vd. Berg", "vd.", "Berg"), ("v. d. Berg", "v. d.", "Berg"), ("v d. Berg", "v d.", "Berg"),
    ("v. d. Meer-v. d. Berg", "v. d.", "Meer-v. d. Berg"), ("v.der Berg", "v.der", "Berg"),
    ("v/den Berg", "v/den", "Berg"), ("v.d.Berg", "v.d.", "Berg"), ("V.D.Berg", "v.d.", "Berg"),
    ("v/dBerg", "v/d", "Berg"), ("v.Dijk", "v.", "Dijk"), ("Berg, v. d.", "v. d.", "Berg"),
    ("J.v.Dijk", "", "J.v.Dijk"), ("V.Dijk", "", "V.Dijk"), ("d. Vries", "", "d. Vries"),
    ("'s-Gravesande", "’s-", "Gravesande"), ("s-Gravesande", "’s-", "Gravesande"),
    ("'s Gravesande", "’s", "Gravesande"), ("'S-Gravesande", "’s-", "Gravesande"),
    ("'S Gravesande", "’s", "Gravesande"),
    ("s'Gravesande", "s’", "Gravesande"), ("S'Jegers", "", "S’Jegers"), ("ÖZDEMİR", "", "Özdemir"),
    ("Gravesande, 's-", "’s-", "Gravesande"), ("van 's-Gravesande", "van ’s-", "Gravesande"),
    ("d' Hondt", "d’", "Hondt"), ("d'Hondt", "d’", "Hondt"), ("Hondt, d'", "d’", "Hondt"),
    ("t Hart", "’t", "Hart"), ("'t Hart", "’t", "Hart"), ("in t Veld", "in ’t", "Veld"), ("van't Hof", "van’t", "Hof"),
    ("toe Water", "toe", "Water"), ("Toe Water", "toe", "Water"),
    ("De La Rue", "de la", "Rue"), ("de la Rue", "de la", "Rue"), ("La Rue", "", "La Rue"),
    ("Rue, De La", "de la", "Rue"),
    ("VAN DEN BERG", "van den", "Berg"), ("DE LA RUE", "de la", "Rue"), ("'T HART", "’t", "Hart"),
    ("'S-GRAVESANDE", "’s-", "Gravesande"), ("O'BRIEN", "", "O’Brien"), ("IJSSELSTEIN", "", "IJsselstein"),
    ("VAN DEN BERG-VAN DER VEN", "van den", "Berg-Van der Ven"), ("D'HONDT", "d’", "Hondt"),
    ("Van den Berg-Van der Ven", "van den", "Berg-Van der Ven"), ("SMIT", "", "Smit"),
    ("BEN ALI", "", "Ben Ali"), ("Vd", "", "Vd"), ("v", "", "v"), ("S Jansen", "", "S Jansen"), ("LI", "", "LI"),
    ("T. Hart", "", "T. Hart"), ("d Berg", "", "d Berg"), ("Smits", "", "Smits"), ("sBerg", "’s-", "Berg"),
])
def test_k101_what_people_type(typed: str, prefix: str, core: str) -> None:
    assert parse_prefix(typed) == (prefix, core)


@pytest.mark.req("K-101")
@pytest.mark.parametrize(("typed", "listed", "addressed"), [
    ("'s-Gravesande", "Gravesande, ’s-", "mevrouw ’s-Gravesande"),
    ("d' Hondt", "Hondt, d’", "mevrouw D’Hondt"),
    ("De La Rue", "Rue, de la", "mevrouw De la Rue"),
    ("VAN DEN BERG-VAN DER VEN", "Berg-Van der Ven, van den", "mevrouw Van den Berg-Van der Ven"),
    ("v.d. Berg", "Berg, v.d.", "mevrouw V.d. Berg"),
    ("t Hart", "Hart, ’t", "mevrouw ’t Hart"),
])
def test_k101_listed_and_addressed(typed: str, listed: str, addressed: str) -> None:
    name = PersonName.typed(surname=typed)
    assert name.list_form == listed
    assert name.formal(Sex.FEMALE).render() == addressed


def test_k101_ways_to_write_one_name_stand_together() -> None:
    keys = {PersonName.typed(surname=typed).sort_key for typed in ("d'Hondt", "d' Hondt", "Hondt, d'", "D'HONDT")}
    assert len(keys) == 1
    cores = {PersonName.typed(surname=typed).sort_key.split("\x1f")[0]
             for typed in ("van den Berg", "v.d. Berg", "vd Berg", "v/d Berg", "VAN DEN BERG", "Berg")}
    assert cores == {"berg"}


def test_k101_a_split_by_hand_is_taken_as_it_is() -> None:
    own = PersonName.typed(surname="De Boer", prefix="")
    assert (own.prefix, own.surname, own.list_form) == ("", "De Boer", "De Boer")
    other = PersonName.typed(surname="Ali", prefix="Ben")
    assert (other.prefix, other.surname) == ("Ben", "Ali")


@pytest.mark.parametrize(("typed", "asked"), [
    ("O'Brien", "brien"), ("O'Brien", "obrien"), ("N'Diaye", "diaye"), ("M'Rabet", "rabet"),
    ("van den Heuvel", "vdheuvel"), ("van den Heuvel", "vandenheuvel"), ("v.d. Heuvel", "vdheuvel"),
    ("IJsselstein", "ysselstein"), ("Ĳsselstein", "ysselstein"), ("van Dijk", "dyk"), ("van Dijk", "vandyk"),
    ("Le Roux", "leroux"), ("'s-Gravesande", "sgravesande"), ("'s-Gravesande", "gravesande"), ("Müller", "mueller"),
    ("Müller", "muller"), ("Özdemir", "oezdemir"), ("Jäger", "jaeger"), ("Sørensen", "soerensen"),
    ("d'Hondt", "dhondt"),
    ("De La Rue", "delarue"), ("De La Rue", "larue"), ("de l'Isle", "lisle"),
    ("van den Berg-van der Ven", "vdven"), ("van den Berg-van der Ven", "vanderven"),
    ("van den Berg-van der Ven", "vdberg"), ("van den Berg – van der Ven", "vandenberg"), ("Haan-de Jong", "dejong"),
    ("Jansen-v.d. Berg", "vdberg"), ("Al-Hamad", "alhamad"), ("Smit-O'Brien", "brien"),
    ("v.d. Berg", "den"), ("v.d. Berg", "vandenberg"), ("vd Berg", "vanderberg"), ("v/d Berg", "van"),
    ("vdr Berg", "vanderberg"), ("v d Berg", "vandeberg"), ("v. d. Berg", "vdberg"), ("v. Dijk", "vandijk"),
    ("v/'t Hof", "vanthof"), ("v.der Berg", "vanderberg"),
])
def test_k101_every_spelling_is_among_the_words(typed: str, asked: str) -> None:
    assert asked in PersonName.typed(surname=typed).search_words()


@given(st.text(max_size=30))
def test_any_text_is_taken_apart_and_nothing_is_lost(typed: str) -> None:
    prefix, core = parse_prefix(typed)
    assert core or not typed.strip() or not any(letter.isprintable() and not letter.isspace() for letter in typed)
    assert parse_prefix(joined(prefix, core))[1] or not core
