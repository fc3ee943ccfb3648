"""`jindra-desk verify`: is this vault, or this back-up, whole and unaltered?"""

from __future__ import annotations

from jindra_desk.application.vault.anchors import read_anchors
from jindra_desk.application.vault.verify import VerifyProgress, verify_vault
from jindra_desk.application.vault.verify_report import CHECK_NAMES, Check, VaultReport
from jindra_desk.cli.commands import Invocation
from jindra_desk.cli.exit_codes import ExitCode
from jindra_desk.cli.output import print_json, write_line
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.base.unreadable import places_in_words
from jindra_desk.domain.base.wording import count


def verify_vault_of(run: Invocation) -> ExitCode:
    """0 when the vault is whole, 4 when something does not fit."""
    with run.session(writes=True) as session:
        report = verify_vault(session, told_checks(run), read_anchors(run.program.anchors, session.vault.vault_id),
                              run.program.stores().keys)
    if run.json:
        print_json(run.out, "verify", items_of(report))
    else:
        for line in lines_of(report):
            run.say(line)
        run.say(noop("De kluis is heel, en wat te bewijzen is, is onveranderd.") if report.whole else
                noop("Er klopt iets niet. Bewaar deze kluis en je laatste back-up allebei."))
    return ExitCode.DONE if report.whole else ExitCode.DAMAGED


def told_checks(run: Invocation) -> VerifyProgress:
    """Tell on the error stream what is looked at, each once; nothing where a program reads."""
    told: list[Check] = []

    def tell(check: Check, _done: int, _total: int) -> None:
        if not run.json and check not in told:
            told.append(check)
            write_line(run.err, noop("Kijkt na: {what}").format(what=CHECK_NAMES[check]))

    return tell


def items_of(report: VaultReport) -> list[dict[str, object]]:
    """Each check for a program; what could not be looked at here is left out."""
    return [{
        "id": part.check.value, "seen": part.seen, "whole": not part.findings,
        "findings": [{"fault": finding.fault.value, "count": finding.count, "words": finding.words.render()}
                     for finding in part.findings],
    } for part in report.parts if part.looked]


def lines_of(report: VaultReport) -> list[str]:
    """Each check, what was found, and what is not proven, in words."""
    lines = []
    for part in report.parts:
        name = CHECK_NAMES[part.check]
        if not part.looked:
            lines.append(noop("{what}: niet nagekeken.").format(what=name))
        elif not part.findings:
            lines.append(noop("{what}: {n} nagekeken, in orde.").format(what=name, n=count(part.seen)))
        lines += [f"{name}: {finding.words.render()}" for finding in part.findings]
    lines += places_in_words(report.unreadable)
    lines += [noop("Niet bewezen: {what}").format(what=words.render()) for words in report.not_proven]
    return lines
