"""The readable file of a client with many visits: time per visit must not grow with their number (within 15 %).

The baseline is plain ReportLab setting the same words on as many pages: bare paragraphs in its own document template,
no heads, no tables, no log. Processor time, because a layout waits for nothing.
"""

from __future__ import annotations

import io
import time
from datetime import date

from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer

from jindra_desk.application.ports.documents import ClientFileDocument
from jindra_desk.documents.fonts import load_glyphs
from jindra_desk.documents.maker import ReportLabDocuments
from jindra_desk.documents.styles import palette, type_roles
from jindra_desk.domain.base.text import Language, untranslated
from tests.bench.figures import Figure
from tests.bench.options import Options
from tests.documents.test_any_text import many_visits

FEW, MANY = 1_000, 10_000
GOAL = 1.15


def run(options: Options) -> list[Figure]:
    """Set both sizes in turns, ours and plain; the best of the rounds counts."""
    rounds = range(options.repeat or 2)
    few, many = many_visits(FEW), many_visits(MANY)
    ours_few = min(_ours(few) for _ in rounds) / FEW
    ours_many = min(_ours(many) for _ in rounds) / MANY
    plain_few = min(_plain(few) for _ in rounds) / FEW
    plain_many = min(_plain(many) for _ in rounds) / MANY
    return [
        Figure(f"per visit at {FEW}", ours_few, "ms"),
        Figure(f"per visit at {MANY}", ours_many, "ms"),
        Figure(f"per visit, {MANY} against {FEW}", ours_many / ours_few, "×", GOAL),
        Figure(f"plain ReportLab, per visit at {FEW}", plain_few, "ms"),
        Figure(f"plain ReportLab, per visit at {MANY}", plain_many, "ms"),
        Figure(f"plain ReportLab, {MANY} against {FEW}", plain_many / plain_few, "×"),
        Figure(f"ours against plain at {MANY}", ours_many / plain_many, "×"),
    ]


def _ours(document: ClientFileDocument) -> float:
    maker = ReportLabDocuments()
    begin = time.process_time()
    maker.client_file(document, untranslated, Language.NL)
    return (time.process_time() - begin) * 1000


def _plain(document: ClientFileDocument) -> float:
    load_glyphs()
    kind = type_roles(palette())
    begin = time.process_time()
    story: list[Flowable] = []
    for visit in document.treatments:
        assert isinstance(visit.performed_on, date)
        story += [Paragraph(visit.title, kind.entry), Paragraph(visit.performed_on.isoformat(), kind.small)]
        story += [Paragraph(f"{row.label}: {row.value}", kind.text) for row in visit.rows]
        story.append(Spacer(0, 6))
    SimpleDocTemplate(io.BytesIO()).build(story)
    return (time.process_time() - begin) * 1000
