"""What each command does and prints; the JSON is for programs and stays as it is."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from jindra_desk.domain.vault.audit import ObjectKind, Verb
from tests.support.command_line import Ran, on, passphrase_file, run
from tests.support.odd_values import database
from tests.support.sessions import find_client, noted_in, opened
from tests.support.vaults import PASSPHRASE, TODAY


def _id(vault: Path, sort_name: str) -> str:
    with opened(vault) as session:
        return find_client(session, sort_name).id


def _schema(ran: Ran) -> str:
    body = json.loads(ran.out)
    assert set(body) == {"schema", "items"}
    assert all(isinstance(item["id"], str) and item["id"] for item in body["items"])
    return str(body["schema"])


def test_init_makes_a_vault_and_shows_the_recovery_code_once(tmp_path: Path) -> None:
    path = tmp_path / "nieuw.jdv"
    ran = on(path, "init", "--policy", "praktijk", "--practice", "De Linde")
    assert ran.code == 0
    code = ran.out.strip().splitlines()[0].rpartition(" ")[2]
    assert code.count("-") >= 5
    assert on(path, "list").code == 0
    assert code not in on(path, "show", "x").err
    assert path.stat().st_mode & 0o077 == 0


def test_init_never_takes_another_day(tmp_path: Path) -> None:
    """`--today` writes in demo vaults only; a new vault is none."""
    ran = on(tmp_path / "n.jdv", "init", "--today", "2020-01-01")
    assert ran.code == 6
    assert not (tmp_path / "n.jdv").exists()


def test_list_as_json_has_every_client_in_name_order(demo: Path) -> None:
    ran = on(demo, "list", "--json")
    assert _schema(ran) == "jindra-desk/list/1"
    assert len(ran.items) == 30
    names = [item["sort_name"] for item in ran.items]
    assert names.index("Berg, Anouk van den") < names.index("Bergh, Noëlle van den") < names.index("Çelik, Zoë")
    joelle = next(item for item in ran.items if item["name"] == "Joëlle van den Heuvel")
    assert joelle["last_treatment_on"] == (TODAY - timedelta(days=28)).isoformat()


def test_list_holds_restricted_clients_too(real: Path) -> None:
    """Support must be able to reach a shielded file; the screens leave it out (K-65)."""
    with opened(real) as session, session.vault.unit_of_work() as uow:
        client, _ = next(uow.clients.all())
        uow.clients.save(replace(client, changed_on=TODAY, restricted_since=TODAY))
        uow.audit.append(Verb.RESTRICT, ObjectKind.CLIENT,
                         client.subject, session.clock.now())
    assert [item["id"] for item in on(real, "list", "--json").items] == [client.id]


def test_show_prints_one_file_and_logs_the_look_k_03(demo: Path) -> None:
    client_id = _id(demo, "Brinke, Ilse ten")
    plain, body = on(demo, "show", client_id), on(demo, "show", client_id, "--json")
    assert "Ilse ten Brinke" in plain.out
    assert "6 bonnen" in plain.out
    assert "1 foto’s" not in plain.out
    assert _schema(body) == "jindra-desk/show/1"
    (item,) = body.items
    assert len(item["treatments"]) == 6
    assert len(item["photos"]) == 12  # the portrait went at the opening, two years after the last treatment
    with opened(demo) as session:
        subject = find_client(session, "Brinke, Ilse ten").subject
        with session.vault.reading() as uow:
            entries = uow.audit.of_subject(subject)
    assert [entry.verb for entry in entries].count(Verb.VIEW) == 2


def test_counts_have_their_singular(demo: Path) -> None:
    out = on(demo, "show", _id(demo, "Velde, Noortje van der")).out
    assert "1 bon" in out
    assert "1 bonnen" not in out


def test_export_and_import_travel_between_vaults_k_125(demo: Path, real: Path, tmp_path: Path) -> None:
    client_id = _id(demo, "Hoekstra, Fenna")
    ran = on(demo, "export", client_id, "--to", tmp_path / "uit", "--json")
    assert _schema(ran) == "jindra-desk/export/1"
    folder = Path(ran.items[0]["folder"])
    assert (folder / "dossier.pdf").exists()
    taken = on(real, "import", folder / "dossier.json", "--json")
    assert _schema(taken) == "jindra-desk/import/1"
    assert taken.items == [{"id": client_id, "photos": 0, "documents": 2}]
    again = on(real, "import", folder)
    assert (again.code, again.out) == (6, "")
    assert "(C-08)" in again.err


def test_import_of_something_else_is_a_usage_fault(real: Path, tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text("{}")
    assert on(real, "import", tmp_path / "x.json").code == 2
    assert on(real, "import", tmp_path / "weg.json").code == 7


def test_retention_has_a_row_for_each_client_and_class_j_08(demo: Path) -> None:
    """J-08, J-10: start, due day, state and reason."""
    ran = on(demo, "retention", "--json")
    assert _schema(ran) == "jindra-desk/retention/1"
    pairs = [(item["id"], item["class"]) for item in ran.items]
    assert len(set(pairs)) == len(pairs)
    ilse = {item["class"]: item for item in ran.items if item["id"] == _id(demo, "Brinke, Ilse ten")}
    assert set(ilse) == {"client_file", "photos", "consent_proof", "bookkeeping"}
    due = TODAY - timedelta(days=2)
    assert ilse["client_file"] == {
        "id": _id(demo, "Brinke, Ilse ten"), "class": "client_file", "start": due.replace(year=2024).isoformat(),
        "due": due.isoformat(), "state": "overdue", "reason": "2 jaar na de laatste behandeling"}
    assert ilse["bookkeeping"]["due"] == "2031-12-31"
    assert ilse["bookkeeping"]["state"] == "locked"
    states = {item["id"]: item["state"] for item in ran.items if item["class"] in ("client_file", "prospect")}
    assert states[_id(demo, "Veld, Loïs in ’t")] == "held"
    assert len(states) == 30
    table = on(demo, "retention").out
    assert "2 dagen te laat" in table
    assert "client_file" not in table


@pytest.mark.parametrize("command", ["list", "retention"])
def test_a_list_in_a_file_says_how_many_rows_are_missing_from_it(real: Path, command: str) -> None:
    """Trust #28: what goes to the error stream is not in the file that the list was sent to."""
    sentence = "1 regel is niet te lezen. Deze lijst is dus misschien niet volledig."
    whole = on(real, command)
    assert (whole.code, "niet te lezen" in whole.out) == (0, False)
    assert "unreadable" not in json.loads(on(real, command, "--json").out)
    with opened(real) as session:
        database(session).execute("UPDATE clients SET birth_date = 'wat'")
    short = on(real, command)
    assert short.code == 4
    assert short.out.rstrip().splitlines()[-1] == sentence
    body = on(real, command, "--json")
    assert (body.code, json.loads(body.out)["unreadable"]) == (4, 1)


