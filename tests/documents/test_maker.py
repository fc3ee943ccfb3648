"""J-16, J-19, J-09, J-08: what is on paper, proven by words and pixels read back from the PDF."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import pytest

from jindra_desk.application.ports.documents import ConsentForm, DocumentMaker, RetentionLine
from jindra_desk.documents.maker import ReportLabDocuments
from jindra_desk.domain.base.text import Language, noop, text, untranslated
from jindra_desk.domain.consents.consent import ConsentWay, Decision, Signature, Signer
from tests.documents.reading import check_golden, pictures, texts, whole_text
from tests.support import document_samples as samples

MAKER: DocumentMaker = ReportLabDocuments()
NL = Language.NL


def consent(form: ConsentForm) -> bytes:
    return MAKER.consent_form(form, untranslated, NL)


MAKERS: dict[str, Callable[[], bytes]] = {
    "consent_signed": lambda: consent(samples.signed()),
    "consent_blank": lambda: consent(samples.blank()),
    "client_file": lambda: MAKER.client_file(samples.client_file(), untranslated, NL),
    "recovery_sheet": lambda: MAKER.recovery_sheet(samples.RECOVERY, untranslated, NL),
    "certificate": lambda: MAKER.destruction_certificate(samples.CERTIFICATE, untranslated, NL),
    "withdrawal": lambda: MAKER.withdrawal_confirmation(samples.WITHDRAWAL, untranslated, NL),
    "retention_overview": lambda: MAKER.retention_overview(samples.OVERVIEW, untranslated, NL),
}


@pytest.mark.parametrize("name", MAKERS)
def test_words_and_pixels_match_the_golden(name: str) -> None:
    check_golden(name, MAKERS[name]())


@pytest.mark.req("J-14", "J-16")
def test_what_a_yes_opens_again_stands_on_the_blank_sheet_and_in_the_sealed_form() -> None:
    told = "Van eerder ligt er nog iets, gesloten: huidtype. Met een ja gaat dat weer open."
    for form in (samples.blank(), samples.signed(way=ConsentWay.PAPER, signature=None)):
        assert told in whole_text(consent(replace(form, reopens=(text(noop("huidtype")),))))
        assert told not in whole_text(consent(form))


@pytest.mark.parametrize("name", MAKERS)
def test_the_same_data_gives_the_same_bytes(name: str) -> None:
    assert hashlib.sha256(MAKERS[name]()).digest() == hashlib.sha256(MAKERS[name]()).digest()


@pytest.mark.parametrize("name", MAKERS)
def test_only_embedded_fonts_the_language_and_no_name_in_the_properties(name: str) -> None:
    pdf = MAKERS[name]()
    assert b"Helvetica" not in pdf
    assert b"/Lang (nl-NL)" in pdf
    assert b"http" not in pdf.replace(b"http://www.reportlab.com", b"")  # J-54: nothing remote
    info = pdf[pdf.index(b"/Author") :][:700]
    assert b"Dvo" not in info
    assert b"M\x00a\x00r\x00k" not in info
    assert b"D:20261112" in info


@pytest.mark.parametrize("name", MAKERS)
def test_no_page_is_blank_and_nothing_runs_over_the_edge(name: str) -> None:
    for page in pictures(MAKERS[name]()):
        width, height = page.size
        darkest, _ = page.getextrema()
        assert isinstance(darkest, (int, float))
        assert darkest < 120
        margin = round(width * 0.06)
        edges = [
            page.crop((0, 0, margin, height)), page.crop((width - margin, 0, width, height)),
            page.crop((0, height - margin // 2, width, height)), page.crop((0, 0, width, margin // 2)),
        ]
        assert all(edge.getextrema() == (255, 255) for edge in edges)


# --- consent (J-16) ------------------------------------------------------------------------------------------


def test_a_consent_shows_the_exact_words_who_and_when() -> None:
    words = whole_text(consent(samples.signed()))
    for part in (samples.TEXT.title, samples.TEXT.intro, samples.TEXT.yes, samples.TEXT.no, samples.TEXT.change_note,
                 samples.NAME, "12 november 2026, 11:42", "getekend op het scherm", samples.TEXT.sha256,
                 "versie 2", "bladzijde 1 van 1"):
        assert part in words
    for section in samples.TEXT.sections:
        assert f"{section.heading} {section.body}" in words


def test_a_signature_is_drawn_as_lines_not_as_a_picture() -> None:
    with_line, without = (consent(samples.signed(signature=line)) for line in (samples.SIGNATURE, Signature(())))
    assert b"/Subtype /Image" not in with_line
    assert pictures(with_line)[0].tobytes() != pictures(without)[0].tobytes()


def test_a_refusal_needs_no_signature() -> None:
    words = whole_text(consent(samples.signed(decision=Decision.REFUSED, signature=None, way=ConsentWay.TICK)))
    assert "geen handtekening voor nodig" in words
    assert "Gekozen door" in words


def test_a_guardian_signs_for_the_client() -> None:
    words = whole_text(
        consent(samples.signed(signer=Signer.GUARDIAN, signer_name="Jiří Dvořák", guardian_relation=noop("ouder")))
    )
    assert f"Jiří Dvořák, ouder, namens {samples.NAME}" in words


def test_a_blank_form_has_no_choice_made() -> None:
    words = whole_text(consent(samples.blank()))
    assert "handtekening" in words
    assert "Weigeren kan zonder handtekening." in words
    assert "Controlegetal" not in words
    assert pictures(consent(samples.blank()))[0].tobytes() != pictures(consent(samples.signed()))[0].tobytes()


def test_a_withdrawn_consent_says_so() -> None:
    words = whole_text(consent(samples.signed(withdrawn_at=datetime(2026, 12, 1, 9, 5))))
    assert "Ingetrokken 1 december 2026, 09:05" in words


# --- client file (J-19) ----------------------------------------------------------------------------------------


def test_the_cover_tells_what_the_law_asks() -> None:
    words = whole_text(MAKERS["client_file"]())
    for part in ("De Linde", "Linde Vermeer", "Autoriteit Persoonsgegevens", "Klachtenloket Huid", "toestemming",
                 "tot en met 15 oktober 2028", "tot en met 31 december 2033", "Bron van jou zelf",
                 "wat per e-mail is gestuurd", "AWR, artikel 52", "Het antwoord komt binnen een maand."):
        assert part in words


def test_every_section_is_there_also_when_empty() -> None:
    words = whole_text(MAKERS["client_file"]())
    for part in ("Gegevens", "Gezondheid en huidtype", "Behandelingen", "Foto’s", "Toestemmingen", "Documenten",
                 "Wie wat heeft gekregen", "Verzoeken", "Langer vastgehouden", "Bonnen", "Logboek"):
        assert part in words
    assert words.count("Hiervan is niets bewaard.") == 5
    assert "Deze foto is niet te tonen." in words
    assert samples.LETTERS in words


def test_a_very_long_note_flows_over_pages_and_loses_nothing() -> None:
    note = " ".join(f"woord{number:04d}" for number in range(3000))
    pages = texts(MAKER.client_file(samples.client_file(note), untranslated, NL))
    assert len(pages) > 8
    words = " ".join(pages)
    assert all(f"woord{number:04d}" in words for number in range(3000))


@pytest.mark.parametrize("note", ["x" * 6000, "regel\n" * 400, "<b>&</b> </para> <img src='/etc/passwd'/>", "😀" * 50])
def test_awkward_notes_are_set_as_they_are(note: str) -> None:
    words = whole_text(MAKER.client_file(samples.client_file(note), untranslated, NL))
    if "<" in note:
        assert note in words
    if note.startswith("x"):
        assert sum(len(run) for run in words.split() if set(run) == {"x"}) == 6000


# --- the others ------------------------------------------------------------------------------------------------


def test_the_recovery_sheet_names_no_practice() -> None:
    words = whole_text(MAKERS["recovery_sheet"]())
    for group in samples.RECOVERY.code.split("-"):
        assert group in words
    assert "Linde" not in words


def test_the_certificate_claims_only_what_was_read_back() -> None:
    words = whole_text(MAKERS["certificate"]())
    assert "Alle 1.204 bladzijden van het kluisbestand zijn nagelezen: niets gevonden." in words
    assert "0017" in words
    assert "De bewaartermijn loopt af" in words
    assert "papieren kaart" in words
    broken_off = replace(samples.CERTIFICATE, interrupted=True, pages_read=0)
    words = whole_text(MAKER.destruction_certificate(broken_off, untranslated, NL))
    assert "niets gevonden" not in words
    assert "niet bladzijde voor bladzijde nagelezen" in words


def test_a_long_overview_repeats_its_head() -> None:
    lines = tuple(
        RetentionLine(f"Cliënt {n}", samples.TODAY, text(noop("loopt")), text(noop("klacht loopt"))) for n in range(90)
    )
    pages = texts(MAKER.retention_overview(replace(samples.OVERVIEW, lines=lines), untranslated, NL))
    assert len(pages) > 2
    assert all("Bewaren tot en met" in page for page in pages)
    assert f"bladzijde {len(pages)} van {len(pages)}" in pages[-1]


def test_an_overview_says_what_could_not_be_read_and_is_never_empty_of_it() -> None:
    words = whole_text(MAKER.retention_overview(replace(samples.OVERVIEW, unreadable=3), untranslated, NL))
    assert "3 regels zijn niet te lezen. Deze lijst is dus misschien niet volledig." in words
    assert "«Kijk alles na»" in words
    none = whole_text(MAKER.retention_overview(replace(samples.OVERVIEW, lines=(), unreadable=1), untranslated, NL))
    assert "1 regel is niet te lezen." in none
    assert "Geen dossier loopt" not in none
    assert "Van wat te lezen is" in none
    whole = whole_text(MAKER.retention_overview(replace(samples.OVERVIEW, lines=()), untranslated, NL))
    assert "te lezen" not in whole
    assert "Geen dossier loopt" in whole


def test_english_dates_and_language() -> None:
    pdf = MAKER.recovery_sheet(samples.RECOVERY, lambda source: f"EN {source}", Language.EN)
    assert "12 November 2026" in whole_text(pdf)
    assert b"/Lang (en-GB)" in pdf


def test_documents_are_made_on_several_threads_at_once() -> None:
    made: list[bytes] = []
    threads = [threading.Thread(target=lambda: made.append(MAKERS["consent_signed"]())) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(made)) == 1
    assert len(made) == 4
