"""A process killed in the middle: what it said was saved is there, and nothing is half (trust #9)."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from jindra_desk.storage.vault.store import SqlVaultStore
from tests.support.vaults import copied_vault, numbered_id, template_key

_WRITER = """
import sys
from pathlib import Path
from jindra_desk.domain.vault.ledger import LedgerEvent, LedgerKind
from jindra_desk.domain.vault.secrets import VaultKey
from jindra_desk.storage.vault.store import SqlVaultStore
from tests.support.vaults import invented_client, invented_photo, written

vault = SqlVaultStore().open(Path(sys.argv[1]), VaultKey(bytes.fromhex(sys.stdin.readline())))
for number in range(10_000):
    client = invented_client(number, surname=f"Naam{number}")
    def write(uow):
        uow.clients.add(client)
        uow.photos.add(*invented_photo(client, number, bytes([number % 256]) * 100_000))
        uow.ledger.append(LedgerEvent(LedgerKind.OBJECTION, client.subject, "", "verzoek"))
    written(vault, write)
    print(number, flush=True)
"""


@pytest.mark.parametrize("seed", range(4))
def test_what_was_acknowledged_survives_a_kill(tmp_path: Path, seed: int) -> None:
    path = copied_vault(tmp_path)
    root = Path(__file__).parent.parent.parent
    child = subprocess.Popen([sys.executable, "-c", _WRITER, str(path)], cwd=root, stdin=subprocess.PIPE,
                             stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": str(root)})
    assert child.stdin is not None
    assert child.stdout is not None
    child.stdin.write(template_key().reveal().hex() + "\n")
    child.stdin.flush()
    wanted = random.Random(seed).randrange(1, 12)
    acknowledged = -1
    while acknowledged < wanted:
        acknowledged = int(child.stdout.readline())
    child.kill()
    rest = child.stdout.read().split()
    child.wait()
    child.stdin.close()
    child.stdout.close()
    acknowledged = max([acknowledged, *(int(line) for line in rest)])
    vault = SqlVaultStore().open(path, template_key())
    vault.pages.check_integrity()
    with vault.reading() as uow:
        ids = set(uow.clients.ids())
        assert {numbered_id(number) for number in range(acknowledged + 1)} <= ids
        assert len(ids) <= acknowledged + 2
        assert uow.audit.count() == len(ids)
        assert all(len(uow.photos.of_client(client_id)) == 1 for client_id in ids)
    assert len(vault.logs.ledger_records()) == len(ids)
    assert vault.logs.first_broken_audit_row() is None
    vault.close()
