"""Windows: a hidden window in a thread of its own, to which the system sends session and power messages.

Read against Microsoft’s documentation and typed; it has not been run. A message-only window gets no power broadcasts,
so this is a top-level window that is never shown. A sleep waits while its message is being answered (about two
seconds): the answer is given when the vault is locked, or when that time is up.
"""

from __future__ import annotations

import ctypes
import sys
import threading
from collections.abc import Callable
from types import MappingProxyType

from jindra_desk.domain.vault.session_event import SessionEvent
from jindra_desk.system.lock.pace import STOP_SECONDS

_HOLD_SECONDS = 1.8
_WM_QUIT, _WM_POWERBROADCAST, _WM_WTSSESSION_CHANGE = 0x12, 0x218, 0x2B1
_PBT_SUSPEND, _PBT_POWER_SETTING = 0x4, 0x8013
_LID_SWITCH = bytes.fromhex("4d0f3eba17b89440a2d1d56379e6a0f3")
"""GUID_LIDSWITCH_STATE_CHANGE, as it lies in memory."""
_SESSION_EVENTS = MappingProxyType({
    0x2: SessionEvent.USER_SWITCHED,  # WTS_CONSOLE_DISCONNECT
    0x4: SessionEvent.USER_SWITCHED,  # WTS_REMOTE_DISCONNECT
    0x6: SessionEvent.USER_SWITCHED,  # WTS_SESSION_LOGOFF
    0x7: SessionEvent.LOCKED,  # WTS_SESSION_LOCK
})
_POWER_EVENTS = MappingProxyType({
    _PBT_SUSPEND: SessionEvent.SUSPENDING,
    0x7: SessionEvent.RESUMED,  # PBT_APMRESUMESUSPEND
    0x12: SessionEvent.RESUMED,  # PBT_APMRESUMEAUTOMATIC
})


class PowerSetting(ctypes.Structure):
    """POWERBROADCAST_SETTING of winuser.h, with room for one DWORD."""

    _fields_ = (("setting", ctypes.c_ubyte * 16), ("length", ctypes.c_uint32), ("value", ctypes.c_uint32))


def session_event(kind: int) -> SessionEvent | None:
    """What WM_WTSSESSION_CHANGE with this `wParam` means for the lock."""
    return _SESSION_EVENTS.get(kind)


def power_event(kind: int) -> SessionEvent | None:
    """What WM_POWERBROADCAST with this `wParam` means for the lock."""
    return _POWER_EVENTS.get(kind)


