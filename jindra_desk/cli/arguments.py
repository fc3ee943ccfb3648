"""The command line's grammar; stable, since scripts and scheduled work depend on it."""

from __future__ import annotations

import argparse
import os
import re
from datetime import date
from pathlib import Path
from typing import NoReturn

from jindra_desk import __version__
from jindra_desk.cli.exit_codes import UsageFault
from jindra_desk.domain.base.text import Language, Text, noop, text
from jindra_desk.domain.base.typed import typed_day
from jindra_desk.domain.business.outside_services import QUESTIONS, Outside
from jindra_desk.domain.erasure.reasons import ErasureReason, ToldBy

_ARGUMENT = re.compile(r"argument ([^:]+):")
_MISSING = re.compile(r"the following arguments are required: (.+)")
REASONS = tuple(reason.value for reason in ErasureReason)
TOLD_BY = tuple(who.value for who in ToldBy)


def _day(untrusted_text: str) -> date:
    return date.fromisoformat(untrusted_text)


def _typed_day(untrusted_text: str) -> date:
    """The owner writes the date as on paper; the other way round is understood as well."""
    day = typed_day(untrusted_text)
    if day is None:
        raise ValueError
    return day


def _place(untrusted_text: str) -> Path:
    """A path as it counts from here on: absolute and without links, so that a vault or folder has one name.

    A place that does not exist yet is one too. Raises `ValueError` for what can be no path, and `LinkToNowhere`:
    whoever laid the link would say where a new vault comes to stand.
    """
    if not untrusted_text or "\0" in untrusted_text:
        raise ValueError
    try:
        given = Path(untrusted_text).expanduser()
        place = Path(os.path.realpath(given))
        if given.is_symlink() and not place.exists():
            raise LinkToNowhere(file=str(given))
    except (OSError, RuntimeError) as error:
        raise ValueError from error
    return place


def _vault(untrusted_text: str) -> Path:
    """A place that can have files beside it; the top of a disk has no name, and so is none. Raises as `_place`."""
    place = _place(untrusted_text)
    if not place.name:
        raise ValueError
    return place


def _positive(untrusted_text: str) -> int:
    number = int(untrusted_text)
    if number < 1:
        raise ValueError
    return number


def _number(untrusted_text: str) -> int:
    number = int(untrusted_text)
    if number < 0:
        raise ValueError
    return number


def _scale(untrusted_text: str) -> float:
    scale = float(untrusted_text)
    if not 0.5 <= scale <= 4:
        raise ValueError
    return scale


class LinkToNowhere(UsageFault):
    """The place that was named is a link, and where it leads there is nothing."""

    title = noop("Op deze plek staat een koppeling naar niets: {file}.")
    cause = noop("Er is niets gelezen en niets gemaakt.")
    next_step = noop("Haal de koppeling weg, of noem de plek zelf.")


class CommandUnclear(UsageFault):
    """What was typed is no command; nothing of it is repeated, since a passphrase may have slipped in."""

    title = noop("Deze opdracht is niet te lezen: {fault}.")
    next_step = noop("Kijk met «{program} --help» hoe het moet.")


class _Parser(argparse.ArgumentParser):
    """A parser that speaks Dutch and says what is wrong in one sentence."""

    def __init__(self, prog: str | None = None, description: str | None = None) -> None:
        super().__init__(prog=prog, description=description, add_help=False, allow_abbrev=False)
        self._positionals.title, self._optionals.title = "opdracht", "opties"
        self.add_argument("-h", "--help", action="help", help="toon deze uitleg")

    def format_usage(self) -> str:
        """As argparse writes it, with the Dutch word in front."""
        return super().format_usage().replace("usage:", "gebruik:", 1)

    def format_help(self) -> str:
        """As argparse writes it, with the Dutch word in front."""
        return super().format_help().replace("usage:", "gebruik:", 1)

    def error(self, message: str) -> NoReturn:
        """Raise `CommandUnclear`; argparse tells what went wrong in English words only, so they are read."""
        raise CommandUnclear(fault=_fault_in(message), program=self.prog)


