"""Every command that opens a vault, by its name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from jindra_desk.cli.backup_commands import backup, restore, verify
from jindra_desk.cli.commands import Invocation, destroy, export, fill_demo, import_file, init, list_clients, show
from jindra_desk.cli.exit_codes import ExitCode
from jindra_desk.cli.outside_command import outside
from jindra_desk.cli.retention_command import retention

__all__ = ["COMMANDS", "Invocation"]

COMMANDS: Mapping[str, Callable[[Invocation], ExitCode]] = MappingProxyType({
    "init": init,
    "demo-data": fill_demo,
    "import": import_file,
    "list": list_clients,
    "show": show,
    "export": export,
    "outside": outside,
    "retention": retention,
    "destroy": destroy,
    "backup": backup,
    "verify": verify,
    "restore": restore,
})
