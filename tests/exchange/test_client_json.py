"""The JSON client file: one tree of types for writing, reading and the published schema (K-125)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields
from datetime import date, datetime, time, timedelta, timezone
from enum import EnumType, StrEnum
from pathlib import Path
from types import MappingProxyType, UnionType
from typing import Any, NewType, Union, get_args, get_origin, get_type_hints

import jsonschema
import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jindra_desk.application.ports.client_file import SCHEMA, ClientFile, HalfTyped, LogLine
from jindra_desk.disk.resources import resource_path
from jindra_desk.domain.base.dates import Term
from jindra_desk.domain.base.text import Language
from jindra_desk.domain.business.practice import Practice
from jindra_desk.domain.business.receipt import Receipt
from jindra_desk.domain.clients import client as clients
from jindra_desk.domain.clients.client import Address
from jindra_desk.domain.clients.health import HealthRecord, SkinType
from jindra_desk.domain.clients.names import NameUse, PersonName
from jindra_desk.domain.consents import consent as consents
from jindra_desk.domain.consents.effect import Effect
from jindra_desk.domain.consents.promised_term import PromisedTerm
from jindra_desk.domain.handout import disclosure as disclosures
from jindra_desk.domain.photos import photo as photos
from jindra_desk.domain.photos.take_down import TakeDown
from jindra_desk.domain.policy.values import FileStart
from jindra_desk.domain.records import document as documents
from jindra_desk.domain.retention import hold as holds
from jindra_desk.domain.rights import request as requests
from jindra_desk.domain.rights.request import Request
from jindra_desk.domain.treatments import treatment as treatments
from jindra_desk.exchange.client_file import v1, v1_codes
from jindra_desk.exchange.client_file.v1_in import file_of
from jindra_desk.exchange.client_file.v1_out import wire_of
from jindra_desk.exchange.client_json import (
    MAX_BYTES,
    NewerClientFile,
    NotAClientFile,
    decode_client_file,
    encode_client_file,
    published_schema,
)
from tests.support.vaults import invented_client

EARLIER = Path(__file__).parent / "fixtures/client-file-1-of-november-2026.json"
CODES = (
    (clients.Channel, v1_codes.WireChannel), (clients.Source, v1_codes.WireSource),
    (clients.PhotoPreference, v1_codes.WirePhotoPreference), (NameUse, v1_codes.WireNameUse),
    (clients.GuardianRelation, v1_codes.WireGuardianRelation),
    (treatments.TreatmentStatus, v1_codes.WireTreatmentStatus), (treatments.Reaction, v1_codes.WireReaction),
    (photos.Moment, v1_codes.WireMoment), (photos.Pose, v1_codes.WirePose),
    (photos.PhotoPurpose, v1_codes.WirePhotoPurpose), (consents.ConsentKind, v1_codes.WireConsentKind),
    (Language, v1_codes.WireLanguage), (consents.Decision, v1_codes.WireDecision),
    (consents.ConsentWay, v1_codes.WireConsentWay), (consents.Signer, v1_codes.WireSigner),
    (consents.WithdrawalChannel, v1_codes.WireWithdrawalChannel), (documents.DocumentKind, v1_codes.WireDocumentKind),
    (disclosures.RecipientType, v1_codes.WireRecipientType),
    (disclosures.DisclosureState, v1_codes.WireDisclosureState), (requests.RequestKind, v1_codes.WireRequestKind),
    (requests.Outcome, v1_codes.WireOutcome), (requests.RefusalGround, v1_codes.WireRefusalGround),
    (holds.HoldGround, v1_codes.WireHoldGround), (FileStart, v1_codes.WireTermStart),
)
WIRE_OF: Mapping[type, type[msgspec.Struct]] = MappingProxyType({
    ClientFile: v1.WireClientFile, clients.Client: v1.WireClient, PersonName: v1.WirePersonName,
    Address: v1.WireAddress, clients.Guardian: v1.WireGuardian, treatments.TreatmentType: v1.WireTreatmentType,
    treatments.Treatment: v1.WireTreatment, treatments.ProductUse: v1.WireProductUse,
    HealthRecord: v1.WireHealthRecord, SkinType: v1.WireSkinType, photos.Photo: v1.WirePhoto,
    consents.ConsentText: v1.WireConsentText, PromisedTerm: v1.WirePromisedTerm, Term: v1.WireTerm,
    consents.ConsentSection: v1.WireConsentSection,
    consents.Consent: v1.WireConsent, Effect: v1.WireEffect, documents.Document: v1.WireDocument,
    disclosures.Disclosure: v1.WireDisclosure, requests.Request: v1.WireRequest, holds.Hold: v1.WireHold,
    Receipt: v1.WireReceipt, LogLine: v1.WireLogLine, HalfTyped: v1.WireHalfTyped, Practice: v1.WirePractice,
    TakeDown: v1.WireTakeDown,
})
WORDS = st.text(st.characters(codec="utf-8"), max_size=30)


PLAIN: Mapping[object, st.SearchStrategy[Any]] = MappingProxyType({
    str: WORDS, int: st.integers(-2**40, 2**40), bool: st.booleans(), date: st.dates(), time: st.times(),
    datetime: st.datetimes(min_value=datetime(2, 1, 1), max_value=datetime(9998, 1, 1)).map(
        lambda moment: moment.replace(tzinfo=timezone(timedelta(hours=2)))),
    dict[str, Any]: st.dictionaries(WORDS, WORDS | st.none() | st.booleans() | st.lists(WORDS, max_size=2), max_size=2),
    Term: st.builds(Term, *[st.integers(0, 400)] * 4),
    PersonName: st.builds(PersonName, surname=WORDS.map(lambda words: "x" + words), given=WORDS, initials=WORDS,
                          prefix=WORDS, partner_surname=WORDS, partner_prefix=WORDS, use=st.sampled_from(NameUse)),
})


NOT_GIVEN = frozenset({(disclosures.Disclosure, "place"), (consents.ConsentText, "longer_note"),
                       (consents.ConsentText, "stop_note"),
                       (Request, "number"), (Request, "letter_sha256"), (treatments.Treatment, "waits"),
                       (TakeDown, "number")})
"""Where on the practice's disks a copy was put, and what Today still asks about, say nothing of the client; numbers
and hashes of letters are of one vault, and stand on paper."""


def anything(hint: Any) -> st.SearchStrategy[Any]:
    """Any value of that type, down the whole tree: no field can be forgotten."""
    if hint in PLAIN:
        return PLAIN[hint]
    if isinstance(hint, NewType):
        return WORDS
    if isinstance(hint, EnumType):
        return st.sampled_from(list(hint))
    if get_origin(hint) is tuple:
        return st.lists(anything(get_args(hint)[0]), max_size=2).map(tuple)
    if get_origin(hint) in (UnionType, Union):
        return st.none() | anything(get_args(hint)[0])
    hints = get_type_hints(hint)
    return st.builds(hint, **{field.name: anything(hints[field.name]) for field in fields(hint)
                              if (hint, field.name) not in NOT_GIVEN})


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], deadline=None, max_examples=60)
@given(file=anything(ClientFile))
def test_what_was_written_is_read_back_and_fits_the_schema_k_125(file: ClientFile) -> None:
    """K-125: nothing is lost or changed, and any program can check the shape by the published schema."""
    assert file_of(wire_of(file)) == file
    content = encode_client_file(file)
    assert decode_client_file(content, "dossier.json") == file
    assert encode_client_file(decode_client_file(content, "dossier.json")) == content
    schema = json.loads(resource_path("schemas/client-file-1.json").read_bytes())
    jsonschema.Draft202012Validator(schema).validate(json.loads(content))


def test_the_published_schema_is_the_one_of_the_code_k_125() -> None:
    """A change of a wire type is a change of the schema: publish it, or raise its number. Compared as JSON."""
    assert json.loads(resource_path("schemas/client-file-1.json").read_bytes()) == published_schema()
    jsonschema.Draft202012Validator.check_schema(published_schema())


def test_every_word_of_the_schema_is_a_wire_type_s_own_k_125() -> None:
    """A docstring of the domain is for whoever works on the program, and may change any day."""
    ours = {" ".join(str(one.__doc__).split()) for module in (v1, v1_codes) for one in vars(module).values()
            if isinstance(one, type) and one.__name__.startswith("Wire")}
    told = {one["description"] for one in published_schema()["$defs"].values()}
    assert told == ours
    assert "Wire" not in json.dumps(published_schema())


def without_gained(now: Any, before: Any) -> Any:
    """`now` without the fields that `before` did not have, each of which must say nothing."""
    if isinstance(now, dict) and isinstance(before, dict):
        assert not any(value for name, value in now.items() if name not in before)
        return {name: without_gained(value, before[name]) for name, value in now.items() if name in before}
    if isinstance(now, list) and isinstance(before, list) and len(now) == len(before):
        return [without_gained(one, other) for one, other in zip(now, before, strict=True)]
    return now


def test_a_file_of_an_earlier_release_says_the_same_k_125() -> None:
    """Made by the release of November 2026, with something in every field: read, and written again word for word.

    What the format gained since says nothing of such a file: it is written with its default.
    """
    content = EARLIER.read_bytes()
    file = decode_client_file(content, "dossier.json")
    assert without_gained(json.loads(encode_client_file(file)), json.loads(content)) == json.loads(content)
    assert file.client.name == PersonName("Heuvel", "Joëlle", "J.M.", "van den", "Dvořáková", "",
                                          NameUse.OWN_PARTNER)
    empty = [field.name for field in fields(file) if not getattr(file, field.name)]
    assert empty == ["take_downs"], "which that release did not know"


@pytest.mark.parametrize(("domain", "wire"), CODES)
def test_every_code_of_the_domain_has_its_code_in_the_file_k_125(domain: type[StrEnum], wire: type[StrEnum]) -> None:
    """A member that the file cannot say would end an export; one that the domain cannot read, an import."""
    assert {member.value for member in domain} == {member.value for member in wire}


@pytest.mark.parametrize("kind", [*WIRE_OF], ids=lambda kind: str(kind.__name__))
def test_every_field_of_the_domain_travels_k_125(kind: type) -> None:
    """A field that is added to the domain and forgotten here would be left out of what the client gets (J-19)."""
    left_out = {name for one, name in NOT_GIVEN if one is kind}
    assert {field.name for field in fields(kind)} - left_out == set(WIRE_OF[kind].__struct_fields__)


def test_the_same_file_gives_the_same_bytes() -> None:
    file = ClientFile(client=invented_client(1))
    assert encode_client_file(file) == encode_client_file(file)
    assert json.loads(encode_client_file(file))["schema"] == SCHEMA


def _with(**changes: object) -> bytes:
    body = json.loads(encode_client_file(ClientFile(client=invented_client(1))))
    return json.dumps({**body, **changes}).encode()


@pytest.mark.parametrize(("content", "error"), [
    (b"", NotAClientFile),
    (b"\xff\xfe{}", NotAClientFile),
    (b"[]", NotAClientFile),
    (b"{}", NotAClientFile),
    (b'{"schema": "jindra-desk/client-file/1"}', NotAClientFile),
    (_with(file={}), NotAClientFile),
    (_with(schema="jindra-desk/client-file/2"), NewerClientFile),
    (_with(schema="jindra-desk/client-file/2", file={"person": 1}), NewerClientFile),
    (_with(schema="jindra-desk/manifest/1"), NotAClientFile),
    (_with(schema=1), NotAClientFile),
    (b"[" * 100_000, NotAClientFile),
    (b'{"schema":"jindra-desk/client-file/1","file":' + b"[" * 50_000, NotAClientFile),
])
def test_anything_else_is_told_apart(content: bytes, error: type[Exception]) -> None:
    """Not ours and too new are two faults with two next steps."""
    with pytest.raises(error):
        decode_client_file(content, "x.json")


def test_more_than_the_limit_is_not_even_read_trust_14() -> None:
    with pytest.raises(NotAClientFile):
        decode_client_file(b" " * (MAX_BYTES + 1), "x.json")


def test_an_unknown_field_of_a_later_release_is_passed_over() -> None:
    """Additions within one schema number must not lock older programs out."""
    content = _with(made_by="later").replace(b'"notes"', b'"mood": 1, "notes"')
    assert decode_client_file(content, "x.json").client.id == invented_client(1).id
