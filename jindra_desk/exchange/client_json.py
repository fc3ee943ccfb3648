"""The JSON client file: one dataclass tree, its published schema, and strict reading back (K-125).

The schema in `resources/schemas/` is made from the same types that read and write the file, so that the three cannot
drift apart; a test compares them.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

import msgspec

from jindra_desk.application.client_file import SCHEMA, ClientFile
from jindra_desk.domain.errors import ExitCode, JindraError
from jindra_desk.domain.text import noop

MAX_BYTES = 64 * 1024 * 1024


class NotAClientFile(JindraError):
    """Not JSON, not ours, or with values that do not fit the schema."""

    title = noop("{file} is geen cliëntbestand van Jindra Desk.")
    cause = noop("Er is niets ingelezen.")
    next_step = noop("Kies het bestand dossier.json uit een uitgegeven dossier.")
    exit_code = ExitCode.USAGE


class NewerClientFile(JindraError):
    """Made by a later version with another schema."""

    title = noop("{file} komt uit een nieuwere versie van Jindra Desk.")
    cause = noop("Er is niets ingelezen.")
    next_step = noop("Installeer de nieuwste versie en lees het daarmee in.")
    exit_code = ExitCode.USAGE


@dataclass(frozen=True, slots=True)
class Envelope:
    """The JSON document itself: which schema, and the file."""

    schema: str
    file: ClientFile


def encode_client_file(file: ClientFile) -> bytes:
    """Answer UTF-8 JSON, indented by two, with stable order of fields."""
    return msgspec.json.format(msgspec.json.encode(Envelope(SCHEMA, file)), indent=2) + b"\n"


def decode_client_file(untrusted_data: bytes, file_name: str) -> ClientFile:
    """Read it back; raises `NotAClientFile` or `NewerClientFile`, never anything half read."""
    if len(untrusted_data) > MAX_BYTES:
        raise NotAClientFile(file=file_name)
    try:
        envelope = msgspec.json.decode(untrusted_data, type=Envelope)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        if _named_schema(untrusted_data) not in ("", SCHEMA):
            raise NewerClientFile(file=file_name) from error
        raise NotAClientFile(file=file_name) from error
    if envelope.schema != SCHEMA:
        ours = envelope.schema.startswith("jindra-desk/client-file/")
        raise (NewerClientFile if ours else NotAClientFile)(file=file_name)
    return envelope.file


def _named_schema(untrusted_data: bytes) -> str:
    try:
        head = json.loads(untrusted_data)
    except (ValueError, RecursionError):
        return ""
    schema = head.get("schema") if isinstance(head, dict) else None
    return schema if isinstance(schema, str) and schema.startswith("jindra-desk/client-file/") else ""


def published_schema() -> bytes:
    """Answer the JSON Schema (draft 2020-12) of the client file, as kept in `resources/schemas/`."""
    schema = msgspec.json.schema(Envelope)
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": SCHEMA, **schema}
    return json.dumps(schema, indent=2, sort_keys=True, ensure_ascii=False).encode() + b"\n"
