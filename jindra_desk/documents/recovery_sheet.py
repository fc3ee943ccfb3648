"""The recovery sheet: the one way back when the passphrase is lost, to print and put away (trust.md, key slots).

It names no practice and no vault: who finds it must not know which lock it opens.
"""

from __future__ import annotations

import re

from reportlab.platypus import Flowable, Paragraph, Spacer, Table, TableStyle

from jindra_desk.application.document_models import RecoverySheet
from jindra_desk.documents.fonts import Face
from jindra_desk.documents.frame import Running, Sheet, build_pdf
from jindra_desk.documents.parts import Rule, card, flush_table, heading
from jindra_desk.domain.text import noop

_PER_LINE = 4
_STEPS = (
    noop("Leg dit blad op een veilige plek, niet bij de computer en niet in de praktijk op tafel."),
    noop("Maak er geen foto van en zet de code nergens in een bestand of bericht."),
    noop("Wachtwoordzin kwijt? Kies bij het slot voor «Herstelcode» en typ de groepjes over. "
         "Kies daarna een nieuwe wachtwoordzin."),
    noop("Probeer de code één keer, nu meteen: dan weet je dat hij klopt."),
)


def recovery_sheet(sheet: Sheet, data: RecoverySheet) -> bytes:
    """Typeset the sheet with the code in large groups."""
    words, kind = sheet.phrasing, sheet.type
    running = Running(
        title=words.plain(noop("Herstelblad")), head="Jindra Desk", head_line=words.plain(noop("Herstelblad")),
        foot=words.plain(noop("Herstelblad, gemaakt op {day}"), day=words.day(data.made_on)),
        made_on=data.made_on,
    )
    story: list[Flowable] = [
        Paragraph(words.say(noop("Herstelcode van je kluis")), kind.title),
        Paragraph(
            words.say(
                noop("Met deze code gaat je kluis open als je de wachtwoordzin kwijt bent. Zonder code en zonder "
                     "wachtwoordzin kan niemand erin, ook de maker van het programma niet.")
            ),
            kind.lead,
        ),
        Spacer(0, 8),
        card(sheet, [_groups(sheet, data.code)], fill=sheet.colours.sunken, pad=22),
        Spacer(0, 4),
        Paragraph(
            words.say(noop("De code heeft geen letters I, L, O en U: wat daarop lijkt, is een cijfer of een V.")),
            kind.small,
        ),
        *heading(sheet, noop("Wat je ermee doet")),
        *_numbered(sheet),
        Spacer(0, 18),
        *heading(sheet, noop("Voor jezelf")),
        *_lines_to_write(sheet),
    ]
    return build_pdf(sheet, running, story)


def _groups(sheet: Sheet, code: str) -> Table:
    groups = [group for group in re.split(r"[\s-]+", sheet.glyphs.drawable(code)) if group]
    lines = [groups[at : at + _PER_LINE] for at in range(0, len(groups), _PER_LINE)]
    cells = [line + [""] * (_PER_LINE - len(line)) for line in lines]
    width = (sheet.paper.text_width - 44) / _PER_LINE
    table = Table(cells, colWidths=[width] * _PER_LINE, rowHeights=[46] * len(cells))
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
    cells = [[Paragraph(f"{number}", kind.strong), Paragraph(words.say(step), kind.text)]
             for number, step in enumerate(_STEPS, 1)]
    return [flush_table(cells, [22, sheet.paper.text_width - 22], top=2, bottom=4)]


def _lines_to_write(sheet: Sheet) -> list[Flowable]:
    words, kind = sheet.phrasing, sheet.type
    story: list[Flowable] = []
    for source in (noop("Waar dit blad ligt"), noop("Wanneer de code is geprobeerd")):
        story += [Paragraph(words.say(source), kind.small), Spacer(0, 16), Rule(sheet, 0, 10)]
    return story
