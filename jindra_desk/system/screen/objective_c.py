"""macOS: sends messages to Objective-C objects, for the few calls that Qt has no way to. Not run here, only read."""

from __future__ import annotations

import ctypes
from typing import Any

from jindra_desk.system.process import system_library

_POINTER = ctypes.c_void_p


def load_appkit() -> ctypes.CDLL:
    """Answer the Objective-C runtime, with AppKit loaded; raises OSError where there is none."""
    system_library.framework("AppKit")
    runtime = system_library.objective_c()
    runtime.objc_getClass.restype = _POINTER
    runtime.objc_getClass.argtypes = (ctypes.c_char_p,)
    runtime.sel_registerName.restype = _POINTER
    runtime.sel_registerName.argtypes = (ctypes.c_char_p,)
    return runtime


def send(runtime: ctypes.CDLL, receiver: int | None, message: str, *arguments: object,
         kinds: tuple[Any, ...] = ()) -> int | None:
    """Send `message`; `kinds` are the C types of `arguments`. Answers a pointer, or None."""
    if receiver is None:
        return None
    function = ctypes.CFUNCTYPE(_POINTER, _POINTER, _POINTER, *kinds)(("objc_msgSend", runtime))
    answer: int | None = function(receiver, runtime.sel_registerName(message.encode()), *arguments)
    return answer


def conceal_pasteboard() -> None:
    """Mark what is on the clipboard as not for histories (nspasteboard.org)."""
    runtime = load_appkit()
    board = send(runtime, runtime.objc_getClass(b"NSPasteboard"), "generalPasteboard")
    string = runtime.objc_getClass(b"NSString")
    kind = send(runtime, string, "stringWithUTF8String:", b"org.nspasteboard.ConcealedType", kinds=(ctypes.c_char_p,))
    empty = send(runtime, string, "string")
    send(runtime, board, "addTypes:owner:", send(runtime, runtime.objc_getClass(b"NSArray"), "arrayWithObject:", kind,
                                                 kinds=(_POINTER,)), None, kinds=(_POINTER, _POINTER))
    send(runtime, board, "setString:forType:", empty, kind, kinds=(_POINTER, _POINTER))


def hide_from_sharing(view: int) -> None:
    """Take the window of the NSView at address `view` out of screenshots and shared screens (NSWindowSharingNone)."""
    runtime = load_appkit()
    send(runtime, send(runtime, view, "window"), "setSharingType:", 0, kinds=(ctypes.c_ulong,))
