"""The files that come with the program: policies, consent texts and translations, each read once."""

from __future__ import annotations

from datetime import date
from functools import cached_property, partial

from jindra_desk.application.policy.policies import PolicyBook
from jindra_desk.domain.base.dates import Term
from jindra_desk.domain.base.text import Language, Translator
from jindra_desk.domain.consents.consent import ConsentText
from jindra_desk.domain.consents.promised_term import PromisedTerm
from jindra_desk.domain.consents.signed_day import chosen_promise, policy_promise
from jindra_desk.domain.policy.profile import Policy
from jindra_desk.domain.policy.values import AddressForm
from jindra_desk.exchange.consent_files import load_consent_texts
from jindra_desk.exchange.policy_files import DEFAULT_PROFILE, load_floor, load_profile_values, profile_names
from jindra_desk.exchange.translation_files import load_translator


def _term_words(language: Language, translate: Translator, term: Term) -> str:
    """`5 jaar` in that language."""
    return term.wording().render(translate, language)


class ShippedFiles:
    """What is read from `resources/`, for the whole run."""

    def __init__(self) -> None:
        self._texts: dict[tuple[AddressForm, PromisedTerm, PromisedTerm, Term, bool], tuple[ConsentText, ...]] = {}

    @cached_property
    def policies(self) -> PolicyBook:
        """The shipped profiles and the law's floor."""
        return PolicyBook({name: load_profile_values(name) for name in profile_names()}, load_floor())

    def policy_names(self) -> tuple[str, ...]:
        """The shipped profiles, the default first."""
        return profile_names()

    def consent_texts(self, policy: Policy) -> tuple[ConsentText, ...]:
        """Every shipped consent text in each language, in the address form and with the term of `policy`."""
        return self._texts_in(policy.address_form, policy)

    def read_ahead(self, today: date) -> None:
        """Read policies and consent texts before they are needed: the lock screen does it while the owner types."""
        policy = self.policies.profile(DEFAULT_PROFILE, today)
        for address in AddressForm:
            self._texts_in(address, policy)

    def translator(self, language: Language) -> Translator:
        """The translator of the command line and of documents."""
        return load_translator(language)

    def _texts_in(self, address: AddressForm, policy: Policy) -> tuple[ConsentText, ...]:
        promise, chosen = policy_promise(policy), chosen_promise(policy)
        hold, by_law = policy.complaint_hold, policy.medical_contract
        known = self._texts.get((address, promise, chosen, hold, by_law))
        if known is None:
            read: list[ConsentText] = []
            for language in Language:
                said = partial(_term_words, language, self.translator(language))
                read.extend(load_consent_texts(language, address, promise=promise, chosen=chosen, term_words=said,
                                               hold=hold, by_law=by_law))
            known = self._texts[address, promise, chosen, hold, by_law] = tuple(read)
        return known
