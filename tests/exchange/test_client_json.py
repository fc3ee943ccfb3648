"""The JSON client file: one tree of types for writing, reading and the published schema (K-125)."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jindra_desk.application.client_file import SCHEMA, ClientFile
from jindra_desk.domain.client import Address, Channel, PhotoPreference
from jindra_desk.domain.health import HealthRecord, SkinType
from jindra_desk.domain.names import NameUse, PersonName
from jindra_desk.domain.resources import resource_path
from jindra_desk.exchange.client_json import (
    MAX_BYTES,
    NewerClientFile,
    NotAClientFile,
    decode_client_file,
    encode_client_file,
    published_schema,
)
from tests.vaults import invented_client, performed_visit

WORDS = st.text(st.characters(codec="utf-8"), max_size=30)
DAYS = st.dates(date(1900, 1, 1), date(2100, 1, 1))


@st.composite
def files(draw: st.DrawFn) -> ClientFile:
    """Any words and days in a file."""
    client = replace(
        invented_client(draw(st.integers(1, 99))),
        name=PersonName(surname="x" + draw(WORDS), given=draw(WORDS), use=draw(st.sampled_from(NameUse))),
        notes=draw(WORDS), birth_date=draw(st.none() | DAYS), address=Address(draw(WORDS), town=draw(WORDS)),
        preferred_channel=draw(st.sampled_from(Channel)), photo_preference=draw(st.sampled_from(PhotoPreference)),
        paper_file=draw(st.booleans()))
    visits = tuple(performed_visit(client, number, draw(DAYS), draw(WORDS))
                   for number in range(draw(st.integers(0, 3))))
    health = draw(st.none() | st.builds(HealthRecord, st.just(client.id), DAYS, WORDS, WORDS))
    skin = draw(st.none() | st.builds(SkinType, st.just(client.id), st.integers(1, 6), DAYS))
    return ClientFile(client=client, treatments=visits, health=health, skin_type=skin)


@given(file=files())
def test_what_was_written_is_read_back_and_fits_the_schema_k_125(file: ClientFile) -> None:
    """K-125: nothing is lost or changed, and any program can check the shape by the published schema."""
    content = encode_client_file(file)
    assert decode_client_file(content, "dossier.json") == file
    schema = json.loads(resource_path("schemas/client-file-1.json").read_bytes())
    jsonschema.Draft202012Validator(schema).validate(json.loads(content))


def test_the_published_schema_is_the_one_of_the_code_k_125() -> None:
    """A change of a type is a change of the schema: publish it, or raise its number."""
    assert resource_path("schemas/client-file-1.json").read_bytes() == published_schema()
    jsonschema.Draft202012Validator.check_schema(json.loads(published_schema()))


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
