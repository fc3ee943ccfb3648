"""Handed-out files that somebody bent: one whole client comes in, or nothing, in words, within 1 GB (trust #14).

The client file in JSON is the one format that the program reads; it reads no CSV and no vCard.
"""

from __future__ import annotations

import hashlib
import json
import random
import resource
import shutil
import time
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from jindra_desk.application.handout.export import Handout, export_client
from jindra_desk.application.handout.import_client import import_client
from jindra_desk.application.opening.open_vault import open_vault
from jindra_desk.application.photos.photos import PhotoDetails, add_photo
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.session.services import Services
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.consents.consent import ConsentKind
from jindra_desk.domain.photos.photo import Moment, Pose
from tests.faults.plan import Part, Tally
from tests.support.decisions import decide
from tests.support.practice_desk import add_client, drawn_photo, open_practice, program
from tests.support.sessions import client_tables, importing_services, services
from tests.support.vaults import PASSPHRASE, TODAY

GOAL = 500
_SLOW_SECONDS = 5.0
_ADDRESS_SPACE = 1024 * 1024 * 1024
_ODD: tuple[Any, ...] = (
    None, True, 0, -1, 2**63, 2**64, 1e308, "", " ", "\0", "\ufeff", "../../etc/passwd", "=1+1", "@SUM(A1)", "\t=x",
    "'",
    "x" * 10_000_000, "é" * 100_000, "9999-12-31", "2026-02-30", "0" * 32, [], {}, [[]], {"": ""}, "111222333",
    "P<NLDDE<BRUIJN<<WILLEKE<LISELOTTE<<<<<<<<<<<", "NaN", "\ud800")


class ClientFiles(Part):
    """A whole file with photo and consent is the base; every change is of the JSON, its bytes or its neighbours."""

    name = "client files"
    goals: Mapping[str, int] = MappingProxyType({"hostile files": GOAL})

    def __init__(self, rounds: int = 100) -> None:
        """`rounds` in a piece."""
        self._rounds = rounds

    def piece(self, figure: str, dice: random.Random, place: Path) -> Tally:
        source = _handed_out(place)
        vault, kept = place / "kluis", place / "kept"
        for folder in (vault, kept):
            folder.mkdir(mode=0o700)
        open_practice(kept).vault.close()
        tally = Tally()
        with importing_services() as built:
            built.photos.prepare(drawn_photo().jpeg)  # its process begins before the limit
            resource.setrlimit(resource.RLIMIT_AS, (_ADDRESS_SPACE, _ADDRESS_SPACE))
            session = _fresh(vault, kept)
            for _ in range(self._rounds):
                words, folder = _bent(source, place / "bent", dice)
                if _take_in(session, built, folder, words, tally):
                    session.vault.close()
                    session = _fresh(vault, kept)
                tally.rounds += 1
                shutil.rmtree(folder)
            session.vault.close()
        return tally


def _handed_out(place: Path) -> Path:
    folder = place / "from"
    folder.mkdir(mode=0o700)
    session = open_practice(folder)
    client = add_client(session)
    for kind in (ConsentKind.HEALTH, ConsentKind.PHOTOS_FILE):
        decide(session, client, kind)
    add_photo(session, client.id, drawn_photo(), PhotoDetails(TODAY, "cheeks", Moment.BEFORE, Pose.FRONT))
    handed = export_client(session, services(), client.id, folder / "uit", Handout()).folder
    session.vault.close()
    return handed


def _fresh(vault: Path, kept: Path) -> Session:
    shutil.copytree(kept, vault, dirs_exist_ok=True)
    return open_vault(program().stores(), vault / "praktijk.jdv", SecretKind.PASSPHRASE, PASSPHRASE)


def _take_in(session: Session, built: Services, folder: Path, words: str, tally: Tally) -> bool:
    """Answer whether somebody came in."""
    before, begin = client_tables(session), time.monotonic()
    try:
        import_client(session, built, folder)
        tally.note("came in whole")
        came = True
    except JindraError as told:
        tally.note(type(told).__name__)
        came = False
    except Exception as bug:  # noqa: BLE001 - anything else is a bug, and to be seen
        tally.fault(f"{words}: {type(bug).__name__}: {bug}")
        came = False
    seconds = time.monotonic() - begin
    if seconds > 2 * _SLOW_SECONDS:
        tally.fault(f"{words}: took {seconds:.1f} s")
    after = client_tables(session)
    if after["clients"] != before["clients"] + came or (not came and after != before):
        tally.fault(f"{words}: something came in half")
    return came