class WindowsSessionWatch:
    """Fulfils `SessionWatch`."""

    def __init__(self) -> None:
        self._thread: threading.Thread | None = None
        self._thread_id = 0
        self._may_sleep = threading.Event()
        self._lid_open: bool | None = None

    def start(self, on_event: Callable[[SessionEvent], None]) -> None:
        """Begin to listen; once, until stopped."""
        if self._thread is None:
            self._may_sleep.clear()
            self._thread = threading.Thread(target=self._listen, args=(on_event,), name="jindra-session", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """End the thread; while it holds up a sleep it ends by itself."""
        thread, self._thread = self._thread, None
        if thread is not None:
            self._post_quit()
            thread.join(STOP_SECONDS)

    def let_sleep(self) -> None:
        """Give the answer that the system waits for."""
        self._may_sleep.set()

    def on_message(self, message: int, kind: int, data: int, tell: Callable[[SessionEvent], None]) -> None:
        """One message to the hidden window."""
        event = None
        if message == _WM_WTSSESSION_CHANGE:
            event = session_event(kind)
        elif message == _WM_POWERBROADCAST and kind == _PBT_POWER_SETTING and data:
            event = self._on_setting(PowerSetting.from_address(data))
        elif message == _WM_POWERBROADCAST:
            event = power_event(kind)
        if event is not None:
            tell(event)
        if event is SessionEvent.SUSPENDING:
            self._may_sleep.wait(_HOLD_SECONDS)

    def _on_setting(self, setting: PowerSetting) -> SessionEvent | None:
        """Answer LID_CLOSED when the lid was open before: the first message only tells how it is."""
        if bytes(setting.setting) != _LID_SWITCH:
            return None
        was_open, self._lid_open = self._lid_open, bool(setting.value)
        return SessionEvent.LID_CLOSED if was_open and not self._lid_open else None

    if sys.platform == "win32":

        def _post_quit(self) -> None:
            ctypes.windll.user32.PostThreadMessageW(self._thread_id, _WM_QUIT, 0, 0)

        def _listen(self, tell: Callable[[SessionEvent], None]) -> None:
            from ctypes import wintypes

            user32, wtsapi32 = ctypes.WinDLL("user32"), ctypes.WinDLL("wtsapi32")
            module = ctypes.WinDLL("kernel32").GetModuleHandleW
            module.restype = wintypes.HMODULE
            answer = ctypes.c_ssize_t
            procedure_type = ctypes.WINFUNCTYPE(answer, wintypes.HWND, wintypes.UINT, wintypes.WPARAM, wintypes.LPARAM)
            default = user32.DefWindowProcW
            default.restype, default.argtypes = answer, (
                wintypes.HWND, wintypes.UINT, wintypes.WPARAM, wintypes.LPARAM)

            def on_message(window: int, message: int, kind: int, data: int) -> int:
                if message in (_WM_WTSSESSION_CHANGE, _WM_POWERBROADCAST):
                    self.on_message(message, kind, data, tell)
                return int(default(window, message, kind, data))

            class WindowClass(ctypes.Structure):
                _fields_ = (
                    ("style", wintypes.UINT), ("procedure", procedure_type), ("class_extra", ctypes.c_int),
                    ("window_extra", ctypes.c_int), ("instance", wintypes.HINSTANCE), ("icon", wintypes.HICON),
                    ("cursor", wintypes.HANDLE), ("background", wintypes.HBRUSH), ("menu", wintypes.LPCWSTR),
                    ("name", wintypes.LPCWSTR))

            self._thread_id = threading.get_native_id()
            procedure = procedure_type(on_message)
            kind = WindowClass(procedure=procedure, instance=module(None), name=f"JindraDeskSession{self._thread_id}")
            user32.RegisterClassW(ctypes.byref(kind))
            create = user32.CreateWindowExW
            create.restype = wintypes.HWND
            create.argtypes = (
                wintypes.DWORD, wintypes.LPCWSTR, wintypes.LPCWSTR, wintypes.DWORD, ctypes.c_int, ctypes.c_int,
                ctypes.c_int, ctypes.c_int, wintypes.HWND, wintypes.HMENU, wintypes.HINSTANCE, wintypes.LPVOID)
            window = create(0, kind.name, "Jindra Desk", 0, 0, 0, 0, 0, None, None, kind.instance, None)
            this_session = 0
            wtsapi32.WTSRegisterSessionNotification(wintypes.HWND(window), this_session)
            lid = (ctypes.c_ubyte * 16).from_buffer_copy(_LID_SWITCH)
            user32.RegisterPowerSettingNotification.restype = wintypes.HANDLE
            user32.RegisterPowerSettingNotification(wintypes.HWND(window), ctypes.byref(lid), 0)
            note = wintypes.MSG()
            while user32.GetMessageW(ctypes.byref(note), None, 0, 0) > 0:
                user32.DispatchMessageW(ctypes.byref(note))
            wtsapi32.WTSUnRegisterSessionNotification(wintypes.HWND(window))
            user32.DestroyWindow(wintypes.HWND(window))

    else:

        def _post_quit(self) -> None:
            """There is no such thread here."""

        def _listen(self, tell: Callable[[SessionEvent], None]) -> None:
            """There is no such window here."""
