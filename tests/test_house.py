"""Rules of the house that matter are failing checks: sizes, docstrings, layers without Qt, words in both languages."""

from __future__ import annotations

import ast
import builtins
import io
import re
import runpy
import subprocess
import sys
import tokenize
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from jindra_desk.application.clients.fields import ClientInput, GuardianInput
from jindra_desk.application.treatments.visits import VisitInput
from tests import test_release_gate
from tests.application import test_one_client, test_retention_after_writes, test_stored_times
from tests.application.session import test_credible_day
from tests.disk import test_only_this_room_writes
from tests.domain import test_text_bounds
from tests.ui import test_every_model
from tests.ui.shell import test_no_form_forgotten

ROOT = Path(__file__).resolve().parent.parent
MODULES = sorted((ROOT / "jindra_desk").rglob("*.py"))
MOST_LINES = 400
MOST_METHODS = 20
WITHOUT_QT = ("domain", "disk", "application", "storage", "security", "imaging", "documents", "exchange", "system",
              "cli")
SHOWING = frozenset({
    "setText", "set_text", "set_texts", "setToolTip", "setAccessibleName", "setPlaceholderText", "set_error",
    "set_hint",
    "setWindowTitle", "set_title", "set_sub", "toast", "Label", "PrimaryButton", "SecondaryButton", "DangerButton",
    "LinkButton", "TextField", "TextArea", "CheckBox", "RadioButton", "Switch", "Tag", "StateLine", "EmptyState",
    "Banner", "SectionTitle", "PageHeader", "DateField", "ComboField", "PassphraseField", "ConfirmDialog", "Dialog",
})
SAME_IN_BOTH = frozenset({"Jindra Desk", "Wkkgz"})
WORDS = re.compile(r"[^\W\d_]{2,} [^\W\d_]{2,}|^[A-ZÉÀ][a-zéëï]{3,}")


def relative(path: Path) -> str:
    return str(path.relative_to(ROOT))


def trees() -> Iterator[tuple[Path, ast.Module]]:
    for path in MODULES:
        yield path, ast.parse(path.read_text(encoding="utf-8"))


def test_no_module_outgrows_one_sitting() -> None:
    grown = {relative(path): lines for path in MODULES
             if (lines := path.read_text(encoding="utf-8").count("\n")) > MOST_LINES}
    assert grown == {}


def methods_of(node: ast.ClassDef) -> int:
    """Everything that can be called or read on it: properties, decorated methods and class methods count as well."""
    return sum(isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef) for part in node.body)


def test_no_class_has_more_than_twenty_methods() -> None:
    crowded = {}
    for path in (*MODULES, *sorted((ROOT / "tests").rglob("*.py"))):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef) and (methods := methods_of(node)) > MOST_METHODS:
                crowded[f"{relative(path)}: {node.name}"] = methods
    assert crowded == {}


@pytest.mark.parametrize("part", ["def a(self): pass", "async def a(self): pass", "@property\n  def a(self): pass",
                                  "@rule()\n  def a(self): pass", "@classmethod\n  def a(cls): pass"])
def test_each_kind_of_method_counts(part: str) -> None:
    made = ast.parse(f"class A:\n  {part}").body[0]
    assert isinstance(made, ast.ClassDef)
    assert methods_of(made) == 1


MUTABLE = (ast.Dict, ast.DictComp, ast.List, ast.ListComp, ast.Set, ast.SetComp)
MAKES_MUTABLE = frozenset({"dict", "list", "set", "bytearray", "defaultdict", "deque", "OrderedDict", "Counter",
                           "array", "SimpleNamespace", "WeakKeyDictionary", "WeakValueDictionary", "WeakSet", "Queue"})


def changeable(value: ast.expr | None) -> bool:
    """Whether it is a table that anybody may change, written out or made by a call."""
    if isinstance(value, ast.Call):
        name = value.func.attr if isinstance(value.func, ast.Attribute) else getattr(value.func, "id", "")
        return name in MAKES_MUTABLE
    return isinstance(value, MUTABLE)


