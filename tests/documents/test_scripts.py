"""Names in the scripts that clients have are drawn with the letters that they have, joined and in their order."""

from __future__ import annotations

import ast
import io
import re
import shutil
import subprocess
import unicodedata
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops
from reportlab.pdfgen.canvas import Canvas

from jindra_desk.application.ports.documents import Row
from jindra_desk.disk.resources import resource_path
from jindra_desk.documents.drawn_font import Clusters
from jindra_desk.documents.fonts import UNKNOWN, Face, load_glyphs
from jindra_desk.documents.lines import draw_line, fitted, line_width
from jindra_desk.documents.maker import ReportLabDocuments
from jindra_desk.documents.scripts import ORDER, Cluster, Scripts
from jindra_desk.domain.base.text import Language, noop, untranslated
from tests.documents.reading import pictures, whole_text
from tests.support import document_samples as samples

GLYPHS = load_glyphs()
NAMES = {
    "Cyrillic": "Олена Їжакевич", "Greek": "Αλέξανδρος", "Arabic": "فاطمة الزهراء", "Persian": "پریسا گلچین‌پور",
    "Urdu": "ٹیپو ڈار ےہ", "Hebrew": "דוד כהן", "Armenian": "Արամ Խաչատրյան", "Georgian": "გიორგი ბერიძე",
    "Tigrinya": "ሰላም ተስፋዬ", "Hindi": "प्रिया शर्मा", "Bengali": "বাংলা", "Punjabi": "ਗੁਰਪ੍ਰੀਤ ਕੌਰ",
    "Gujarati": "પટેલ", "Tamil": "தமிழ்ச்செல்வி", "Telugu": "రాజు", "Kannada": "ಕನ್ನಡ", "Malayalam": "മലയാളം",
    "Sinhala": "සිංහල", "Thai": "สมชาย น้ำผึ้ง", "Lao": "ສົມສັກ", "Khmer": "សុខា", "Burmese": "မြန်မာ",
    "Chinese": "王小明 張偉", "Japanese": "山田太郎 さくら カナ", "Korean": "김민준", "Tamazight": "ⵜⴰⵎⴰⵣⵉⵖⵜ",
    "Syriac": "ܐܪܡܝܐ",
}
EMOJI = "😀👍🏽👩‍⚕️🇳🇱"


def letters(words: str) -> Counter[str]:
    """Letters and marks, however a reader puts them together."""
    return Counter(char for char in unicodedata.normalize("NFKD", words) if not char.isspace())


def form(name: str) -> bytes:
    signed = replace(samples.signed(), client_name=name, signer_name=name)
    return ReportLabDocuments().consent_form(signed, untranslated, Language.NL)


def shown(words: str, size: float = 60, face: Face = Face.REGULAR) -> Image.Image:
    """One line in black on white."""
    out = io.BytesIO()
    page = Canvas(out, pagesize=(900, 140), initialFontName=face.value)  # type: ignore[arg-type]  # a name, in truth
    draw_line(page, GLYPHS, GLYPHS.drawable(words), (20, 50), face, size)
    page.save()
    return pictures(out.getvalue(), 72)[0]


def ink(picture: Image.Image) -> tuple[int, int, int, int]:
    found = ImageChops.invert(picture).getbbox()
    assert found is not None, "nothing was drawn"
    return found


@pytest.mark.parametrize("script", NAMES)
def test_a_name_is_drawn_with_its_own_letters(script: str) -> None:
    """«[arabic letter ain]» stood in the client's own copy and above their signature."""
    name = unicodedata.normalize("NFC", NAMES[script])
    assert GLYPHS.drawable(name) == name
    words = whole_text(form(name))
    assert "[" not in words
    found, wanted = letters(words), letters(name.replace("\u200c", ""))
    assert all(found[char] >= 2 * many for char, many in wanted.items()), (found, wanted)  # at the top, and who signed


