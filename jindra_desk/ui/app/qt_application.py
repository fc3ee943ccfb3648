"""Sets up the Qt application: theme, fonts, icon, language, and that Qt's own messages never show client text."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QLibraryInfo,
    QLocale,
    QMessageLogContext,
    QSettings,
    Qt,
    QtMsgType,
    QTranslator,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from jindra_desk.disk.resources import resource_path
from jindra_desk.domain.base.text import Language
from jindra_desk.ui.jobs.gc_on_ui_thread import CycleCollector
from jindra_desk.ui.theme import Scheme, Theme, Token

NAME = "Jindra Desk"
DESKTOP_FILE = "jindra-desk"
_ICON_SIDE = 64
_SWITCH_S = 0.001
"""A worker that computes gives way after so long (Python: 5 ms), so that a key is answered within a frame."""
_SCALE = "QT_SCALE_FACTOR"
"""Qt reads it once, before the first window; what somebody set there stays."""
_TRANSLATORS = "jindraTranslator"


def create_application(arguments: Sequence[str], scheme: Scheme, language: Language,
                       report: Callable[[str], None], text_factor: float = 1.0, *,
                       composited: bool = True) -> QApplication:
    """Answer the application, ready to show windows; `report` gets one line per message of Qt, without its text.

    `text_factor` is how much larger the owner asked for text: everything grows with it, so that words keep their room.
    `composited`: whether a window can be seen through on this screen.
    """
    quiet_messages(report)
    if text_factor > 1 and not os.environ.get(_SCALE):
        os.environ[_SCALE] = f"{text_factor:.3f}"
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    sys.setswitchinterval(_SWITCH_S)
    keep_no_history()
    application = QApplication([DESKTOP_FILE, *arguments])
    application.setApplicationName(NAME)
    application.setApplicationDisplayName(NAME)
    application.setDesktopFileName(DESKTOP_FILE)
    application.setQuitOnLastWindowClosed(True)
    CycleCollector(application)
    theme = Theme.install(application, scheme)
    theme.composited = composited
    application.setWindowIcon(theme.icon("app", Token.ACCENT, _ICON_SIDE))
    install_language(application, language)
    return application


def keep_no_history() -> None:
    """Let no folder or file that was chosen stand in a list of recent ones (J-18); call it before the application.

    Where Qt has a file dialog of its own, its memory goes nowhere. On Linux that is the one which is used: GTK's writes
    what was chosen into `recently-used.xbel`, and the portal's belongs to another process, so that it would still show
    names while the program is locked. On Windows and macOS the system's dialog stays, and with it the system's list;
    what this program writes itself is named after numbers.
    """
    if sys.platform == "linux":
        QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
        for format_ in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
            QSettings.setPath(format_, QSettings.Scope.UserScope, os.devnull)


def install_language(application: QApplication, language: Language) -> None:
    """Speak `language` from now on; widgets that were made before keep their words, so they are made again."""
    for old in application.findChildren(QTranslator, _TRANSLATORS):
        application.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(QLocale(QLocale.Language.Dutch if language is Language.NL else QLocale.Language.English))
    own = resource_path(f"translations/{language.value}.qm")
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for file in (f"{qt_folder}/qtbase_{language.value}.qm", str(own)):
        translator = QTranslator(application)
        translator.setObjectName(_TRANSLATORS)
        if translator.load(file):
            application.installTranslator(translator)
        else:
            translator.deleteLater()


def quiet_messages(report: Callable[[str], None]) -> None:
    """Take Qt's messages from the terminal: their text may quote what a widget shows, so only the place is kept."""

    def on_message(kind: QtMsgType, context: QMessageLogContext, _message: str) -> None:
        if kind is not QtMsgType.QtDebugMsg:
            report(f"qt {kind.name} {context.category or ''} {context.file or ''}:{context.line or 0}")

    qInstallMessageHandler(on_message)