def test_today_moves_what_is_shown_and_writes_nothing_in_a_real_vault(real: Path) -> None:
    """`--today` on a real vault: dates move, and nothing is written under another day."""
    (item,) = on(real, "list", "--json").items
    state = {row["class"]: row["state"] for row in on(real, "retention", "--json", "--today", "2026-10-30").items}
    assert state["client_file"] == "soon"
    for arguments in (["export", item["id"], "--to", str(real.parent / "uit")], ["import", "x.json"],
                      ["destroy", item["id"], "--reason", "verzoek", "--yes"],
                      ["demo-data", "--clients", "3"]):
        ran = on(real, *arguments, "--today", "2026-01-01")
        assert (ran.code, ran.out) == (6, "")
    assert not (real.parent / "uit").exists()
    on(real, "show", item["id"], "--today", "2026-01-01")
    with opened(real) as session, session.vault.reading() as uow:
        entries = list(uow.audit.entries())
    assert not [entry for entry in entries if entry.moment.startswith("2026-01")]
    assert not [entry for entry in entries if entry.verb is Verb.VIEW]


def test_today_writes_in_a_demo_vault(demo: Path) -> None:
    client_id = _id(demo, "Velde, Noortje van der")
    assert on(demo, "destroy", client_id, "--reason", "termijn", "--yes").code == 6
    later = (TODAY + timedelta(days=1000)).isoformat()
    assert on(demo, "destroy", client_id, "--reason", "termijn", "--yes", "--today", later).code == 0


@pytest.mark.req("K-119")
def test_destroy_shows_first_and_does_nothing_without_yes_k_119(demo: Path) -> None:
    """K-119: the owner's click is `--yes`; without it only the preview, also as JSON."""
    client_id = _id(demo, "Brinke, Ilse ten")
    before = on(demo, "list").out
    preview = on(demo, "destroy", client_id, "--reason", "termijn")
    assert preview.code == 0
    for head in ("Gaat weg", "Blijft", "Waarom", "Tot wanneer", "6 bonnen op naam van ‘I. ten Brinke’"):
        assert head in preview.out
    body = on(demo, "destroy", client_id, "--reason", "termijn", "--json")
    assert _schema(body) == "jindra-desk/destroy/1"
    assert (body.items[0]["destroyed"], body.items[0]["refused"]) == (False, None)
    assert on(demo, "list").out == before


