"""Whether the desktop asks for less motion: what it says now, and when it says otherwise."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot

_SERVICE, _PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
_INTERFACE = "org.freedesktop.portal.Settings"
_LESS = {  # setting of the portal: the value that asks for less motion
    ("org.freedesktop.appearance", "reduced-motion"): 1,
    ("org.gnome.desktop.interface", "enable-animations"): False,
}
_CLIENT_AREA_ANIMATION = 0x1042  # Windows: SPI_GETCLIENTAREAANIMATION


class SystemMotion(QObject):
    """Asks once, without waiting for the answer, and listens; says nothing where the desktop has no say."""

    changed = Signal(bool)  # whether less motion is wanted

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._said: dict[tuple[str, str], bool] = {}

    def ask(self) -> None:
        """Find out what is wanted. Fails quietly: the animations are short."""
        with contextlib.suppress(Exception):
            if sys.platform == "win32":
                self._ask_windows()
            elif sys.platform != "darwin" and _has_bus():
                self._ask_portal()

    def _ask_windows(self) -> None:
        import ctypes

        shown = ctypes.c_int(1)
        user32 = ctypes.windll.user32  # type: ignore[attr-defined, unused-ignore]
        user32.SystemParametersInfoW(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(shown), 0)
        self.changed.emit(not shown.value)

    def _ask_portal(self) -> None:
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

        bus = QDBusConnection.sessionBus()
        heard = SLOT("hear(QDBusMessage)")
        # the types say bytes, Qt takes what SLOT gives
        bus.connect(_SERVICE, _PATH, _INTERFACE, "SettingChanged", self, heard)  # type: ignore[call-overload]
        for setting in _LESS:
            call = QDBusMessage.createMethodCall(_SERVICE, _PATH, _INTERFACE, "Read")
            call.setArguments(list(setting))
            watcher = QDBusPendingCallWatcher(bus.asyncCall(call), self)
            watcher.setProperty("setting", list(setting))
            watcher.finished.connect(self._on_answer)

    def _on_answer(self, watcher: Any) -> None:
        answer = watcher.reply().arguments()
        if not watcher.isError() and answer:
            group, name = watcher.property("setting")
            self._take((group, name), answer[0])
        watcher.deleteLater()

    @Slot("QDBusMessage")
    def hear(self, message: Any) -> None:
        """A setting changed while the program runs."""
        group, name, value = message.arguments()
        self._take((group, name), value)

    def _take(self, setting: tuple[str, str], value: Any) -> None:
        while hasattr(value, "variant"):  # the portal wraps it, some wrap it twice
            value = value.variant()
        if setting in _LESS:
            self._said[setting] = value == _LESS[setting]
            self.changed.emit(any(self._said.values()))


def _has_bus() -> bool:
    """Whether there is a session bus; without one, the D-Bus library would start one by itself."""
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    return bool(os.environ.get("DBUS_SESSION_BUS_ADDRESS") or (runtime and (Path(runtime) / "bus").exists()))
