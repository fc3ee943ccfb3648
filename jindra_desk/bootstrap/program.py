"""The program as the command line is handed it, and where every process of it begins.

The composition root is a package: `program` on top; `window`, `screens`, `tour` and `demo_walk` with Qt; `unlocking`,
`vault_access`, `adapters` and `shipped` without; `services` builds what is slow to load. Each is imported when it is
first needed, for the time of a start and for no other reason.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress

from jindra_desk.bootstrap.vault_access import VaultAccess
from jindra_desk.cli.exit_codes import ExitCode
from jindra_desk.cli.main import main as run_command
from jindra_desk.cli.output import STOPPED, write_line
from jindra_desk.cli.program import TourOptions, WindowOptions
from jindra_desk.domain.base.text import Language, Translator
from jindra_desk.system.folders.paths import private_by_default
from jindra_desk.system.process.ending import end_at_once, end_like_interrupt, told_to_whoever_listens
from jindra_desk.system.process.replacement import forbid_core_dumps
from jindra_desk.system.screen.display import (
    NoDisplay,
    WindowPartsMissing,
    check_window_parts,
    draws_nowhere,
    has_display,
    missing_part,
)

IMAGE_WORKER = "--image-worker"
COPY_HELPER = "--copy-helper"
OURS = "jindra_desk"


class JindraProgram(VaultAccess):
    """Fulfils `cli.program.Program`."""

    def translator(self, language: Language) -> Translator:
        """The translator of the command line and of documents."""
        return self.shipped.translator(language)

    def policy_names(self) -> tuple[str, ...]:
        """The shipped profiles, the default first."""
        return self.shipped.policy_names()

    def run_window(self, options: WindowOptions) -> int:
        """Start the window; a demo without a display walks the journey offscreen instead.

        Raises `WindowPartsMissing` where Qt's own libraries are not there, and `NoDisplay`.
        """
        if not has_display() or (options.demo and options.vault is None and draws_nowhere()):
            if not options.demo:
                raise NoDisplay
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
            with _needs_qt():
                from jindra_desk.bootstrap.demo_walk import run_journey
            return run_journey(self, options)
        with _needs_qt():
            from jindra_desk.bootstrap.window import run_window
        check_window_parts()
        return run_window(self, options)

    def run_tour(self, options: TourOptions) -> int:
        """Draw every screen and document, without a display."""
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        with _needs_qt():
            from jindra_desk.bootstrap.tour import run_tour
        return run_tour(self, options)


@contextmanager
def _needs_qt() -> Iterator[None]:
    """A library of the system that Qt cannot find becomes one clear sentence; a fault of ours stays one."""
    try:
        yield
    except ImportError as fault:
        if (fault.name or "").partition(".")[0] == OURS:
            raise
        raise WindowPartsMissing(part=missing_part(fault)) from fault


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; answers the exit code. Image worker and copy helper are this same program, started by itself."""
    code: int = ExitCode.WORLD
    try:
        try:
            code = _run(arguments)
        except KeyboardInterrupt:
            # Before the command line was there to say it, or while it was saying something else: never a traceback.
            with suppress(OSError):
                write_line(sys.stderr, STOPPED)
        finally:
            if arguments is None:
                end_at_once()
    except KeyboardInterrupt:
        # Asked when all was done, or while that was being said: asked once, it hears nothing more.
        end_at_once()
    return code


def _run(arguments: Sequence[str] | None) -> int:
    forbid_core_dumps()
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given == [IMAGE_WORKER]:
        from jindra_desk.imaging.worker import main as read_photos

        return int(read_photos())
    if len(given) in (1, 2) and given[0] == COPY_HELPER:
        from jindra_desk.system.disks.copy_helper import main as copy_on

        return int(copy_on(*map(int, given[1:])))
    private_by_default()
    if arguments is None:
        sys.stderr = told_to_whoever_listens(sys.stderr)
        end_like_interrupt()
    return run_command(given, JindraProgram())
