"""Runs one command and answers its exit code; every expected fault becomes one sentence on stderr."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TextIO

from jindra_desk.cli.arguments import build_parser
from jindra_desk.cli.exit_codes import ExitCode, exit_code_of
from jindra_desk.cli.output import STOPPED, OutcomeUnwritten, flush, write_line
from jindra_desk.cli.program import Program, TourOptions, WindowOptions
from jindra_desk.disk.faults import refusal_of
from jindra_desk.domain.base.disk_faults import disk_trouble
from jindra_desk.domain.base.errors import JindraError, MemoryShort, ProgramFault, RuleRefusal


def main(arguments: Sequence[str], program: Program, out: TextIO | None = None, err: TextIO | None = None) -> int:
    """Parse and run; answers 0, 2, 3, 4, 5, 6 or 7 (README, "Command line")."""
    out, err = out or _in_utf8(sys.stdout), err or _in_utf8(sys.stderr)
    try:
        options = build_parser().parse_args(arguments)
        if options.command is None:
            return program.run_window(WindowOptions(
                vault=options.vault, demo=options.demo, today=options.today, geometry=options.geometry,
                locked=options.locked, idle_seconds=options.idle_seconds, draft_lost=options.draft_lost,
                draft_kept=options.draft_kept, cut_short=options.cut_short,
                language=options.lang, begin_with=options.begin_with))
        if options.command == "tour":
            return program.run_tour(TourOptions(options.to, options.lang, options.theme, options.scale))
        # Loaded here, because the window starts here too and is there sooner without every command's use cases.
        from jindra_desk.cli.command_table import COMMANDS, Invocation

        path: Path = options.vault or program.default_vault()
        return _all_written(COMMANDS[options.command](Invocation(program, options, path, out, err)), out)
    except SystemExit as stop:  # --help and --version
        return int(stop.code or 0)
    except JindraError as fault:
        return _told(fault, err)
    except MemoryError:
        return _told(MemoryShort(), err)
    except BrokenPipeError:
        # Whoever read along (`| head`) has seen enough; what was to be written to the vault was written.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitCode.DONE
    except OSError as refusal:
        _let_go_of_what_cannot_be_written()
        return _told(disk_trouble(*refusal_of(refusal)), err)
    except Exception as bug:  # noqa: BLE001 - the last boundary: no traceback, for it quotes what the program met
        return _unforeseen(bug, err)
    except KeyboardInterrupt:  # Ctrl+C, `kill`, logging out, a terminal that is closed and so can be told nothing
        return _stopped(err)


def _unforeseen(bug: Exception, err: TextIO) -> int:
    if _is_of_an_interrupt(bug):
        return _stopped(err)
    write_line(err, f"{ProgramFault('').sentence()} ({type(bug).__name__})")
    return ExitCode.WORLD


def _stopped(err: TextIO) -> int:
    _let_go_of_what_cannot_be_written()
    with suppress(OSError):
        write_line(err, STOPPED)
    return ExitCode.WORLD


def _is_of_an_interrupt(fault: BaseException) -> bool:
    """Whether a library made this fault out of the request to end (an `except:` that raises its own)."""
    seen: BaseException | None = fault
    while seen is not None and not isinstance(seen, KeyboardInterrupt):
        seen = seen.__cause__ or seen.__context__
    return seen is not None


def _all_written(code: int, out: TextIO) -> int:
    """What is still to be written is no fault for Python's own end to find; raises `OutcomeUnwritten`."""
    flush(out)
    return code


def _let_go_of_what_cannot_be_written() -> None:
    """A terminal that was closed, or a full disk behind `>`: Python would try again at its end, and end with 120."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _in_utf8(stream: TextIO) -> TextIO:
    """Names like Ağaoğlu must come out whole, also into a pipe on Windows or under LANG=C."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    return stream


def _told(fault: JindraError, err: TextIO) -> int:
    if isinstance(fault, OutcomeUnwritten):
        _let_go_of_what_cannot_be_written()
    rule = f" ({fault.rule})" if isinstance(fault, RuleRefusal) and fault.rule else ""
    write_line(err, f"{fault.sentence()}{rule}")
    return exit_code_of(type(fault))
