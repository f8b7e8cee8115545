"""Keeps the screen awake during a talk, where the platform has a way; fails quietly where it has none."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import sys
from collections.abc import Callable

_SYSTEM_AND_DISPLAY, _CONTINUOUS = 0x1 | 0x2, 0x80000000
_NAME, _WHY = "xent talk", "Talk"
_SERVICES = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.freedesktop.PowerManagement.Inhibit", "/org/freedesktop/PowerManagement/Inhibit"),
)


def keep_awake() -> Callable[[], None]:
    """Keep screensaver and sleep away; returns what lets them come again."""
    ways = {"win32": _windows, "darwin": _mac}
    with contextlib.suppress(Exception):  # of a platform's service; the talk goes on without it
        return ways.get(sys.platform, _freedesktop)()
    return _nothing


def _nothing() -> None:
    pass


def _windows() -> Callable[[], None]:
    import ctypes

    state = ctypes.windll.kernel32.SetThreadExecutionState  # type: ignore[attr-defined, unused-ignore]
    state(_CONTINUOUS | _SYSTEM_AND_DISPLAY)
    return lambda: state(_CONTINUOUS)


def _mac() -> Callable[[], None]:
    tool = shutil.which("caffeinate")
    if tool is None:
        return _nothing
    running = subprocess.Popen([tool, "-di"])
    return running.terminate


def _freedesktop() -> Callable[[], None]:
    """By D-Bus, on a connection of its own: who inhibits and goes away inhibits no more."""
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

    bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, _NAME)
    if not bus.isConnected():
        return _nothing
    for service, path in _SERVICES:
        call = QDBusMessage.createMethodCall(service, path, service, "Inhibit")
        call.setArguments(["xent", _WHY])
        bus.send(call)  # nobody waits for an answer: a service that hangs must not hold up the talk
    return lambda: QDBusConnection.disconnectFromBus(_NAME)
