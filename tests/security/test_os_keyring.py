"""The computer's key ring, hostile in every way: each call ends in time with an answer or `KeyringUnavailable` (#4)."""

from __future__ import annotations

import contextlib
import gc
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path

import keyring.backends.chainer
import keyring.backends.fail
import keyring.backends.null
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import InitError, KeyringLocked, PasswordDeleteError, PasswordSetError

from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.domain.vault.key_faults import KeyringUnavailable, PinUnusable
from jindra_desk.domain.vault.pin import PinHindrance
from jindra_desk.security import os_keyring
from jindra_desk.security.key_store import HeaderKeyStore
from jindra_desk.security.os_keyring import OsKeyring, is_admitted, system_backend
from tests.support.key_rings import Computer
from tests.support.vaults import CHEAP
from tests.support.waiting import rounds

QUICK = 0.15
PASSPHRASE = "vier losse woorden samen"


class Honest:
    """Keeps what it is given."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if (service, username) not in self.kept:
            raise PasswordDeleteError("no such password")
        del self.kept[service, username]


class Lying(Honest):
    """Says that it stored, and did not."""

    def set_password(self, service: str, username: str, password: str) -> None:
        pass


class Twisting(Honest):
    """Keeps something else than it was given."""

    def set_password(self, service: str, username: str, password: str) -> None:
        super().set_password(service, username, password[:-4] + "AAAA")


class Clinging(Honest):
    """Says that it removed, and did not."""

    def delete_password(self, service: str, username: str) -> None:
        pass


class Raising(Honest):
    """Fails each call in one way."""

    def __init__(self, fault: Exception) -> None:
        super().__init__()
        self.fault = fault

    def get_password(self, service: str, username: str) -> str | None:
        raise self.fault

    def set_password(self, service: str, username: str, password: str) -> None:
        raise self.fault

    def delete_password(self, service: str, username: str) -> None:
        raise self.fault


class Hanging(Honest):
    """Waits for a prompt that nobody answers, until `released`."""

    def __init__(self) -> None:
        super().__init__()
        self.released = threading.Event()
        self.waiting = 0

    def get_password(self, service: str, username: str) -> str | None:
        self.waiting += 1
        self.released.wait(20)
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.get_password(service, username)
        super().set_password(service, username, password)


class PlainTextFile(KeyringBackend):
    """A backend that writes to a file that anybody can read."""

    priority = 99

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # the library leaves it untyped
        self.kept: dict[str, str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[username] = password


def ring_of(backend: object) -> OsKeyring:
    """A key ring over a stand-in that is let through; a hostile one must still be caught by what it does."""
    return OsKeyring(lambda: backend, lambda _: True, QUICK)  # type: ignore[arg-type, return-value]


OPERATIONS: dict[str, Callable[[OsKeyring], object]] = {
    "read": lambda ring: ring.read("v1.pin"),
    "write": lambda ring: ring.write("v1.pin", b"half"),
    "remove": lambda ring: ring.remove("v1.pin"),
}


def test_an_honest_one_keeps_any_bytes_and_gives_them_back() -> None:
    backend = Honest()
    ring = ring_of(backend)
    assert ring.read("v1.pin") is None
    ring.remove("v1.pin")
    for value in (b"", b"\0\xff" * 256, b"half"):
        ring.write("v1.pin", value)
        assert ring.read("v1.pin") == value
    assert list(backend.kept) == [("Jindra Desk", "v1.pin")]
    ring.remove("v1.pin")
    assert ring.read("v1.pin") is None
    with pytest.raises(ValueError, match="too much"):
        ring.write("v1.pin", bytes(513))


@pytest.mark.parametrize("operation", OPERATIONS)
@pytest.mark.parametrize("make", [
    keyring.backends.null.Keyring, keyring.backends.fail.Keyring, keyring.backends.chainer.ChainerBackend,
    PlainTextFile, Honest, object,
])
def test_only_backends_of_the_system_are_let_through(make: Callable[[], object], operation: str) -> None:
    """Null discards, plain text tells, a chain may end in either: none of them is asked anything."""
    backend = make()
    assert not is_admitted(backend)
    with pytest.raises(KeyringUnavailable):
        OPERATIONS[operation](OsKeyring(lambda: backend, timeout_s=2.0))  # type: ignore[arg-type, return-value]
    assert not getattr(backend, "kept", None)


def test_a_class_that_derives_from_an_admitted_one_is_not_admitted() -> None:
    genuine = import_module("keyring.backends.SecretService").Keyring
    assert is_admitted(genuine())
    assert not is_admitted(type("Keyring", (genuine,), {})())


FAULTS = (InitError("x"), KeyringLocked("x"), PasswordSetError("x"), RuntimeError("x"), OSError(5, "x"), KeyError("x"),
          UnicodeDecodeError("utf-8", b"x", 0, 1, "x"), TimeoutError("x"), NotImplementedError())


@pytest.mark.parametrize("operation", OPERATIONS)
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: type(fault).__name__)
def test_whatever_it_raises_is_one_typed_error(fault: Exception, operation: str) -> None:
    with pytest.raises(KeyringUnavailable) as told:
        OPERATIONS[operation](ring_of(Raising(fault)))
    assert "sleutelbos" in str(told.value)


@pytest.mark.parametrize("make", [Lying, Twisting, keyring.backends.null.Keyring])
def test_what_is_not_kept_is_noticed(make: Callable[[], object]) -> None:
    with pytest.raises(KeyringUnavailable):
        ring_of(make()).write("v1.pin", b"half of a slot")


def test_what_is_not_removed_is_noticed() -> None:
    ring = ring_of(Clinging())
    ring.write("v1.pin", b"half")
    with pytest.raises(KeyringUnavailable):
        ring.remove("v1.pin")


def test_somebody_elses_text_is_no_value() -> None:
    backend = Honest()
    backend.kept["Jindra Desk", "v1.pin"] = "geen base64 é"
    with pytest.raises(KeyringUnavailable):
        ring_of(backend).read("v1.pin")


@pytest.fixture
def hanging() -> Iterator[Hanging]:
    backend = Hanging()
    yield backend
    backend.released.set()


@pytest.mark.parametrize("operation", ["read", "write", "remove"])
def test_a_hanging_one_is_left_in_time_and_not_asked_again(hanging: Hanging, operation: str) -> None:
    ring = ring_of(hanging)
    begin = time.monotonic()
    with pytest.raises(KeyringUnavailable):
        OPERATIONS[operation](ring)
    assert time.monotonic() - begin < 5, "and not the 20 that it hangs"
    for other in OPERATIONS.values():
        with pytest.raises(KeyringUnavailable):
            other(ring)
    assert hanging.waiting == 1, "refused at once while the first one hangs: calls do not pile up"
    workers = [thread for thread in threading.enumerate() if thread.name == "keyring" and thread.is_alive()]
    assert all(thread.daemon for thread in workers), "no hanging call holds up the end of the process"


def test_a_prompt_that_is_answered_late_makes_it_work_again(hanging: Hanging) -> None:
    ring = ring_of(hanging)
    with pytest.raises(KeyringUnavailable):
        ring.read("v1.pin")
    hanging.released.set()
    for _ in rounds(5, what="it stays away"):
        with contextlib.suppress(KeyringUnavailable):
            assert ring.read("v1.pin") is None
            break


def test_its_thread_ends_with_it() -> None:
    others = set(threading.enumerate())  # one of an earlier ring may still be ending
    ring = OsKeyring(Honest, lambda _: True, 5.0)
    assert ring.read("v1.pin") is None
    (worker,) = [thread for thread in threading.enumerate() if thread.name == "keyring" and thread not in others]
    del ring
    gc.collect()
    worker.join(5)
    assert not worker.is_alive(), "a thread for each key ring that ever was"


def test_calls_from_several_threads_take_turns() -> None:
    ring, wrong = OsKeyring(Honest, lambda _: True, 5.0), []

    def use(number: int) -> None:
        for _ in range(20):
            ring.write(f"{number}", bytes([number]))
            if ring.read(f"{number}") != bytes([number]):
                wrong.append(number)

    threads = [threading.Thread(target=use, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_the_choice_of_the_library_is_a_choice_against_a_key_ring(monkeypatch: pytest.MonkeyPatch) -> None:
    for other in ("keyring.backends.null.Keyring", "keyrings.alt.file.PlaintextKeyring", "x"):
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", other)
        with pytest.raises(KeyringUnavailable):
            system_backend()
    with pytest.raises(KeyringUnavailable):
        OsKeyring(timeout_s=5.0).read("v1.pin")


@pytest.mark.parametrize("hostile", [
    Lying, lambda: Raising(KeyringLocked("dicht")), Hanging, keyring.backends.null.Keyring,
])
def test_the_passphrase_opens_whatever_the_key_ring_does(tmp_path: Path, hostile: Callable[[], object]) -> None:
    """Trust #4, with a PIN that was made while the key ring was still good."""
    path, computer, backend = tmp_path / "praktijk.jdv", Computer(), hostile()
    good = HeaderKeyStore(lambda: CHEAP, ring_of(Honest()), computer, computer.boot_id)
    key, code = good.create(path, "v1", PASSPHRASE)
    good.pins.make(path, key, "284657")
    keys = HeaderKeyStore(lambda: CHEAP, ring_of(backend), computer, computer.boot_id, floor=CHEAP)
    for kind, text in ((SecretKind.PASSPHRASE, PASSPHRASE), (SecretKind.RECOVERY_CODE, code)):
        with keys.unlock(path, kind, text) as opened:
            assert opened.same_as(key)
    assert getattr(backend, "waiting", 0) == 0, "it is not even asked"
    with pytest.raises(PinUnusable):
        keys.unlock(path, SecretKind.PIN, "284657")
    assert keys.pins.state(path).hindrance in (PinHindrance.NO_KEYRING, PinHindrance.HALF_GONE)
    with key.copy() as same, pytest.raises(KeyringUnavailable):
        keys.pins.make(path, same, "390417")
    keys.pins.remove(path)
    keys.change_passphrase(path, key, "nieuwe woorden hier")
    keys.unlock(path, SecretKind.PASSPHRASE, "nieuwe woorden hier").destroy()
    if isinstance(backend, Hanging):
        backend.released.set()