def test_destroy_with_yes_prints_the_certificate_j_09(demo: Path) -> None:
    client_id = _id(demo, "Brinke, Ilse ten")
    ran = on(demo, "destroy", client_id, "--reason", "verzoek", "--yes", "--json")
    (item,) = ran.items
    assert item["destroyed"] is True
    assert item["number"] == 3  # after the end of the consent to a portrait, and the portrait
    assert item["found"] == []
    assert (item["paper_open"], item["phone_open"], item["letter_waits"]) == (True, True, True)
    plain = on(demo, "destroy", _id(demo, "Smits, Bregje"), "--reason", "verzoek", "--yes")
    assert plain.code == 0
    assert "Bewijs van vernietiging nr. 4" in plain.out
    assert "Smits" not in plain.out
    assert "van het dossier niets gevonden" in plain.out
    assert "De brief aan de cliënt staat nog in de kluis, met de naam erop." in plain.out
    assert "Buiten de kluis" in plain.out, "all that is still open, as the preview named it"
    assert on(demo, "show", client_id).code == 2


def test_a_refused_destruction_shows_why_and_names_the_rule(demo: Path) -> None:
    """A-11: the preview says what would go, stderr says which rule stands in the way."""
    client_id = _id(demo, "Veld, Loïs in ’t")
    for extra in ([], ["--yes"]):
        ran = on(demo, "destroy", client_id, "--reason", "verzoek", *extra)
        assert ran.code == 6
        assert ran.err.count("\n") == 1
        assert "(A-11)" in ran.err
    body = on(demo, "destroy", client_id, "--reason", "verzoek", "--json")
    assert (body.code, body.items[0]["refused"]) == (6, "A-11")
    assert on(demo, "show", client_id).code == 0


def test_demo_data_refuses_real_clients_and_their_traces(real: Path) -> None:
    """Invented clients never mix with real ones, nor with the books of one who is gone."""
    before = on(real, "list").out
    ran = on(real, "demo-data", "--clients", "3")
    assert (ran.code, ran.out) == (6, "")
    (item,) = on(real, "list", "--json").items
    assert on(real, "destroy", item["id"], "--reason", "verzoek", "--yes").code == 0
    assert on(real, "demo-data", "--clients", "3").code == 6
    assert before


def test_demo_data_is_the_same_for_the_same_seed_and_day(tmp_path: Path) -> None:
    """Two vaults, one seed, one day: the same list; another seed: another one."""
    lists = []
    for name, seed in (("a", 5), ("b", 5), ("c", 6)):
        (tmp_path / name).mkdir()
        vault = tmp_path / name / "k.jdv"
        assert on(vault, "init").code == 0
        ran = on(vault, "demo-data", "--clients", "25", "--seed", seed, "--today", "2026-03-01")
        assert (ran.code, ran.out) == (0, "25 verzonnen cliënten geschreven.\n")
        lists.append(on(vault, "list", "--json").out)
    assert lists[0] == lists[1]
    assert lists[0] != lists[2]
    assert max(item["registered_on"] for item in json.loads(lists[0])["items"]) <= date(2026, 3, 1).isoformat()


def test_more_demo_data_comes_on_top(demo: Path) -> None:
    assert on(demo, "demo-data", "--clients", "5", "--seed", "7").code == 0
    assert len(on(demo, "list", "--json").items) == 35


@pytest.mark.parametrize("place", ["before", "after"])
def test_options_may_stand_before_or_after_the_command(real: Path, place: str) -> None:
    words = passphrase_file(real.parent)
    given = ["--vault", real, "list"] if place == "before" else ["list", "--vault", real]
    ran = run([*given, "--passphrase-file", words])
    assert ran.code == 0
    assert PASSPHRASE not in ran.out


def test_import_takes_a_number_that_is_said_to_be_no_bsn_j_61(demo: Path, real: Path, tmp_path: Path) -> None:
    client_id = _id(demo, "Hoekstra, Fenna")
    folder = Path(on(demo, "export", client_id, "--to", tmp_path / "uit", "--json").items[0]["folder"])
    noted_in(folder, "lot 111222333")
    refused = on(real, "import", folder / "dossier.json")
    assert refused.code == 6
    assert "--geen-bsn" in refused.err
    assert on(real, "import", folder / "dossier.json", "--geen-bsn").code == 0