def _fault_in(message: str) -> Text:
    if argument := _ARGUMENT.match(message):
        return text(noop("{argument} past niet"), argument=argument[1])
    if missing := _MISSING.match(message):
        return text(noop("{argument} ontbreekt"), argument=missing[1])
    return text(noop("er staat iets te veel"))


def build_parser() -> argparse.ArgumentParser:
    """Answer the parser of every command; without a command the window starts. Raises `CommandUnclear`."""
    parser = _Parser(prog="jindra-desk", description="Praktijkadministratie die op deze computer blijft.")
    parser.add_argument("--version", action="version", version=f"jindra-desk {__version__}",
                        help="toon welke versie dit is")
    parser.add_argument("--vault", type=_vault, metavar="FILE", help="de kluis; anders die in je gebruikersmap")
    parser.add_argument("--demo", action="store_true", help="open met verzonnen gegevens in een tijdelijke kluis")
    parser.add_argument("--today", type=_day, metavar="JJJJ-MM-DD",
                        help="doe alsof het deze dag is (schrijft alleen in demokluizen)")
    parser.add_argument("--lang", type=Language, choices=list(Language), metavar="nl|en", help="taal van het venster")
    for hidden in ("--geometry", "--locked"):
        parser.add_argument(hidden, default="", help=argparse.SUPPRESS)
    parser.add_argument("--idle-seconds", type=_positive, default=None, help=argparse.SUPPRESS)
    for fate in ("--draft-lost", "--draft-kept", "--cut-short"):
        parser.add_argument(fate, action="store_true", help=argparse.SUPPRESS)
    for way in ("restore", "retire"):
        parser.add_argument(f"--{way}", dest="begin_with", action="store_const", const=way, default="",
                            help=argparse.SUPPRESS)
    commands = parser.add_subparsers(dest="command", metavar="OPDRACHT")

    init = _vault_command(commands, "init", "maak een nieuwe kluis en toon eenmalig de herstelcode")
    init.add_argument("--policy", default="praktijk", metavar="NAAM", help="beleidsprofiel")
    init.add_argument("--practice", default="Mijn praktijk", metavar="NAAM", help="naam van de praktijk")
    init.add_argument("--contact", default="De eigenaar", metavar="NAAM", help="contactpersoon")

    demo = _vault_command(commands, "demo-data", "vul een lege of demokluis met verzonnen cliënten")
    demo.add_argument("--clients", type=_positive, required=True, metavar="N")
    demo.add_argument("--seed", type=int, default=1, metavar="S")

    take_in = _vault_command(commands, "import", "lees een uitgegeven dossier in", json=True)
    take_in.add_argument("file", type=_place, metavar="FILE")
    take_in.add_argument("--geen-bsn", action="store_true",
                         help="wat in dit dossier op een BSN lijkt, is iets anders; dat weet je zeker")
    take_in.add_argument("--geen-paspoort", action="store_true",
                         help="wat in dit dossier op een paspoortcode lijkt, is iets anders; dat weet je zeker")
    take_in.add_argument("--datums-kloppen", action="store_true",
                         help="een datum in dit dossier lijkt niet te kloppen, en klopt toch; dat weet je zeker")

    _vault_command(commands, "list", "toon alle cliënten", json=True)
    show = _vault_command(commands, "show", "toon één dossier", json=True)
    show.add_argument("client", metavar="CLIENT")

    export = _vault_command(commands, "export", "geef het hele dossier van één cliënt", json=True)
    export.add_argument("client", metavar="CLIENT")
    export.add_argument("--to", type=_place, required=True, metavar="MAP")
    export.add_argument("--meegegeven", action="store_true",
                        help="de cliënt heeft deze kopie: een verzoek om inzage is daarmee beantwoord")

    outside = _vault_command(commands, "outside", "toon of wijzig wie er gegevens van cliënten krijgt", json=True)
    for question in Outside:
        outside.add_argument(f"--{question}", metavar="NAAM", default=None,
                             help=f"{QUESTIONS[question]} «geen» is ook een antwoord")
    outside.add_argument("--binnen-eu", choices=tuple(Outside), action="append", default=[],
                         help="deze bewaart alles binnen de Europese Unie; mag vaker")
    outside.add_argument("--geen-bsn", action="store_true",
                         help="wat in je antwoord op een BSN lijkt, is iets anders; dat weet je zeker")

    _vault_command(commands, "retention", "toon alle bewaartermijnen", json=True)

    destroy = _vault_command(commands, "destroy", "toon wat er weggaat, en vernietig met --yes", json=True)
    destroy.add_argument("client", metavar="CLIENT")
    destroy.add_argument("--reason", choices=REASONS, required=True)
    destroy.add_argument("--overleden-op", type=_typed_day, metavar="DD-MM-JJJJ", default=None,
                         help="bij «overleden»: de dag")
    destroy.add_argument("--gehoord-van", choices=TOLD_BY, default=None, help="bij «overleden»: van wie je het hoorde")
    destroy.add_argument("--yes", action="store_true", help="dit is je klik")
    _today_is(destroy)

    backup = _vault_command(commands, "backup", "maak een nagekeken back-up in een map of op een stick", json=True)
    backup.add_argument("--to", type=_place, required=True, metavar="MAP")
    _today_is(backup)

    verify = _vault_command(commands, "verify", "kijk een kluis of een back-up helemaal na", json=True)
    verify.add_argument("file", type=_place, metavar="FILE", nargs="?", default=None,
                        help="een back-up; zonder bestand de kluis")
    _recovery_code(verify)

    restore = _vault_command(commands, "restore", "zet een back-up terug op de plek van de kluis", json=True)
    restore.add_argument("file", type=_place, metavar="FILE")
    restore.add_argument("--certificate", type=_number, default=None, metavar="N",
                         help="het hoogste «Nummer in het register» op je papieren; 0 als je er geen hebt")
    restore.add_argument("--without-ledger", action="store_true",
                         help="het vernietigingsregister is er echt niet meer; dit komt in het logboek")
    restore.add_argument("--stale-ledger", action="store_true",
                         help="een nieuwer vernietigingsregister is er echt niet; dit komt in het logboek")
    _recovery_code(restore)

    tour = commands.add_parser("tour", help="teken elk scherm en elk document op een demokluis")
    tour.add_argument("--to", type=_place, required=True, metavar="MAP")
    tour.add_argument("--lang", type=Language, choices=list(Language), default=Language.NL, metavar="nl|en")
    tour.add_argument("--theme", choices=("light", "dark"), default="light")
    tour.add_argument("--scale", type=_scale, default=1.0, metavar="N")
    return parser


