"""Secrets have an owner and a `destroy()` on every exit, and never show."""

from __future__ import annotations

import pickle

import pytest

from jindra_desk.domain.vault.secrets import Secret


def test_destroy_zeroes_and_ends_it() -> None:
    secret = Secret(b"geheim")
    buffer = secret._buffer
    secret.destroy()
    secret.destroy()
    assert bytes(buffer) == bytes(6)
    assert not secret.alive
    with pytest.raises(ValueError, match="destroyed"):
        secret.reveal()


def test_the_block_destroys_it_also_after_an_error() -> None:
    secret = Secret(b"geheim")
    with pytest.raises(RuntimeError), secret:
        raise RuntimeError
    assert not secret.alive


def test_it_never_shows_and_is_never_pickled() -> None:
    secret = Secret(b"geheim")
    assert "geheim" not in repr(secret) + str(secret) + f"{secret}"
    with pytest.raises(TypeError):
        pickle.dumps(secret)


def test_take_zeroes_the_buffer_of_the_caller() -> None:
    buffer = bytearray(b"geheim")
    secret = Secret.take(buffer)
    assert bytes(buffer) == bytes(6)
    assert secret.reveal() == b"geheim"


def test_copies_live_on_their_own() -> None:
    secret = Secret(b"geheim")
    copy = secret.copy()
    assert copy.same_as(secret)
    secret.destroy()
    assert copy.reveal() == b"geheim"
