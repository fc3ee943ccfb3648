"""K-10 and J-15: every consent text names one purpose, what is kept, how long and how to stop."""

from __future__ import annotations

import re
from pathlib import Path
from types import MappingProxyType

import pytest

from jindra_desk.disk.resources import resource_path
from jindra_desk.domain.base.dates import Term
from jindra_desk.domain.base.text import Language
from jindra_desk.domain.consents.consent import ConsentKind
from jindra_desk.domain.consents.promised_term import PromisedTerm
from jindra_desk.domain.consents.reader import Reader
from jindra_desk.domain.policy.values import AddressForm, FileStart
from jindra_desk.exchange.consent_files import ConsentTextIncomplete, load_consent_texts

VARIANTS = [(Language.NL, AddressForm.INFORMAL), (Language.NL, AddressForm.FORMAL), (Language.EN, AddressForm.INFORMAL)]


@pytest.mark.parametrize(("language", "address"), VARIANTS)
def test_every_kind_has_a_whole_text(language: Language, address: AddressForm) -> None:
    texts = load_consent_texts(language, address)
    assert tuple(text.kind for text in texts if text.reader is Reader.SELF) == tuple(ConsentKind)
    assert {text.kind for text in texts if text.reader is Reader.COURT} == set(ConsentKind) - {
        ConsentKind.TREATMENT_MINOR}
    assert {text.kind for text in texts if text.reader is Reader.PARENT} == set(ConsentKind) - {
        ConsentKind.TREATMENT_MINOR, ConsentKind.TREATMENT}
    assert len({text.sha256 for text in texts}) == len(texts)
    for text in texts:
        assert len(text.sections) == 4
        assert text.yes != text.no
        assert "{" not in text.words
        assert "!" not in text.words


@pytest.mark.parametrize("address", AddressForm)
def test_dutch_texts_keep_to_one_form_of_address(address: AddressForm) -> None:
    other = {"je", "jij", "jouw", "jou"} if address is AddressForm.FORMAL else {"u", "uw"}
    for text in load_consent_texts(Language.NL, address):
        assert not other & set(text.words.lower().replace(".", " ").replace(",", " ").split()), text.kind


def test_withdrawal_needs_no_reason_in_any_text() -> None:
    """J-34: how to stop is in each text, and it asks for no reason."""
    for language, phrase in ((Language.NL, "zonder reden"), (Language.EN, "without a reason")):
        for text in load_consent_texts(language):
            assert phrase in text.sections[3].body


def test_the_term_follows_the_policy() -> None:
    shipped = load_consent_texts(Language.NL)
    longer = load_consent_texts(Language.NL, promise=PromisedTerm(Term(months=12), never_treated=Term(months=6)))
    assert all("twee jaar na" in text.words for text in shipped)
    assert all("12 maanden na" in text.words and "twee jaar" not in text.words for text in longer)
    letters = {text.kind: text.words for text in shipped if text.reader is Reader.SELF}
    assert ("Ben je nooit behandeld, dan uiterlijk tot drie maanden na ons laatste contact."
            in letters[ConsentKind.NEWSLETTER])
    assert any("dan uiterlijk tot 6 maanden na ons laatste contact." in text.words for text in longer)


@pytest.mark.parametrize(("language", "address"), VARIANTS)
@pytest.mark.parametrize("start", FileStart)
@pytest.mark.parametrize("term", [Term(years=2), Term(years=5), Term()])
def test_each_start_of_a_term_and_a_term_of_nothing_read_as_a_sentence(language: Language, address: AddressForm,
                                                                       start: FileStart, term: Term) -> None:
    nothing = {Language.NL: "tot en met de dag", Language.EN: "until the end of the day"}[language]
    event = {
        (FileStart.LAST_TREATMENT, Language.NL): "laatste behandeling", (FileStart.LAST_CHANGE, Language.NL):
        "laatste wijziging in", (FileStart.END_OF_SERVICE, Language.NL): "bij mij",
        (FileStart.LAST_TREATMENT, Language.EN): "last treatment", (FileStart.LAST_CHANGE, Language.EN):
        "last change in", (FileStart.END_OF_SERVICE, Language.EN): "coming to me",
    }[start, language]
    for text in load_consent_texts(language, address, promise=PromisedTerm(term, start, term)):
        how_long = text.sections[2].body
        assert event in how_long, text.kind
        assert "{" not in text.words
        assert "meteen na" not in text.words
        assert "at once after" not in text.words
        assert (nothing in how_long.lower()) is term.is_zero
        assert how_long[0].isupper()


