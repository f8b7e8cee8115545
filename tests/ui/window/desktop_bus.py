"""A desktop on a session bus: a screensaver that can be inhibited, and settings that ask for less motion.

Run by the test beside it under `dbus-run-session`; prints what happens, a line each.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import ClassInfo, QCoreApplication, QEventLoop, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusServiceWatcher, QDBusVariant

from xent_gui.ui.talk.awake import keep_awake
from xent_gui.ui.window.system_motion import SystemMotion

SAVER, PORTAL = "org.freedesktop.ScreenSaver", "org.freedesktop.portal.Settings"
PATHS = {SAVER: "/org/freedesktop/ScreenSaver", PORTAL: "/org/freedesktop/portal/desktop"}
happened: list[str] = []


@ClassInfo(**{"D-Bus Interface": SAVER})
class Saver(QObject):
    """Remembers who inhibits it."""

    who = ""

    @Slot(str, str, QDBusMessage, result="uint")
    def Inhibit(self, name: str, why: str, message: QDBusMessage) -> int:
        self.who = message.service()
        happened.append(f"inhibited by {name}: {why}")
        return 7


@ClassInfo(**{"D-Bus Interface": PORTAL})
class Portal(QObject):
    """Animations are off."""

    @Slot(str, str, result="QDBusVariant")
    def Read(self, _group: str, name: str) -> QDBusVariant:
        return QDBusVariant(QDBusVariant(False) if name == "enable-animations" else 0)


def wait_for(line: str) -> None:
    while line not in happened:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def main() -> None:
    app = QCoreApplication([])
    bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "desktop")
    saver, portal = Saver(), Portal()
    for name, served in ((SAVER, saver), (PORTAL, portal)):
        assert bus.registerObject(PATHS[name], served, QDBusConnection.RegisterOption.ExportAllSlots)
    assert bus.registerService(SAVER) and bus.registerService("org.freedesktop.portal.Desktop")

    let_sleep = keep_awake()
    wait_for("inhibited by xent: Talk")
    watch = QDBusServiceWatcher(saver.who, bus, QDBusServiceWatcher.WatchModeFlag.WatchForUnregistration, app)
    watch.serviceUnregistered.connect(lambda _name: happened.append("no longer inhibited"))
    let_sleep()
    wait_for("no longer inhibited")

    motion = SystemMotion(app)
    motion.changed.connect(lambda less: happened.append("less motion" if less else "motion"))
    motion.ask()
    wait_for("less motion")
    signal = QDBusMessage.createSignal(PATHS[PORTAL], PORTAL, "SettingChanged")
    signal.setArguments(["org.gnome.desktop.interface", "enable-animations", QDBusVariant(True)])
    happened.clear()
    bus.send(signal)
    wait_for("motion")
    sys.stdout.write("a talk keeps the screen awake; motion follows the desktop\n")


if __name__ == "__main__":
    main()
