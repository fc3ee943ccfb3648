"""The list of retention dates, with or without names (J-08, A-17): to work through, or to show an inspector."""

from __future__ import annotations

from reportlab.lib.colors import Color
from reportlab.platypus import Flowable, Spacer

from jindra_desk.application.ports.documents import RetentionOverview, Tone
from jindra_desk.documents.frame import Running, Sheet, build_pdf
from jindra_desk.documents.lines import ScriptParagraph
from jindra_desk.documents.parts import card, listing
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.base.unreadable import SHORT_LIST, WHAT_TO_DO, how_many
from jindra_desk.domain.base.wording import count


def retention_overview(sheet: Sheet, data: RetentionOverview) -> bytes:
    """Typeset the list in the order given."""
    words, kind = sheet.phrasing, sheet.type
    foot = words.plain(noop("Bewaartermijnen op {day}"), day=words.day(data.made_on))
    running = Running(
        title=foot, head=data.practice_name or "Jindra Desk", head_line="", foot=foot, made_on=data.made_on,
        next_head=words.plain(noop("Bewaartermijnen")),
    )
    intro = noop("Zonder namen.")
    if data.with_names:
        intro = noop("Met namen: bewaar of vernietig deze lijst als een dossier.")
    story: list[Flowable] = [
        ScriptParagraph(words.say(noop("Bewaartermijnen")), kind.title),
        ScriptParagraph(f"{words.show(data.made_on)}. {words.say(intro)}", kind.quiet),
        Spacer(0, 8),
    ]
    if data.counts:
        line = "  ·  ".join(f"{words.say(label)} <b>{words.show(count(number))}</b>" for label, number in data.counts)
        story += [*card(sheet, [ScriptParagraph(line, kind.text)], fill=sheet.colours.sunken), Spacer(0, 12)]
    if data.unreadable:
        missing = f"<b>{words.show(how_many(data.unreadable))}.</b> {words.say(SHORT_LIST)} {words.say(WHAT_TO_DO)}"
        story += [*card(sheet, [ScriptParagraph(missing, kind.text)], fill=sheet.colours.bad_soft), Spacer(0, 12)]
    if not data.lines:
        none = noop("Geen dossier loopt binnen een jaar af, en geen wordt vastgehouden.")
        if data.unreadable:
            none = noop("Van wat te lezen is, loopt geen dossier binnen een jaar af, en wordt er geen vastgehouden.")
        return build_pdf(sheet, running, [*story, ScriptParagraph(words.say(none), kind.text)])
    which = noop("Op deze lijst staat wat binnen een jaar afloopt of wordt vastgehouden; de aantallen tellen alles.")
    story += [ScriptParagraph(words.say(which), kind.quiet), Spacer(0, 8)]
    tints: dict[Tone, Color | None] = {
        Tone.QUIET: None, Tone.OK: sheet.colours.ok_soft, Tone.WARN: sheet.colours.warn_soft,
        Tone.BAD: sheet.colours.bad_soft,
    }
    body = [
        (
            line.who,
            words.short_day(line.due) if line.due else words.plain(noop("geen datum")),
            words.value(line.reason),
            words.value(line.state),
        )
        for line in data.lines
    ]
    heads = (noop("Dossier"), noop("Bewaren tot en met"), noop("Waarom"), noop("Stand"))
    story.append(listing(sheet, heads, body, (26, 19, 38, 17), [tints[line.tone] for line in data.lines]))
    return build_pdf(sheet, running, story)