def test_no_module_holds_what_can_be_changed() -> None:
    """House point 5: a table that stands in a module is frozen (MappingProxyType, tuple, frozenset)."""
    found = [f"{relative(path)}:{node.lineno}" for path, tree in trees() for node in tree.body
             if isinstance(node, ast.Assign | ast.AnnAssign) and changeable(node.value)
             and "__all__" not in ast.unparse(node)[:12]]
    assert found == []


@pytest.mark.parametrize("line", ["A = {}", "A: dict[str, int] = dict()", "A = defaultdict(list)",
                                  "A = collections.deque()", "A = [1]"])
def test_a_table_made_by_a_call_is_seen(line: str) -> None:
    made = ast.parse(line).body[0]
    assert isinstance(made, ast.Assign | ast.AnnAssign)
    assert changeable(made.value)


def test_a_class_name_stands_once() -> None:
    """A name says one thing in the whole house; a class made per system under `if` is one."""
    where: dict[str, set[str]] = {}
    for path, tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                where.setdefault(node.name, set()).add(relative(path))
    assert {name: sorted(places) for name, places in where.items() if len(places) > 1} == {}


def imported() -> dict[str, set[str]]:
    """Module by module what it imports of ours: at its top, inside a function, and for the type checker alone."""
    names = {relative(path)[:-3].replace("/", ".").removesuffix(".__init__") for path in MODULES}
    found: dict[str, set[str]] = {}
    for path, tree in trees():
        own = found.setdefault(relative(path)[:-3].replace("/", ".").removesuffix(".__init__"), set())
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                own.update(alias.name for alias in node.names if alias.name in names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                own.update(whole if (whole := f"{node.module}.{alias.name}") in names else node.module
                           for alias in node.names if node.module in names)
    return found


def test_no_modules_import_in_a_circle() -> None:
    """Nor behind TYPE_CHECKING, nor inside functions: who needs whom can be read from the bottom up."""
    waiting = imported()
    while ready := {name for name, needs in waiting.items() if not needs & waiting.keys()}:
        waiting = {name: needs for name, needs in waiting.items() if name not in ready}
    assert waiting == {}


def test_no_module_of_ours_is_named_by_a_string_to_import_it() -> None:
    """What is imported by a string is followed by no tool; `os_keyring` names libraries that it admits one by one."""
    users = {relative(path) for path, tree in trees() for node in ast.walk(tree)
             if isinstance(node, ast.Call) and ast.unparse(node.func) in {"import_module", "importlib.import_module",
                                                                          "__import__"}}
    assert users == {"jindra_desk/security/os_keyring.py"}


OPENS_A_UNIT = frozenset({"unit_of_work", "looking", "note_look", "note_change"})
SHOWN_ROOMS = frozenset({"ui", "cli", "bootstrap", "__main__.py"})


def opens_a_unit(tree: ast.Module) -> list[int]:
    """The lines on which a unit of work is opened or written in, or what does so is handed on."""
    return [node.lineno for node in ast.walk(tree) if isinstance(node, ast.Attribute) and (
        node.attr in OPENS_A_UNIT or (node.attr == "reading" and ast.unparse(node.value).endswith("vault")))]


def test_screens_and_commands_open_no_unit_of_work() -> None:
    """What is read together and written together is decided by a use case, and nowhere else."""
    found = {relative(path): lines for path, tree in trees()
             if path.relative_to(ROOT / "jindra_desk").parts[0] in SHOWN_ROOMS and (lines := opens_a_unit(tree))}
    assert found == {}


@pytest.mark.parametrize("line", ["with session.vault.reading() as uow: pass", "session.looking()",
                                  "begin = vault.unit_of_work"])
def test_a_unit_of_work_is_seen(line: str) -> None:
    assert opens_a_unit(ast.parse(line)) == [1]


OF_THE_DISK = frozenset({
    "chmod", "exists", "expanduser", "glob", "hardlink_to", "is_dir", "is_file", "is_mount", "is_symlink",
    "iterdir", "lstat", "mkdir", "read_bytes", "read_text", "rename", "resolve", "rglob", "rmdir", "samefile", "stat",
    "symlink_to", "touch", "unlink", "write_bytes", "write_text"})
"""Methods of `pathlib.Path` that ask the disk or change it; `open` and `replace` are told apart below."""
OF_THE_SYSTEM = frozenset({"os", "shutil", "tempfile", "fcntl", "stat", "glob", "subprocess"})
NAMES_ONLY = frozenset({"VaultFile", "KEYS_FIRST", "beside", "broken_keys", "is_put_aside"})
"""Of `disk.vault_files`: what makes or reads a name, and looks at nothing."""


def disk_work(tree: ast.Module) -> list[int]:
    """The lines on which a file is looked at, opened, made, moved or removed, or a module for that is imported."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [node.lineno for one in node.names if one.name.split(".")[0] in OF_THE_SYSTEM]
        elif isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] in OF_THE_SYSTEM:
            found.append(node.lineno)
        elif isinstance(node, ast.ImportFrom) and node.module == "jindra_desk.disk.vault_files":
            found += [node.lineno for name in node.names if name.name not in NAMES_ONLY]
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "open":
            found.append(node.lineno)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            owner = ast.unparse(node.func.value)
            ways = node.func.attr in OF_THE_DISK
            opened = node.func.attr == "open" and "path" in owner.rpartition(".")[2].casefold()
            moved = node.func.attr == "replace" and len(node.args) == 1 and not node.keywords
            if ways or opened or moved:
                found.append(node.lineno)
    return found


def test_use_cases_and_rules_touch_no_disk() -> None:
    """What looks at files or moves them is behind a port (`application/ports/files.py`), so that it can be seen whole.

    The names of a vault's files are no work on the disk.
    """
    found = {relative(path): lines for path, tree in trees()
             if path.relative_to(ROOT / "jindra_desk").parts[0] in {"application", "domain"}
             and (lines := disk_work(tree))}
    assert found == {}


@pytest.mark.parametrize("line", ["path.unlink()", "import os", "from shutil import move", "open(file)",
                                  "place.is_dir()", "self.path.open('rb')", "staged.replace(path)", "import os.path",
                                  "from jindra_desk.disk.vault_files import all_beside"])
def test_work_on_the_disk_is_seen(line: str) -> None:
    assert disk_work(ast.parse(line)) == [1]


def test_only_the_date_rules_add_a_span_to_a_date() -> None:
    """A calendar ends: `date + timedelta` and `replace(year=…)` raise where nobody expects it (trust #19).

    What adds to a date goes through `domain/base/dates.py`; the clock and the seal of an anchor reckon from 1970, in
    seconds that are bounded there.
    """
    own = {"jindra_desk/domain/base/dates.py", "jindra_desk/system/clock/clock.py",
           "jindra_desk/domain/vault/anchor.py"}
    found = []
    for path, tree in trees():
        for node in ast.walk(tree):
            if not isinstance(node, ast.BinOp | ast.AugAssign | ast.Call):
                continue
            spans = isinstance(node, ast.BinOp | ast.AugAssign) and isinstance(node.op, ast.Add | ast.Sub) and any(
                isinstance(part, ast.Call) and getattr(part.func, "id", "") == "timedelta" for part in ast.walk(node))
            moves = (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
                     and node.func.attr == "replace" and any(keyword.arg == "year" for keyword in node.keywords))
            if (spans or moves) and relative(path) not in own:
                found.append(f"{relative(path)}:{node.lineno}")
    assert found == []


def test_every_module_says_what_it_answers_for() -> None:
    assert [relative(path) for path, tree in trees() if not ast.get_docstring(tree)] == []


@pytest.mark.parametrize("room", WITHOUT_QT)
def test_rooms_without_a_screen_import_without_qt(room: str) -> None:
    """House point 2: everything but ui and bootstrap imports with PySide6 uninstalled."""
    modules = [relative(path)[:-3].replace("/", ".").removesuffix(".__init__")
               for path in MODULES if path.relative_to(ROOT / "jindra_desk").parts[0] == room]
    script = ("import sys, importlib\n"
              "sys.modules['PySide6'] = None\nsys.modules['shiboken6'] = None\n"
              f"for name in {modules!r}: importlib.import_module(name)\n")
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr[-500:]


def test_every_sentence_has_english_with_the_same_gaps() -> None:
    """A sentence without English, a stale file or a lost `{gap}` fails (house: Dutch and English by Qt's files)."""
    tool = runpy.run_path(str(ROOT / ".ci/translations.py"))
    found, english = tool["sources"](), tool["known"]()
    assert [sentence for sentence in found if not english.get(sentence)] == []
    assert tool["TS"].read_bytes() == tool["document"](found, english), "run python .ci/translations.py"
    gaps = re.compile(r"\{[^}]*\}")
    lost = [sentence for sentence in found if set(gaps.findall(sentence)) != set(gaps.findall(english[sentence]))]
    assert lost == []


def test_every_sentence_gets_the_values_that_it_names() -> None:
    """A gap that nothing fills would be shown as `{n}`, or stop the page that shows it."""
    gap, missing = re.compile(r"(?<!\{)\{(\w+)"), []
    for path, tree in trees():
        for node in ast.walk(tree):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"text", "tr"}
                    and node.args):
                continue
            first = node.args[0]
            if isinstance(first, ast.Call) and isinstance(first.func, ast.Name) and first.func.id == "noop":
                first = first.args[0]
            if not (isinstance(first, ast.Constant) and isinstance(first.value, str)):
                continue
            given = {keyword.arg for keyword in node.keywords}
            if None not in given and set(gap.findall(first.value)) - given:
                missing.append(f"{relative(path)}:{node.lineno}")
    assert missing == []


def test_the_compiled_translation_is_that_of_the_source() -> None:
    from PySide6.QtCore import QTranslator

    tool = runpy.run_path(str(ROOT / ".ci/translations.py"))
    translator = QTranslator()
    assert translator.load(str(tool["QM"]))
    known = tool["known"]()
    assert [source for source in known if translator.translate("jindra", source) != known[source]] == []


def test_screens_show_no_words_past_the_translation() -> None:
    """Text that is shown goes through tr(): a bare literal in a widget's words would stay Dutch for ever."""
    bare = []
    for path, tree in trees():
        if path.relative_to(ROOT / "jindra_desk").parts[0] != "ui":
            continue
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in SHOWING:
                bare += [f"{relative(path)}:{node.lineno}: {part.value}" for part in node.args
                         if isinstance(part, ast.Constant) and isinstance(part.value, str)
                         and WORDS.search(part.value) and part.value not in SAME_IN_BOTH]
    assert bare == []


def stored_columns() -> set[str]:
    """Each column of `schema.sql` as `table.column`."""
    from sqlcipher3 import dbapi2 as sqlite

    database = sqlite.connect(":memory:")
    database.executescript((ROOT / "jindra_desk/storage/schema.sql").read_text(encoding="utf-8"))
    tables = database.execute("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', "
                              "'virtual') AND name NOT LIKE 'sqlite_%'").fetchall()
    stored = {f"{table}.{column[1]}" for (table,) in tables
              for column in database.execute(f'PRAGMA table_info("{table}")')}
    database.close()
    return stored


def test_every_stored_column_stands_in_the_field_register() -> None:
    """J-06: the quick half of tests/storage/test_field_register.py, which walks a vault that was made."""
    from jindra_desk.domain.records.register import REGISTER

    stored = stored_columns()
    known = {f"{table.name}.{field.column}" for table in REGISTER for field in table.fields}
    assert stored == known, (
        "each column of schema.sql stands in jindra_desk/domain/records (people, care, dealings, upkeep) with its "
        "purpose, kind, and how it is looked for after a destruction or why not; missing: "
        f"{', '.join(sorted(stored - known)) or '-'}; too many: {', '.join(sorted(known - stored)) or '-'}")


def test_no_two_exceptions_share_a_name() -> None:
    """Who catches one by its name must not miss the other: they ended in different exit codes."""
    bases: dict[str, set[str]] = {}
    places: dict[str, list[str]] = {}
    for path, tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                bases.setdefault(node.name, set()).update(ast.unparse(base).split(".")[-1] for base in node.bases)
                places.setdefault(node.name, []).append(relative(path))
    raised = {"Exception", "BaseException", *(name for name in dir(builtins) if name.endswith(("Error", "Exception")))}
    while more := {name for name, above in bases.items() if above & raised} - raised:
        raised |= more
    assert {name: places[name] for name in raised & set(places) if len(places[name]) > 1} == {}


OLD_WORDS = re.compile(
    r"\b(she|hers?|herself|anew|stands? there|stood there|yonder|hitherto|thereof|therein|whence|thence)\b",
    re.IGNORECASE)


def prose_of(source: str) -> Iterator[tuple[int, str]]:
    """Line by line what comments and docstrings say, with its number; quoted text of an interface is in quotes."""
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            yield token.start[0], token.string
        elif token.type == tokenize.STRING and token.string.startswith(('"""', 'r"""')):
            yield from enumerate(token.string.split("\n"), token.start[0])


@pytest.mark.parametrize(("line", "found"), [
    ("# what she sees", [1]), ('"""Made anew."""', [1]), ('text = "she"', []), ('"""Others."""', []),
    ("# stands there", [1])])
def test_old_words_are_seen(line: str, found: list[int]) -> None:
    assert [number for number, said in prose_of(f"{line}\n") if OLD_WORDS.search(said)] == found


def test_prose_is_plain_and_names_owner_and_client() -> None:
    """Say "the owner" or "the client": *she* is either. And what nobody says any more is said as today."""
    found = []
    for path in MODULES:
        source = path.read_text(encoding="utf-8")
        if OLD_WORDS.search(source):
            found += [f"{relative(path)}:{number}" for number, said in prose_of(source) if OLD_WORDS.search(said)]
    assert found == []


LISTS = (
    test_one_client.test_every_use_case_with_two_ids_has_its_attack,
    test_credible_day.test_every_use_case_that_cannot_be_undone_asks_for_today_or_has_a_reason,
    test_stored_times.test_every_setting_has_a_reason,
    test_stored_times.test_every_module_that_writes_or_reads_a_moment_has_a_reason,
    test_retention_after_writes.test_every_write_says_what_it_does_to_the_terms,
    test_release_gate.test_nobody_writes_a_file_by_hand,
    test_no_form_forgotten.test_j28_every_module_with_fields_says_what_becomes_of_them,
    test_only_this_room_writes.test_nobody_else_writes_renames_links_or_flushes,
    test_every_model.test_no_model_is_forgotten,
)
"""What holds a list by hand against the tree, wherever it is: a list that is behind is told here, with every change."""


@pytest.mark.parametrize("is_complete", LISTS, ids=lambda look: look.__name__.removeprefix("test_"))
def test_a_list_by_hand_is_complete(is_complete: Callable[[], None]) -> None:
    is_complete()


@pytest.mark.parametrize("kind", [ClientInput, GuardianInput, VisitInput])
def test_each_text_of_a_form_has_a_bound(kind: type) -> None:
    test_text_bounds.test_every_text_that_can_come_in_has_a_bound(kind)


def test_each_column_that_is_named_like_a_time_has_a_reason() -> None:
    """By its name; what only looks like a time in a vault full of rows is found by the test of the list itself."""
    named = {column for column in stored_columns()
             if test_stored_times.NAMED_LIKE_A_TIME.search(column.partition(".")[2])}
    assert named
    assert named - set(test_stored_times.COLUMNS) == set()
