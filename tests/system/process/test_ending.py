"""Asked to end at any moment: exit code 7 and at most «Gestopt.», never the traceback of what it was doing."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")

BEFORE = """
    import jindra_desk.bootstrap.program as bootstrap
    bootstrap.forbid_core_dumps = lambda: (end_like_interrupt(), os.kill(os.getpid(), NUMBER), time.sleep(20))
    sys.argv = ["jindra-desk", "list"]
    sys.exit(bootstrap.main())
"""
"""Before the command line is there."""
WHILE_TELLING = """
    import jindra_desk.bootstrap.program as bootstrap
    def told(*_):
        os.kill(os.getpid(), NUMBER)
        time.sleep(20)
    import jindra_desk.cli.main as command
    command._told = told
    sys.argv = ["jindra-desk", "list", "--vault", "/nowhere/at/all.jdv"]
    sys.exit(bootstrap.main())
"""
"""While a fault is being said."""
IN_A_CALLBACK = """
    import jindra_desk.bootstrap.program as bootstrap
    class Dying:
        def __del__(self):
            os.kill(os.getpid(), NUMBER)
            for _ in range(100): time.sleep(0.01)
    def work():
        end_like_interrupt()
        Dying()
        time.sleep(20)
    bootstrap.forbid_core_dumps = work
    sys.argv = ["jindra-desk", "list"]
    sys.exit(bootstrap.main())
"""
"""Where Python lets no exception out: the request must not be lost."""
SWALLOWED = """
    import jindra_desk.bootstrap.program as bootstrap
    def work():
        end_like_interrupt()
        for _ in range(3):
            try:
                os.kill(os.getpid(), NUMBER)
                time.sleep(20)
            except:
                pass
        time.sleep(20)
    bootstrap.forbid_core_dumps = work
    sys.argv = ["jindra-desk", "list"]
    sys.exit(bootstrap.main())
"""
"""In a library that takes whatever is raised: asked again, until it is let through."""
MADE_ANOTHER = """
    import jindra_desk.bootstrap.program as bootstrap
    def told(*_):
        try:
            os.kill(os.getpid(), NUMBER)
            time.sleep(20)
        except:
            raise ValueError("no font")
    import jindra_desk.cli.main as command
    command.build_parser = told
    sys.argv = ["jindra-desk", "list"]
    sys.exit(bootstrap.main())
"""
"""In a library that makes a fault of its own out of it."""
IN_SOURCE = """
    import jindra_desk.bootstrap.program as bootstrap
    def work():
        end_like_interrupt()
        exec("os.kill(os.getpid(), NUMBER); time.sleep(20)")
    bootstrap.forbid_core_dumps = work
    sys.argv = ["jindra-desk", "list"]
    sys.exit(bootstrap.main())
"""
"""While a data class is made, as in the start of the program: Python keeps a note of `KeyboardInterrupt` there."""
TIDYING = """
    import jindra_desk.bootstrap.program as bootstrap
    def work():
        end_like_interrupt()
        try:
            os.kill(os.getpid(), NUMBER)
            time.sleep(20)
        finally:
            try:
                raise OSError
            except OSError:
                time.sleep(0.6)
            time.sleep(0.6)
            os.write(2, b"Opgeruimd. ")
    bootstrap.forbid_core_dumps = work
    sys.argv = ["jindra-desk", "list"]
    sys.exit(bootstrap.main())
"""
"""While tidying up takes its time."""
WHEN_DONE = """
    import jindra_desk.bootstrap.program as bootstrap
    done = bootstrap.end_at_once
    def asked():
        bootstrap.end_at_once = done
        os.kill(os.getpid(), NUMBER)
        time.sleep(0.5)
    bootstrap.end_at_once = asked
    sys.argv = ["jindra-desk", "list", "--vault", "/nowhere/at/all.jdv"]
    code = bootstrap.main()
    sys.exit(7 if code == 2 else code)
"""
"""All was done and told: it is too late to be stopped."""


def _asked(place: str, name: str) -> subprocess.CompletedProcess[str]:
    head = "import os, signal, sys, time\nfrom jindra_desk.system.process.ending import end_like_interrupt\n"
    code = head + textwrap.dedent(place).replace("NUMBER", f"signal.{name}")
    return subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=15)


@pytest.mark.parametrize("place", [BEFORE, WHILE_TELLING, IN_A_CALLBACK, SWALLOWED, MADE_ANOTHER, IN_SOURCE],
                         ids=["before", "telling", "callback", "swallowed", "another", "source"])
@pytest.mark.parametrize("name", ["SIGHUP", "SIGTERM", "SIGINT"])
def test_it_ends_in_words(place: str, name: str) -> None:
    done = _asked(place, name)
    assert done.stderr == "Gestopt.\n"
    assert done.returncode == 7


@pytest.mark.parametrize("name", ["SIGHUP", "SIGTERM", "SIGINT"])
def test_what_is_tidied_up_is_not_asked_again(name: str) -> None:
    done = _asked(TIDYING, name)
    assert (done.returncode, done.stderr) == (7, "Opgeruimd. Gestopt.\n")


@pytest.mark.parametrize("name", ["SIGHUP", "SIGTERM", "SIGINT"])
def test_asked_when_all_was_told_it_says_nothing_more(name: str) -> None:
    done = _asked(WHEN_DONE, name)
    assert "Traceback" not in done.stderr
    assert "Gestopt" not in done.stderr
    assert done.returncode == 7


@pytest.mark.parametrize("name", ["SIGHUP", "SIGTERM"])
def test_when_all_is_done_it_ends_at_once(name: str) -> None:
    """What hangs after the work is over needs no other way to be ended."""
    code = textwrap.dedent(f"""
        import os, signal, time
        from jindra_desk.system.process.ending import end_at_once, end_like_interrupt
        end_like_interrupt()
        end_at_once()
        os.kill(os.getpid(), signal.{name})
        time.sleep(20)
    """)
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=15)
    assert done.stderr == ""
    assert done.returncode < 0


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_what_is_told_to_nobody_is_no_fault(unbuffered: str) -> None:
    """A progress that is written to a closed terminal must not end the work by another way than the signal does."""
    code = textwrap.dedent("""
        import os, sys
        from jindra_desk.system.process.ending import told_to_whoever_listens
        sys.stderr = told_to_whoever_listens(sys.stderr)
        print("gehoord: é", file=sys.stderr)
        assert sys.stderr.fileno() == 2 and not sys.stderr.isatty()
        os.close(2)
        for _ in range(100):
            print("niemand meer", file=sys.stderr, flush=True)
        os.write(1, b"klaar")
    """)
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, timeout=15,
                          env={**os.environ, "PYTHONUNBUFFERED": unbuffered, "PYTHONIOENCODING": "utf-8"})
    assert (done.returncode, done.stdout, done.stderr) == (0, b"klaar", "gehoord: é\n".encode())