@pytest.mark.parametrize("face", ORDER)
def test_no_face_answers_the_sign_for_a_missing_letter(face: str) -> None:
    """Every letter that a face is asked for has an outline of its own, and none is the box of a missing one."""
    scripts = Scripts((face,))
    (only,) = scripts._faces
    missing = only.clusters("\U0001fffd")[0].outline()
    checked = sorted(only.letters)[:: max(1, len(only.letters) // 150)]
    for letter in map(chr, checked):
        if unicodedata.category(letter)[0] in "LNS":
            drawn = [cluster.outline() for cluster in only.clusters(letter)]
            assert "".join(drawn), f"U+{ord(letter):04X} is drawn as nothing"
            assert not missing or missing not in drawn, f"U+{ord(letter):04X} is drawn as a missing letter"


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed")
@pytest.mark.parametrize("script", ["Arabic", "Persian", "Hebrew", "Hindi", "Chinese", "Tigrinya", "Thai"])
def test_another_reader_finds_the_name_as_it_is_written(script: str, tmp_path: Path) -> None:
    file = tmp_path / "form.pdf"
    file.write_bytes(form(NAMES[script]))
    done = subprocess.run(["pdftotext", str(file), "-"], capture_output=True, check=True)
    assert done.stderr == b""
    words = re.sub("[\u202a-\u202e\u2066-\u2069\u200e\u200f]", "", done.stdout.decode())
    assert words.count(NAMES[script]) >= 2


def test_arabic_letters_join_and_run_from_the_right() -> None:
    joined, apart = shown("ببب"), shown("ب ب ب")
    assert ink(joined)[2] - ink(joined)[0] < 0.75 * (ink(apart)[2] - ink(apart)[0])
    # alef is an upright stroke, and tall only where it stands: the first letter of the word is at its right end
    alone = shown("ابببب")
    left, top, right, bottom = ink(alone)
    high = ink(alone.crop((left, top, left + (right - left) // 3, bottom)))[1]
    assert high > 5, "the upright letter does not stand at the left"
    assert ink(alone.crop((right - (right - left) // 4, top, right, bottom)))[1] <= 1


def test_letters_of_two_directions_keep_their_places() -> None:
    """A Dutch name behind an Arabic one stands at its right, and is not turned."""
    both, first = shown("دا Jan", 40), shown("دا", 40)
    place = (0, 0, ink(first)[2], 140)
    assert ImageChops.difference(both.crop(place), first.crop(place)).getbbox() is None
    assert ink(both)[2] > ink(first)[2] + 40


def test_a_long_note_breaks_in_the_order_in_which_it_is_read() -> None:
    """The first words stand on the first line, at its right end, also over the edge of a page."""
    words = [f"كلمة{chr(0x0627 + turn % 8)}" for turn in range(900)]
    words[0], words[-1] = "البداية", "النهاية"
    document = replace(samples.client_file(), card=(Row(noop("Notitie"), " ".join(words)),))
    pdf = ReportLabDocuments().client_file(document, untranslated, Language.NL)
    text = pypdfium2.PdfDocument(pdf)
    pages = [page.get_textpage().get_text_range() for page in text]
    first = next(at for at, page in enumerate(pages) if "البداية" in page)
    last = next(at for at, page in enumerate(pages) if "النهاية" in page)
    assert first < last
    lines = [line for line in pages[first].splitlines() if "كلمة" in line or "البداية" in line]
    assert "البداية" in lines[0]


def test_a_name_in_bold_is_drawn_heavier() -> None:
    def dark(picture: Image.Image) -> int:
        return sum(ImageChops.invert(picture).histogram()[128:])

    assert dark(shown("מרים", face=Face.SEMIBOLD)) > 1.1 * dark(shown("מרים"))


def test_emoji_are_drawn_and_what_no_face_has_is_told_in_the_language_of_the_paper() -> None:
    """They were there by their English names."""
    words = whole_text(form(f"Fijn {EMOJI} \u182e"))
    assert "grinning" not in words
    assert "😀" in words
    assert words.count(UNKNOWN) == 3  # for whom, and twice who signed
    signed = replace(samples.signed(), client_name="\u182e")
    english = ReportLabDocuments().consent_form(signed, lambda source: source.replace(UNKNOWN, "[sign]"), Language.EN)
    assert "[sign]" in whole_text(english)
    # one picture for what is one sign: the nurse with a skin colour is no row of five
    assert len(GLYPHS.stretches(GLYPHS.drawable("👩🏽‍⚕️"))[0][0]) == 1


def test_a_joiner_stays_only_between_letters_that_can_join() -> None:
    assert GLYPHS.drawable("گلچین\u200cپور") == "گلچین\u200cپور"
    assert GLYPHS.drawable("\u200dJan\u200c de \u200cVries\u200d") == "Jan de Vries"
    assert GLYPHS.drawable("\u0639\u200d") == "\u0639"


def test_the_same_words_give_the_same_bytes_whatever_was_drawn_before() -> None:
    before = form(NAMES["Arabic"])
    form("".join(NAMES.values()))
    assert form(NAMES["Arabic"]) == before


def test_a_line_that_is_too_long_is_shortened_as_it_is_read() -> None:
    name = GLYPHS.drawable("فاطمة " * 60)
    kept = fitted(GLYPHS, name, 8.5, 200)
    assert name.startswith(kept[:-1].rstrip())
    assert kept.endswith("…")
    assert 150 < line_width(GLYPHS, kept, Face.MEDIUM, 8.5) <= 200


def test_more_than_255_letters_of_a_script_are_all_there() -> None:
    many = "".join(map(chr, range(0x4E00, 0x4E00 + 700)))
    document = replace(samples.client_file(), card=(Row(noop("Notitie"), many),))
    words = whole_text(ReportLabDocuments().client_file(document, untranslated, Language.NL))
    assert not letters(many) - letters(words)


def test_no_more_places_than_there_are() -> None:
    """Past the private planes a letter is told as one that cannot be drawn, instead of as another."""
    clusters = Clusters()
    clusters._places = {Cluster(str(at), 0, "", ()): "x" for at in range(0x10FFFD - 0xF0000 + 1)}
    assert clusters.place(Cluster("new", 1, "", ())) is None
    full = replace(GLYPHS, clusters=clusters)
    assert full.stretches("中") == [(UNKNOWN, False)]


def test_every_packaged_face_is_used_has_its_licence_and_is_small() -> None:
    folder = resource_path("fonts") / "scripts"
    assert {file.stem for file in folder.glob("*.ttf")} == set(ORDER)
    assert "SIL OPEN FONT LICENSE" in (folder / "OFL.txt").read_text(encoding="utf-8").upper()
    assert "Apache License" in (folder / "LICENSE-Apache-2.0.txt").read_text(encoding="utf-8")
    told = (folder / "README.md").read_text(encoding="utf-8")
    assert all(name.removesuffix("-Regular") in told for name in ORDER)
    assert sum(file.stat().st_size for file in folder.iterdir()) < 6_500_000


def test_every_document_sets_its_words_in_paragraphs_that_know_other_scripts() -> None:
    """The typesetter's own paragraph would draw a line of Arabic in the order in which it is stored."""
    import jindra_desk.documents as package

    for file in Path(package.__path__[0]).glob("*.py"):
        taken = [name for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
                 if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("reportlab.platypus")
                 for name in node.names if name.name in ("Paragraph", "XPreformatted", "Preformatted")]
        assert not taken or file.name == "lines.py", file.name
        assert file.name == "lines.py" or ".drawString(" not in file.read_text(encoding="utf-8"), file.name