def test_a_hanging_call_holds_up_neither_exit_nor_replacement(tmp_path: Path) -> None:
    """At the lock the process replaces itself while a prompt may still be open."""
    script = (
        "import os, sys, time\n"
        "from jindra_desk.domain.vault.key_faults import KeyringUnavailable\n"
        "from jindra_desk.security.os_keyring import OsKeyring\n"
        "class Hang:\n"
        "    def get_password(self, service, username): time.sleep(60)\n"
        "ring = OsKeyring(Hang, lambda _: True, 0.1)\n"
        "try:\n    ring.read('x')\n"
        "except KeyringUnavailable:\n    pass\n"
        "if sys.argv[1] == 'exec': os.execv(sys.executable, [sys.executable, '-c', 'print(\"fresh\")'])\n"
        "print('done')\n")
    for way, said in (("exit", "done"), ("exec", "fresh")):
        begin = time.monotonic()
        done = subprocess.run([sys.executable, "-c", script, way], capture_output=True, text=True, timeout=30,
                              cwd=Path(__file__).parents[2])
        assert (done.returncode, done.stdout.strip()) == (0, said), done.stderr
        assert time.monotonic() - begin < 15


def test_the_module_loads_without_the_library() -> None:
    """The lock screen is there before the key ring's library is."""
    script = ("import sys\nimport jindra_desk.bootstrap.program\n"
              "assert not {'keyring', 'jeepney', 'secretstorage'} & set(sys.modules)\n")
    subprocess.run([sys.executable, "-c", script], check=True, cwd=Path(__file__).parents[2], timeout=60)
    assert os_keyring.SERVICE == "Jindra Desk"
