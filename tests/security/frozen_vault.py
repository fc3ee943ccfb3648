"""A vault and its backup as the program of November 2026 wrote them, frozen before the header became version 2.

`python -m tests.security.frozen_vault` makes such a file with the code of the day that it is run. Encrypted pages do
not compress: so each page of the database is kept in plain, squeezed, with the vector that it was encrypted with, and
`thaw` encrypts it again to the very same bytes (the data key stands in the file: all that it hides is invented).
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import sys
import tempfile
import zlib
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE = 16 * 1024
VECTOR_AT = PAGE - 80
PASSPHRASE = "vier losse woorden samen"
PASSPHRASE_BEFORE = "de woorden van het begin"
RECOVERY_CODE = "0000-0000-0000-0000-0000-0000-0000"
NAME = "praktijk.jdv"
VERSION_1 = Path(__file__).with_name("version_1.frozen")
ENDINGS = ("", ".keys", ".keys.bak", ".ledger")


def thaw(folder: Path, frozen: Path = VERSION_1) -> tuple[Path, Path]:
    """Write vault, keys, ledger, the keys of before a change of passphrase (`.keys.before`) and a backup into `folder`.

    Answers (vault, backup).
    """
    kept: dict[str, Any] = json.loads(zlib.decompress(frozen.read_bytes()))
    key = bytes.fromhex(kept["key"])
    backup = folder / "stick" / kept["backup"]
    backup.parent.mkdir()
    for name, content in kept["whole"].items():
        (folder / name).write_bytes(base64.b64decode(content))
    (folder / NAME).write_bytes(encrypted(key, kept["vault"]))
    backup.write_bytes(encrypted(key, kept["copy"]) + base64.b64decode(kept["trailer"]))
    for name, digest in kept["sha256"].items():
        file = backup if name == backup.name else folder / name
        assert hashlib.sha256(file.read_bytes()).hexdigest() == digest, f"{name} thawed into something else"
    return folder / NAME, backup


def frozen(folder: Path, key: bytes, backup: Path, database_bytes: int) -> bytes:
    """What `thaw` takes, of the closed vault in `folder` and its backup."""
    vault = folder / NAME
    content = backup.read_bytes()
    names = [f"{NAME}{ending}" for ending in (*ENDINGS, ".keys.before") if ending]
    return zlib.compress(json.dumps({
        "key": key.hex(), "backup": backup.name, "vault": decrypted(key, vault.read_bytes()),
        "copy": decrypted(key, content[:database_bytes]), "trailer": _base64(content[database_bytes:]),
        "whole": {name: _base64((folder / name).read_bytes()) for name in names},
        "sha256": {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in (vault, backup)},
    }).encode(), 9)


def decrypted(key: bytes, content: bytes) -> dict[str, Any]:
    """The pages of a database file in plain, squeezed, with the vector of each: what `encrypted` takes."""
    pages = [content[at:at + PAGE] for at in range(0, len(content), PAGE)]
    plain, vectors = [], []
    for number, page in enumerate(pages, 1):
        start, vector = (16 if number == 1 else 0), page[VECTOR_AT:VECTOR_AT + 16]
        opened = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
        plain.append(page[:start] + opened.update(page[start:VECTOR_AT]) + opened.finalize())
        vectors.append(vector)
    return {"pages": _base64(zlib.compress(b"".join(plain), 9)), "vectors": _base64(b"".join(vectors))}


def encrypted(key: bytes, kept: dict[str, Any]) -> bytes:
    """The database file that `decrypted` was given, byte for byte."""
    plain, vectors = zlib.decompress(base64.b64decode(kept["pages"])), base64.b64decode(kept["vectors"])
    salt = plain[:16]
    mac_key = hashlib.pbkdf2_hmac("sha512", key, bytes(byte ^ 0x3A for byte in salt), 2, 32)
    pages = []
    for number, at in enumerate(range(0, len(plain), VECTOR_AT), 1):
        start, vector = (16 if number == 1 else 0), vectors[16 * (number - 1):16 * number]
        closed = Cipher(algorithms.AES(key), modes.CBC(vector)).encryptor()
        signed = closed.update(plain[at + start:at + VECTOR_AT]) + closed.finalize() + vector
        mac = hmac.digest(mac_key, signed + number.to_bytes(4, "little"), "sha512")
        pages.append(plain[at:at + start] + signed + mac)
    return b"".join(pages)


def _base64(content: bytes) -> str:
    return base64.b64encode(content).decode("ascii")


def build(target: Path) -> None:
    """Make a practice's vault with the program of today, with a client, a destroyed one and a backup, and freeze it."""
    from dataclasses import replace

    from jindra_desk.application.copies.backup import make_backup
    from jindra_desk.application.erasure.destroy import destroy_client
    from jindra_desk.application.opening.open_vault import open_vault
    from jindra_desk.application.ports.keys import SecretKind
    from jindra_desk.application.setup.create_vault import create_vault
    from jindra_desk.application.vault.keys import change_passphrase
    from jindra_desk.domain.erasure.reasons import ErasureReason
    from jindra_desk.storage.backups.container import read_container
    from tests.support.practice_desk import PRACTICE, add_client, program
    from tests.support.sessions import services

    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        vault, desk = folder / NAME, program()
        new = desk.new_vault(vault, PASSPHRASE_BEFORE, PRACTICE, "praktijk", demo=False)
        create_vault(desk.stores(), replace(new, recovery_code=RECOVERY_CODE)).session.vault.close()
        (folder / f"{NAME}.keys.before").write_bytes((folder / f"{NAME}.keys").read_bytes())
        session = open_vault(desk.stores(), vault, SecretKind.PASSPHRASE, PASSPHRASE_BEFORE)
        add_client(session, surname="van den Heuvel", number=1)
        gone = add_client(session, surname="Verdwenen", number=2)
        change_passphrase(session, desk.keys, PASSPHRASE_BEFORE, PASSPHRASE)
        destroy_client(session, services(), gone.id, ErasureReason.REQUEST)
        backup = make_backup(session, services(), folder / "stick").file
        with session.vault.sealing.lend_key() as key:
            raw = key.reveal()
        session.vault.close()
        target.write_bytes(frozen(folder, raw, backup, read_container(backup).database_bytes))


if __name__ == "__main__":
    build(Path(sys.argv[1]) if len(sys.argv) > 1 else VERSION_1)