@pytest.mark.parametrize("lost", ["stop = ", "why = ", "yes = ", "version = ", "[u]"])
def test_a_text_with_a_part_missing_is_refused(tmp_path: Path, lost: str) -> None:
    for source in resource_path("consents").glob("*.nl.toml"):
        lines = source.read_text(encoding="utf-8").splitlines()
        kept = ["[x]" if line == lost else line for line in lines if line == lost or not line.startswith(lost)]
        (tmp_path / source.name).write_text("\n".join(kept), encoding="utf-8")
    with pytest.raises(ConsentTextIncomplete):
        load_consent_texts(Language.NL, AddressForm.FORMAL, folder=tmp_path)


@pytest.mark.req("J-15", "J-44")
@pytest.mark.parametrize(("language", "address", "website", "apart", "photo", "outside", "no_recall"), [
    (Language.NL, AddressForm.INFORMAL, "website", "social media", "nog geen enkele foto goedgekeurd",
     "buiten de Europese Unie", "kan ik niet terughalen"),
    (Language.NL, AddressForm.FORMAL, "website", "social media", "nog geen enkele foto goedgekeurd",
     "buiten de Europese Unie", "kan ik niet terughalen"),
    (Language.EN, AddressForm.INFORMAL, "website", "social media", "approves no photo yet",
     "outside the European Union", "I cannot get back"),
])
def test_website_and_social_media_are_a_purpose_each(language: Language, address: AddressForm, website: str, apart: str,
                                                     photo: str, outside: str, no_recall: str) -> None:
    """One text asked for both at once, and did not say whose the platform is."""
    texts = {text.kind: text for text in load_consent_texts(language, address) if text.reader is Reader.SELF}
    site, social = texts[ConsentKind.PHOTOS_PUBLICATION], texts[ConsentKind.PHOTOS_SOCIAL]
    assert apart not in site.title + site.intro + site.yes + site.no
    assert website not in social.words
    assert outside in social.words
    assert outside not in site.words
    for words in (site.words, social.words):
        assert photo in words
        assert no_recall in words
    assert site.version > 1, "who signed the text about both reads the new one"
    assert site.change_note


_SIGNED_FOR = MappingProxyType({
    (Language.NL, Reader.PARENT): "kind of pupil", (Language.NL, Reader.COURT): "de cliënt",
    (Language.EN, Reader.PARENT): "child or ward", (Language.EN, Reader.COURT): "the client",
})
_OF_THE_READER = re.compile(
    r"\b(?:je|jouw|uw|your) (?:gezicht|huid|huidtype|gezondheid|naam|portret|foto|dossier|behandeling|bezoek|antwoord|"
    r"initialen|gegevens|huisarts|e-mail|portretrecht|face|skin|health|name|portrait|photo|file|treatment|visit|answer|"
    r"initials|data|doctor)(?:e?[ns]|’s)?\b", re.IGNORECASE)


