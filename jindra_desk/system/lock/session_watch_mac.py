"""macOS: a thread with a run loop for power messages, that looks at the session once a second.

Read against Apple's documentation and typed; it has not been run. The session's dictionary tells whether the screen is
locked and whether this user has it. A sleep waits until its message is allowed: when the vault is locked, or after two
seconds. A closed lid means sleep here, or that the owner works on another screen.
"""

from __future__ import annotations

import ctypes
import sys
import threading
from collections.abc import Callable

from jindra_desk.domain.vault.session_event import SessionEvent
from jindra_desk.system.lock.pace import STOP_SECONDS
from jindra_desk.system.process import system_library

_HOLD_SECONDS = 2.0
_LOOK_SECONDS = 1.0
_CAN_SLEEP, _WILL_SLEEP, _HAS_POWERED_ON = 0xE0000270, 0xE0000280, 0xE0000300
_UTF8 = 0x08000100


class MacSessionWatch:
    """Fulfils `SessionWatch`."""

    def __init__(self) -> None:
        self._thread: threading.Thread | None = None
        self._ending = threading.Event()
        self._may_sleep = threading.Event()
        self._locked = False
        self._on_console = True

    def start(self, on_event: Callable[[SessionEvent], None]) -> None:
        """Begin to listen; once, until stopped."""
        if self._thread is None:
            self._ending = threading.Event()
            self._may_sleep.clear()
            self._thread = threading.Thread(target=self._listen, args=(on_event, self._ending), name="jindra-session",
                                            daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """End the thread: at its next look, and it does nothing any more until then."""
        thread, self._thread = self._thread, None
        self._ending.set()
        if thread is not None:
            thread.join(STOP_SECONDS)

    def let_sleep(self) -> None:
        """Give the answer that the system waits for."""
        self._may_sleep.set()

    def on_look(self, *, locked: bool, on_console: bool, tell: Callable[[SessionEvent], None]) -> None:
        """What the session's dictionary says now; what changed since the last look is told."""
        if locked and not self._locked:
            tell(SessionEvent.LOCKED)
        if self._on_console and not on_console:
            tell(SessionEvent.USER_SWITCHED)
        self._locked, self._on_console = locked, on_console

    def on_power(self, kind: int, tell: Callable[[SessionEvent], None]) -> bool:
        """A power message; answers whether the system waits to be allowed, which is then due."""
        if kind == _WILL_SLEEP:
            tell(SessionEvent.SUSPENDING)
            self._may_sleep.wait(_HOLD_SECONDS)
        elif kind == _HAS_POWERED_ON:
            tell(SessionEvent.RESUMED)
        return kind in (_CAN_SLEEP, _WILL_SLEEP)

    if sys.platform == "darwin":

        def _listen(self, tell: Callable[[SessionEvent], None], ending: threading.Event) -> None:
            core, kit, graphics = map(system_library.framework, ("CoreFoundation", "IOKit", "CoreGraphics"))
            pointer, callback_type = ctypes.c_void_p, ctypes.CFUNCTYPE(
                None, ctypes.c_void_p, ctypes.c_uint32, ctypes.c_uint32, ctypes.c_void_p)
            root = ctypes.c_uint32(0)
            kit.IOAllowPowerChange.argtypes = (ctypes.c_uint32, ctypes.c_long)

            def on_power(_told: int | None, _service: int, kind: int, argument: int | None) -> None:
                if self.on_power(kind, tell):
                    kit.IOAllowPowerChange(root.value, argument or 0)

            callback = callback_type(on_power)
            port, notifier = pointer(), ctypes.c_uint32()
            kit.IORegisterForSystemPower.restype = ctypes.c_uint32
            kit.IORegisterForSystemPower.argtypes = (
                pointer, ctypes.POINTER(pointer), callback_type, ctypes.POINTER(ctypes.c_uint32))
            root.value = kit.IORegisterForSystemPower(None, ctypes.byref(port), callback, ctypes.byref(notifier))
            mode = pointer.in_dll(core, "kCFRunLoopDefaultMode")
            core.CFRunLoopRunInMode.argtypes = (pointer, ctypes.c_double, ctypes.c_ubyte)
            if root.value:
                kit.IONotificationPortGetRunLoopSource.restype = pointer
                kit.IONotificationPortGetRunLoopSource.argtypes = (pointer,)
                core.CFRunLoopGetCurrent.restype = pointer
                core.CFRunLoopAddSource.argtypes = (pointer, pointer, pointer)
                core.CFRunLoopAddSource(core.CFRunLoopGetCurrent(), kit.IONotificationPortGetRunLoopSource(port), mode)
            flag = _flag_reader(core, graphics)
            while not ending.is_set():
                self.on_look(locked=flag("CGSSessionScreenIsLocked", False), on_console=flag(
                    "kCGSSessionOnConsoleKey", True), tell=tell)
                core.CFRunLoopRunInMode(mode, _LOOK_SECONDS, 0)
                ending.wait(0 if root.value else _LOOK_SECONDS)
            if root.value:
                kit.IODeregisterForSystemPower(ctypes.byref(notifier))

    else:

        def _listen(self, tell: Callable[[SessionEvent], None], ending: threading.Event) -> None:
            """There is no such session here."""


def _flag_reader(core: ctypes.CDLL, graphics: ctypes.CDLL) -> Callable[[str, bool], bool]:
    """Answer a function that reads one truth value of the session's dictionary, or the default when it is not there."""
    pointer = ctypes.c_void_p
    graphics.CGSessionCopyCurrentDictionary.restype = pointer
    core.CFStringCreateWithCString.restype = pointer
    core.CFStringCreateWithCString.argtypes = (pointer, ctypes.c_char_p, ctypes.c_uint32)
    core.CFDictionaryGetValue.restype = pointer
    core.CFDictionaryGetValue.argtypes = (pointer, pointer)
    core.CFBooleanGetValue.restype = ctypes.c_ubyte
    core.CFBooleanGetValue.argtypes = (pointer,)
    core.CFRelease.argtypes = (pointer,)

    def read(name: str, default: bool) -> bool:
        session = graphics.CGSessionCopyCurrentDictionary()
        if not session:
            return default
        key = core.CFStringCreateWithCString(None, name.encode(), _UTF8)
        value = core.CFDictionaryGetValue(session, key)
        answer = bool(core.CFBooleanGetValue(value)) if value else default
        core.CFRelease(key)
        core.CFRelease(session)
        return answer

    return read
