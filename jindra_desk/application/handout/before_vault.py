"""The recovery sheet on its way to paper while its vault is not made yet: there is nothing that could note it.

What a kill leaves behind holds a code that opens nothing: set-up that is cut off begins again with another one.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from jindra_desk.application.handout.gate import Release
from jindra_desk.application.handout.prints import OpenPrint
from jindra_desk.application.ports.base import Clock, IdSource
from jindra_desk.application.session.services import Services
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.handout.output import OutputKind, ReadableOutput, staged_name


@dataclass(frozen=True, slots=True)
class BeforeVault:
    """Staged and taken away as any other output, and noted nowhere."""

    clock: Clock
    ids: IdSource

    def save(self, services: Services, target: Path, content: bytes) -> None:
        """Write the sheet at `target`; raises `StorageFailed`."""
        outlet = services.outlet
        output = self._output(OutputKind.FILE, outlet.place_of(target.parent))
        try:
            outlet.write_file(output, target.name, content)
        except JindraError:
            outlet.withdraw(output)
            raise
        finally:
            outlet.let_go(output)

    def begin_print(self, services: Services) -> OpenPrint:
        """Make the private folder of a print; raises `StorageFailed`."""
        output = self._output(OutputKind.PRINT, services.outlet.print_place())
        return OpenPrint(Release(output), services.outlet.open_print(output))

    def end_print(self, services: Services, under_way: OpenPrint) -> None:
        """Take the folder away again."""
        services.outlet.withdraw(under_way.release.output)
        services.outlet.let_go(under_way.release.output)

    def _output(self, kind: OutputKind, place: bytes) -> ReadableOutput:
        return ReadableOutput(self.ids.new_id(), place, staged_name(self.ids.new_id()), kind, self.clock.now())
