"""What lay under a name of this vault's own files and was put aside: told once, by name, whenever it was found."""

from __future__ import annotations

from pathlib import Path

from jindra_desk.application.ports.files import VaultFolder
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.disk.vault_files import VaultFile, beside
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.base.wording import shown
from jindra_desk.domain.vault.key_faults import FilesAside, LedgersAside

BESIDE_TOLD = "beside.told"
"""Setting: the endings of the names that were told already, as long as the files are there."""


def tell_files_aside(folder: VaultFolder, vault: Path, uow: UnitOfWork) -> tuple[JindraError, ...]:
    """Answer what is to be told of files that were put aside since the last opening; belongs in its transaction."""
    names = folder.names_put_aside(vault)
    told = uow.settings.get(BESIDE_TOLD)
    known = told if isinstance(told, list) else []
    there = [name.removeprefix(vault.name) for name in names]
    if there != known:
        uow.settings.put(BESIDE_TOLD, there or None)
    fresh = [name for name in names if name.removeprefix(vault.name) not in known]
    ledgers = [name for name in fresh if _is_ledger(vault, name)]
    others = [name for name in fresh if not _is_ledger(vault, name)]
    kinds: tuple[tuple[type[JindraError], list[str]], ...] = ((FilesAside, others), (LedgersAside, ledgers))
    return tuple(kind(names=", ".join(shown(name) for name in some)) for kind, some in kinds if some)


def _is_ledger(vault: Path, name: str) -> bool:
    return name.startswith(beside(vault, VaultFile.LEDGER).name)
