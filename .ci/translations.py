"""Collects every sentence of the program into resources/translations/en.ts and compiles it for Qt.

    python .ci/translations.py            update en.ts and en.qm; prints what still lacks English
    python .ci/translations.py --check    change nothing; exit 1 when something lacks or is stale
    python .ci/translations.py --merge F  take English from a JSON file {Dutch: English} first

Dutch is the source text in the code, marked by tr("…") in screens and noop("…") elsewhere.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TS = ROOT / "resources/translations/en.ts"
QM = TS.with_suffix(".qm")
CONTEXT = "jindra"
SPECIAL = {"«taal»": "en"}


def sources() -> dict[str, str]:
    """Answer {Dutch sentence: first place it stands}; a marked sentence that is no literal is an error."""
    found: dict[str, str] = dict.fromkeys(SPECIAL, "jindra_desk/ui/theme/text.py")
    for path in sorted((ROOT / "jindra_desk").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"tr", "noop"}):
                continue
            place = f"{path.relative_to(ROOT)}:{node.lineno}"
            if not node.args or not isinstance(node.args[0], ast.Constant) or not isinstance(node.args[0].value, str):
                sys.exit(f"{place}: tr() and noop() take a literal sentence")
            if node.args[0].value:
                found.setdefault(node.args[0].value, str(path.relative_to(ROOT)))
    return found


def known() -> dict[str, str]:
    """English so far."""
    if not TS.exists():
        return dict(SPECIAL)
    messages = ET.parse(TS).getroot().iter("message")
    pairs = {message.findtext("source", ""): message.findtext("translation", "") for message in messages}
    return {**pairs, **SPECIAL}


def document(found: dict[str, str], english: dict[str, str]) -> bytes:
    """The .ts file, sentences in the order of the code."""
    root = ET.Element("TS", version="2.1", language="en", sourcelanguage="nl")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for sentence, place in sorted(found.items(), key=lambda item: (item[1], item[0])):
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "location", filename=f"../../{place.split(':')[0]}")
        ET.SubElement(message, "source").text = sentence
        translation = ET.SubElement(message, "translation")
        if english.get(sentence):
            translation.text = english[sentence]
        else:
            translation.set("type", "unfinished")
    ET.indent(root, "  ")
    return b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + ET.tostring(root, encoding="utf-8") + b"\n"


def main() -> int:
    """Update or check."""
    found, english = sources(), known()
    if "--merge" in sys.argv:
        english.update(json.loads(Path(sys.argv[sys.argv.index("--merge") + 1]).read_text(encoding="utf-8")))
    missing = [sentence for sentence in found if not english.get(sentence)]
    content = document(found, english)
    if "--check" in sys.argv:
        stale = not TS.exists() or TS.read_bytes() != content
        print(f"{len(found)} sentences, {len(missing)} without English, {'stale' if stale else 'up to date'}")
        return 1 if missing or stale else 0
    TS.write_bytes(content)
    release = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([str(release), "-silent", str(TS), "-qm", str(QM)], check=True)
    print(json.dumps(missing, ensure_ascii=False, indent=0))
    return 0


if __name__ == "__main__":
    sys.exit(main())