def _recovery_code(parser: _Parser) -> None:
    parser.add_argument("--recovery-code-file", type=Path, metavar="FILE", default=None,
                        help="de herstelcode staat op de eerste regel; dan is geen wachtwoordzin nodig")


def _today_is(parser: _Parser) -> None:
    parser.add_argument("--today-is", type=_typed_day, metavar="DD-MM-JJJJ", default=None,
                        help="de datum van vandaag, als het programma aan de klok twijfelt")


def _vault_command(commands: argparse._SubParsersAction[_Parser], name: str, purpose: str, *,
                   json: bool = False) -> _Parser:
    """A command on a vault; options given before the command's name count as well."""
    parser = commands.add_parser(name, help=purpose, description=purpose)
    parser.add_argument("--vault", type=_vault, metavar="FILE", default=argparse.SUPPRESS, help="de kluis")
    parser.add_argument("--passphrase-file", type=Path, metavar="FILE",
                        help="de wachtwoordzin staat op de eerste regel; anders wordt hij gevraagd")
    parser.add_argument("--today", type=_day, metavar="JJJJ-MM-DD", default=argparse.SUPPRESS,
                        help="doe alsof het deze dag is")
    parser.add_argument("--lang-rekenen", action="store_true",
                        help="ga door als het openen langer dan tien seconden gaat duren")
    if json:
        parser.add_argument("--json", action="store_true", help="uitvoer voor een programma")
    return parser