def _bent(source: Path, target: Path, dice: random.Random) -> tuple[str, Path]:
    shutil.copytree(source, target)
    path = target / "dossier.json"
    whole = path.read_bytes()
    if dice.random() < 0.65:
        words, content = _bent_tree(json.loads(whole), dice)
    else:
        words, content = _bent_bytes(whole, dice)
    path.write_bytes(content)
    if dice.random() < 0.2:
        words += f", {_bent_neighbour(target, dice)}"
    if dice.random() < 0.9 and not (target / "manifest.json").is_dir():
        manifest = json.loads((source / "manifest.json").read_bytes())
        manifest["files"]["dossier.json"] = {"sha256": hashlib.sha256(content).hexdigest(), "bytes": len(content)}
        (target / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    return words, target


def _bent_tree(body: Any, dice: random.Random) -> tuple[str, bytes]:
    words = []
    for _ in range(dice.choice((1, 1, 1, 2, 5))):
        holder, key = _somewhere(body, dice)
        kind = dice.choice(("odd", "odd", "odd", "gone", "twice", "moved", "more"))
        words.append(f"{kind} at {key}")
        if kind == "gone":
            del holder[key]
        elif kind == "twice" and isinstance(holder, list):
            holder.append(holder[key])
        elif kind == "moved":
            other, place = _somewhere(body, dice)
            holder[key] = other[place]
        elif kind == "more" and isinstance(holder, dict):
            holder["onbekend"] = dice.choice(_ODD)
        else:
            holder[key] = dice.choice(_ODD)
    try:
        return ", ".join(words), json.dumps(body).encode()
    except ValueError:  # it was moved into itself
        return "round", b"{}"


def _somewhere(body: Any, dice: random.Random) -> tuple[Any, Any]:
    """A place in the tree: the list or object that holds it, and its key there."""
    holder: Any = [body]
    key: Any = 0
    for _ in range(dice.randint(1, 7)):
        inside = holder[key]
        if not isinstance(inside, dict | list) or not inside:
            break
        holder, key = inside, dice.choice(list(inside)) if isinstance(inside, dict) else dice.randrange(len(inside))
    return holder, key


def _bent_bytes(whole: bytes, dice: random.Random) -> tuple[str, bytes]:
    text = whole.decode()
    place = dice.randrange(len(whole))
    changed = bytearray(whole)
    for _ in range(dice.choice((1, 10, 200))):
        changed[dice.randrange(len(changed))] ^= 1 << dice.randrange(8)
    kinds: dict[str, bytes] = {
        "BOM": b"\xef\xbb\xbf" + whole, "UTF-16": text.encode("utf-16"), "UTF-16 BE": text.encode("utf-16-be"),
        "cp1252": text.encode("cp1252", "replace"), "NUL": whole[:place] + b"\0" + whole[place:],
        "cut": whole[:place], "twice": whole * 2, "flips": bytes(changed), "empty": b"", "deep": b"[" * 200_000,
        "deep object": b'{"file":' * 100_000, "one number": b"1" * 1_000_000, "NaN": whole.replace(b"null", b"NaN", 1),
        "huge exponent": whole.replace(b"null", b"1e999999", 1), "half pair": whole.replace(b'"', b'"\\ud800', 9),
        "same key": whole.replace(b"{", b'{"file": 1, "file": 2, ', 1), "noise": dice.randbytes(10_000),
        "spaces": b" " * 20_000_000 + whole, "csv": b"naam;adres\r\n=cmd|' /C calc'!A0;x\r\n" * 1_000,
        "vcard": b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:A\r\n B\r\nEND:VCARD\r\n" * 1_000,
    }
    kind = dice.choice(sorted(kinds))
    return kind, kinds[kind]


def _bent_neighbour(folder: Path, dice: random.Random) -> str:
    """A photo, a document or the manifest."""
    file = dice.choice(sorted(path for path in folder.rglob("*") if path.is_file() and path.name != "dossier.json"))
    kind = dice.choice(("gone", "cut", "link", "folder"))
    content = file.read_bytes()
    file.unlink()
    if kind == "cut":
        file.write_bytes(content[:len(content) // 2])
    elif kind == "link":
        file.symlink_to("/etc/passwd")
    elif kind == "folder":
        file.mkdir()
    return f"{file.name} {kind}"
