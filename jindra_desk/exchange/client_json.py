"""The JSON client file: written and strictly read back by its own wire types, with their published schema (K-125).

The schema in `resources/schemas/` is made from the wire types that read and write the file, so that the three cannot
drift apart; a test compares them as JSON. The domain has no part in it: see `client_file/v1.py`.
"""

from __future__ import annotations

import json
from typing import Any

import msgspec

from jindra_desk.application.ports.client_file import SCHEMA, ClientFile
from jindra_desk.domain.base.errors import ClientFileRefused
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.handout.records_in_file import in_record
from jindra_desk.exchange.client_file.v1 import WireEnvelope
from jindra_desk.exchange.client_file.v1_in import OddRecord, file_of
from jindra_desk.exchange.client_file.v1_out import wire_of

MAX_BYTES = 64 * 1024 * 1024


class NotAClientFile(ClientFileRefused):
    """Not JSON, not ours, or with values that do not fit the schema."""

    title = noop("{file} is geen cliëntbestand van Jindra Desk.")
    next_step = noop("Kies het bestand dossier.json uit een uitgegeven dossier.")


class NewerClientFile(ClientFileRefused):
    """Made by a later version with another schema."""

    title = noop("{file} komt uit een nieuwere versie van Jindra Desk.")
    next_step = noop("Installeer de nieuwste versie en lees het daarmee in.")


def encode_client_file(file: ClientFile) -> bytes:
    """Answer UTF-8 JSON, indented by two, with stable order of fields."""
    return msgspec.json.format(msgspec.json.encode(WireEnvelope(SCHEMA, wire_of(file))), indent=2) + b"\n"


def decode_client_file(untrusted_data: bytes, file_name: str) -> ClientFile:
    """Read it back; raises `NotAClientFile` or `NewerClientFile`, never anything half read."""
    if len(untrusted_data) > MAX_BYTES:
        raise NotAClientFile(file=file_name)
    try:
        envelope = msgspec.json.decode(untrusted_data, type=WireEnvelope)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        if _named_schema(untrusted_data) not in ("", SCHEMA):
            raise NewerClientFile(file=file_name) from error
        raise NotAClientFile(file=file_name) from error
    if envelope.schema != SCHEMA:
        ours = envelope.schema.startswith("jindra-desk/client-file/")
        raise (NewerClientFile if ours else NotAClientFile)(file=file_name)
    try:
        return file_of(envelope.file)
    except OddRecord as odd:
        with in_record(odd.kind, odd.number):
            raise NotAClientFile(file=file_name) from odd


def _named_schema(untrusted_data: bytes) -> str:
    try:
        head = json.loads(untrusted_data)
    except (ValueError, RecursionError):
        return ""
    schema = head.get("schema") if isinstance(head, dict) else None
    return schema if isinstance(schema, str) and schema.startswith("jindra-desk/client-file/") else ""


def published_schema() -> dict[str, Any]:
    """Answer the JSON Schema (draft 2020-12) of the client file, as kept in `resources/schemas/`.

    Compare it as JSON: order and layout say nothing. What the schema library words in its own way from one release to
    the next is put in one form here: white space in descriptions, and the order of codes, compulsory fields and
    alternatives.
    """
    schema = _in_one_form(json.loads(msgspec.json.encode(msgspec.json.schema(WireEnvelope))))
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": SCHEMA, **schema}


_WIRE = "Wire"
"""Set before the names of wire types, so that a class name stands once in the tree; not part of what is published."""
_REFERENCE = "#/$defs/"


def _in_one_form(part: Any, key: str = "") -> Any:
    if isinstance(part, dict):
        return {name.removeprefix(_WIRE) if key == "$defs" else name: _in_one_form(value, name)
                for name, value in part.items()}
    if isinstance(part, list):
        items = [_in_one_form(item) for item in part]
        return sorted(items, key=str) if key in ("enum", "required", "anyOf") else items
    if key == "description" and isinstance(part, str):
        return " ".join(part.split())
    if key == "$ref" and isinstance(part, str):
        return _REFERENCE + part.removeprefix(_REFERENCE).removeprefix(_WIRE)
    return part.removeprefix(_WIRE) if key == "title" and isinstance(part, str) else part