@pytest.mark.req("J-62", "J-63", "K-83")
@pytest.mark.parametrize(("language", "address"), VARIANTS)
@pytest.mark.parametrize("by_law", [True, False])
def test_who_signs_for_another_reads_whom_it_is_about_and_nothing_about_the_reader(
        language: Language, address: AddressForm, *, by_law: bool) -> None:
    """«Ja, je mag mijn gezondheidsgegevens noteren» stood above the signature of a parent."""
    texts = load_consent_texts(language, address, by_law=by_law)
    for text in texts:
        if not text.reader.speaks_for_another:
            assert "ouder of voogd, dan" not in text.intro
            assert "as parent or guardian" not in text.intro
            continue
        whom = _SIGNED_FOR[language, text.reader]
        for part in (text.title, text.intro, text.yes, text.no):
            assert whom in part, (text.kind, part)
        assert not _OF_THE_READER.search(text.words), _OF_THE_READER.findall(text.words)
        if text.reader is Reader.COURT:
            assert "ouder" not in text.words
            assert "parent" not in text.words
            assert not {"mij", "mijn", "my"} & set(re.findall(r"\w+", f"{text.yes} {text.no}".lower()))
        own = next(one for one in texts if one.kind is text.kind and one.reader is Reader.SELF)
        assert text.version > 1
        assert text.change_note
        assert text.promise == own.promise, "the same term for whoever signs"


@pytest.mark.req("J-16")
def test_who_reads_the_same_as_before_is_not_asked_again() -> None:
    """The words for a parent are others now; those for the client on the skin type and the treatment say the same."""
    texts = load_consent_texts(Language.NL)
    own = {text.kind: text.version for text in texts if text.reader is Reader.SELF}
    assert (own[ConsentKind.SKIN_TYPE], own[ConsentKind.TREATMENT], own[ConsentKind.TREATMENT_MINOR]) == (3, 2, 2)
    parents = {text.kind: text.version for text in texts if text.reader is Reader.PARENT}
    assert all(version >= own[kind] for kind, version in parents.items())
    assert parents[ConsentKind.SKIN_TYPE] > own[ConsentKind.SKIN_TYPE]


@pytest.mark.parametrize(("language", "address"), VARIANTS)
@pytest.mark.parametrize("by_law", [True, False])
def test_each_text_that_takes_something_away_says_that_the_form_stays(
        language: Language, address: AddressForm, *, by_law: bool) -> None:
    """The confirmation of a withdrawal says so for every purpose; what was signed left it out for four of them."""
    proof = {Language.NL: "Getekende formulieren blijven als bewijs", Language.EN: "Signed forms stay as proof"}
    for text in load_consent_texts(language, address, by_law=by_law):
        if text.kind not in (ConsentKind.TREATMENT, ConsentKind.TREATMENT_MINOR):
            assert proof[language] in text.stop, text.kind


@pytest.mark.req("J-44", "J-65")
@pytest.mark.parametrize(("language", "address"), VARIANTS)
def test_the_texts_do_not_contradict_one_another(language: Language, address: AddressForm) -> None:
    """«Nergens online» stood beside the website's text; the referrer was told unless the client objected."""
    nowhere = {Language.NL: "zet ze nergens online", Language.EN: "put them nowhere online."}[language]
    ends_too = {Language.NL: "dan stopt dit ook", Language.EN: "this stops too"}[language]
    agrees = {Language.NL: "dat goedvindt", Language.EN: "only if you agree"}[language]
    for text in load_consent_texts(language, address):
        if text.kind is ConsentKind.PHOTOS_FILE:
            assert nowhere not in text.words
            assert "website" in text.stop
        if text.kind in (ConsentKind.PHOTOS_PUBLICATION, ConsentKind.PHOTOS_SOCIAL):
            assert ends_too in text.stop
        if text.kind is ConsentKind.HEALTH:
            assert agrees in text.words
            assert "bezwaar" not in text.words
            assert "object" not in text.words


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("by_law", [True, False])
def test_stopping_a_treatment_promises_nothing_that_does_not_happen(language: Language, *, by_law: bool) -> None:
    """Withdrawing it ends the treatments and takes nothing out of the file (`consequences`): the text says so."""
    goes_nothing = {Language.NL: "gaat daardoor niets weg", Language.EN: "Nothing goes from"}[language]
    for text in load_consent_texts(language, by_law=by_law):
        if text.kind in (ConsentKind.TREATMENT, ConsentKind.TREATMENT_MINOR):
            assert goes_nothing in text.stop
            assert text.version > 1
