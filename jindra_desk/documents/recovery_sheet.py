"""The recovery sheet: the one way back when the passphrase is lost, to print and put away (trust.md, key slots).

It names no practice and no vault: who finds it must not know which lock it opens.
"""

from __future__ import annotations

import re

from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.platypus import Flowable, Spacer, Table, TableStyle

from jindra_desk.application.ports.documents import RecoverySheet
from jindra_desk.documents.fonts import Face
from jindra_desk.documents.frame import Running, Sheet, build_pdf
from jindra_desk.documents.lines import ScriptParagraph
from jindra_desk.documents.parts import Rule, card, flush_table, heading
from jindra_desk.domain.base.text import noop

_PER_LINE = 3
_CODE_HEIGHT = 38.0
_QR_SIDE = 124.0
_PAD = 22.0
_STEPS = (
    noop("Leg dit blad op een veilige plek, niet bij de computer en niet in de praktijk op tafel."),
    noop("Maak er geen foto van en zet de code niet in een bericht. Bewaarde je dit blad als pdf, druk het dan af en "
         "wis het bestand."),
    noop("Wachtwoordzin kwijt? Kies bij het slot «Wachtwoordzin vergeten?» en typ de groepjes over. "
         "Kies daarna een nieuwe wachtwoordzin."),
    noop("Probeer de code één keer, nu meteen: dan weet je dat hij klopt."),
    noop("Het blokje is dezelfde code, voor een scanner aan je computer. Scan het niet met een telefoon: die kan hem "
         "bewaren."),
)
_OLDER = noop("Ligt er nog een ouder herstelblad? Dat opent deze kluis niet meer, alleen back-ups van vóór {day}.")


def recovery_sheet(sheet: Sheet, data: RecoverySheet) -> bytes:
    """Typeset the sheet with the code in large groups."""
    words, kind = sheet.phrasing, sheet.type
    running = Running(
        title=words.plain(noop("Herstelblad")), head="Jindra Desk", head_line=words.plain(noop("Herstelblad")),
        foot=words.plain(noop("Herstelblad, gemaakt op {day}"), day=words.day(data.made_on)),
        made_on=data.made_on,
    )
    story: list[Flowable] = [
        ScriptParagraph(words.say(noop("Herstelcode van je kluis")), kind.title),
        ScriptParagraph(
            words.say(
                noop("Met deze code gaat je kluis open als je de wachtwoordzin kwijt bent. Zonder code en zonder "
                     "wachtwoordzin kan niemand erin, ook de maker van het programma niet.")
            ),
            kind.lead,
        ),
        Spacer(0, 8),
        *card(sheet, [_code(sheet, data.code)], fill=sheet.colours.sunken, pad=_PAD),
        Spacer(0, 4),
        ScriptParagraph(
            words.say(noop("De code heeft geen letters I, L, O en U: wat daarop lijkt, is een cijfer of een V.")),
            kind.small,
        ),
        *heading(sheet, noop("Wat je ermee doet")),
        *_numbered(sheet),
        Spacer(0, 4),
        ScriptParagraph(words.say(_OLDER, day=words.day(data.made_on)), kind.small),
        Spacer(0, 18),
        *heading(sheet, noop("Voor jezelf")),
        *_lines_to_write(sheet),
    ]
    return build_pdf(sheet, running, story)


def _code(sheet: Sheet, code: str) -> Table:
    """The groups to type over, and beside them the same as a square that a scanner reads."""
    width = sheet.paper.text_width - 2 * _PAD
    table = Table([[_groups(sheet, code, width - _QR_SIDE), _square(sheet, code)]],
                  colWidths=[width - _QR_SIDE, _QR_SIDE])
    table.setStyle(
        TableStyle(
            [
                ("FONT", (0, 0), (-1, -1), Face.REGULAR.value, 10, 15), ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                ("LEFTPADDING", (0, 0), (-1, -1), 0), ("RIGHTPADDING", (0, 0), (-1, -1), 0),
                ("TOPPADDING", (0, 0), (-1, -1), 0), ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
            ]
        )
    )
    return table


def _square(sheet: Sheet, code: str) -> Drawing:
    """A QR code of the code exactly as it is printed; a quarter of it may be stained."""
    drawing = Drawing(_QR_SIDE, _QR_SIDE, initialFontName=Face.REGULAR.value)
    drawing.add(QrCodeWidget(code, barWidth=_QR_SIDE, barHeight=_QR_SIDE, barLevel="Q", barFillColor=sheet.colours.ink))
    return drawing


def _groups(sheet: Sheet, code: str, width: float) -> Table:
    groups = [group for group in re.split(r"[\s-]+", sheet.glyphs.drawable(code)) if group]
    lines = [groups[at : at + _PER_LINE] for at in range(0, len(groups), _PER_LINE)]
    cells = [line + [""] * (_PER_LINE - len(line)) for line in lines]
    table = Table(cells, colWidths=[width / _PER_LINE] * _PER_LINE, rowHeights=[_CODE_HEIGHT] * len(cells))
    table.setStyle(
        TableStyle(
            [
                ("FONT", (0, 0), (-1, -1), Face.SEMIBOLD.value, 24, 30),
                ("TEXTCOLOR", (0, 0), (-1, -1), sheet.colours.ink),
                ("ALIGN", (0, 0), (-1, -1), "LEFT"), ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                ("LEFTPADDING", (0, 0), (-1, -1), 4),
            ]
        )
    )
    return table


def _numbered(sheet: Sheet) -> list[Flowable]:
    words, kind = sheet.phrasing, sheet.type
    cells = [[ScriptParagraph(f"{number}", kind.strong), ScriptParagraph(words.say(step), kind.text)]
             for number, step in enumerate(_STEPS, 1)]
    return [flush_table(cells, [22, sheet.paper.text_width - 22], top=2, bottom=4)]


def _lines_to_write(sheet: Sheet) -> list[Flowable]:
    words, kind = sheet.phrasing, sheet.type
    story: list[Flowable] = []
    for source in (noop("Waar dit blad ligt"), noop("Wanneer de code is geprobeerd")):
        story += [ScriptParagraph(words.say(source), kind.small), Spacer(0, 16), Rule(sheet, 0, 10)]
    return story
