"""A new form cannot be forgotten: each module with fields says here what becomes of what is typed in it (J-28)."""

from __future__ import annotations

import re
from pathlib import Path
from types import MappingProxyType

UI = Path(__file__).resolve().parents[3] / "jindra_desk" / "ui"
FIELD = re.compile(r"\b(TextField|TextArea|DateField|PassphraseField|ComboField|ChipGroup|RadioButton|Switch|CheckBox|"
                   r"OptionCard)\(")
APART = ("widgets", "tour")
"""The fields themselves, and the hand that types in them."""

BECOMES = MappingProxyType({
    "is a draft; tests.support.forms types in it": {
        "clients/form.py", "clients/guardian_form.py", "clients/health_card.py", "consents/paper_dialog.py",
        "consents/withdraw_dialog.py", "forms/outside_dialog.py", "forms/practice_form.py",
        "clients/new_request.py", "retention/hold_dialog.py", "settings/policy_dialog.py",
        "settings/treatment_dialog.py", "visit/fields.py", "visit/heeded.py",
        "visit/product_rows.py", "visit/without.py",
    },
    "is a draft; tested on its own": {"photos/incoming_row.py", "retention/preview.py"},
    "is a secret, and never kept": {
        "secrets/backup_secret.py", "lock/secret_entry.py", "secrets/passphrase_dialog.py", "settings/code_flow.py",
        "settings/pin_dialog.py", "consents/pin_gate.py",
    },
    "holds at once": {"settings/appearance_section.py"},
    "only fills in other fields, which are kept": {"photos/import_panel.py"},
    "is a search, kept as the place where the owner was": {"clients/list_view.py"},
    "is the client's own choice, which begins empty each time": {"consents/signing_choice.py"},
    "is asked while no vault is open to keep it in": {
        "restore/steps.py", "retire/page.py", "setup/passphrase_step.py", "setup/policy_step.py",
        "setup/recovery_step.py",
    },
    "is a question that must be answered in one go": {
        "retention/release_dialog.py", "clients/request_dialog.py",
        "clients/end_dialog.py", "settings/retire_dialog.py", "forms/day_question.py", "retention/death_dialog.py",
    },
})


def with_fields() -> set[str]:
    found = (path for path in UI.rglob("*.py") if path.relative_to(UI).parts[0] not in APART)
    return {path.relative_to(UI).as_posix() for path in found if FIELD.search(path.read_text(encoding="utf-8"))}


def test_j28_every_module_with_fields_says_what_becomes_of_them() -> None:
    known = {module for modules in BECOMES.values() for module in modules}
    assert with_fields() - known == set()
