"""The part of jeepney that this program and its tests use (jeepney ships no types)."""

from collections.abc import Sequence
from enum import Enum, IntEnum, IntFlag
from typing import Any

class MessageType(Enum):
    method_call = 1
    method_return = 2
    error = 3
    signal = 4

class MessageFlag(IntFlag):
    no_reply_expected = 1
    no_auto_start = 2
    allow_interactive_authorization = 4

class HeaderFields(IntEnum):
    path = 1
    interface = 2
    member = 3
    error_name = 4
    reply_serial = 5
    destination = 6
    sender = 7
    signature = 8
    unix_fds = 9

class Header:
    message_type: MessageType
    flags: MessageFlag
    serial: int
    fields: dict[HeaderFields, Any]

class Message:
    header: Header
    body: tuple[Any, ...]
    def serialise(self, serial: int | None = ..., fds: Any = ...) -> bytes: ...

class Parser:
    def add_data(self, data: bytes, fds: Sequence[FileDescriptor] = ...) -> None: ...
    def bytes_desired(self) -> int: ...
    def get_next_message(self) -> Message | None: ...

class FileDescriptor:
    def __init__(self, fd: int) -> None: ...
    def to_raw_fd(self) -> int: ...
    def close(self) -> None: ...
    @classmethod
    def from_ancdata(cls, ancdata: Sequence[tuple[int, int, bytes]]) -> list[FileDescriptor]: ...

class DBusAddress:
    object_path: str
    def __init__(self, object_path: str, bus_name: str | None = ..., interface: str | None = ...) -> None: ...

class MatchRule:
    def __init__(
        self, *, type: str | None = ..., sender: str | None = ..., interface: str | None = ...,
        member: str | None = ..., path: str | None = ..., path_namespace: str | None = ...,
    ) -> None: ...
    def add_arg_condition(self, argno: int, value: str, kind: str = ...) -> None: ...
    def serialise(self) -> str: ...

def new_method_call(
    remote_obj: DBusAddress, method: str, signature: str | None = ..., body: tuple[Any, ...] = ...
) -> Message: ...
def new_method_return(parent_msg: Message, signature: str | None = ..., body: tuple[Any, ...] = ...) -> Message: ...
def new_error(
    parent_msg: Message, error_name: str, signature: str | None = ..., body: tuple[Any, ...] = ...
) -> Message: ...
def new_signal(
    emitter: DBusAddress, signal: str, signature: str | None = ..., body: tuple[Any, ...] = ...
) -> Message: ...
