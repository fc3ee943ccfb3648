"""Fulfils `DocumentMaker` with ReportLab: one method per document, the same bytes for the same data."""

from __future__ import annotations

import threading
from dataclasses import replace

from jindra_desk.application.ports.documents import (
    ClientFileDocument,
    ConsentForm,
    DestructionCertificate,
    RecoverySheet,
    RequestAnswer,
    RequestRefusal,
    RetentionOverview,
    WithdrawalConfirmation,
)
from jindra_desk.documents.certificate import destruction_certificate
from jindra_desk.documents.client_file import client_file
from jindra_desk.documents.consent_form import consent_form
from jindra_desk.documents.fonts import UNKNOWN, Glyphs, load_glyphs
from jindra_desk.documents.frame import Sheet
from jindra_desk.documents.phrasing import Phrasing
from jindra_desk.documents.recovery_sheet import recovery_sheet
from jindra_desk.documents.request_answer import request_answer
from jindra_desk.documents.request_refusal import request_refusal
from jindra_desk.documents.retention_overview import retention_overview
from jindra_desk.documents.withdrawal import withdrawal_confirmation
from jindra_desk.domain.base.text import Language, Translator


class ReportLabDocuments:
    """Safe on job threads: the typesetter keeps font state of its own, so one document is made at a time."""

    def __init__(self) -> None:
        self._turn = threading.Lock()
        self._glyphs: Glyphs | None = None

    def consent_form(self, form: ConsentForm, translate: Translator, language: Language) -> bytes:
        """The signed or blank consent (J-16)."""
        with self._turn:
            return consent_form(self._sheet(translate, language), form)

    def client_file(self, document: ClientFileDocument, translate: Translator, language: Language) -> bytes:
        """The readable file for an access request (J-19)."""
        with self._turn:
            return client_file(self._sheet(translate, language), document)

    def recovery_sheet(self, sheet: RecoverySheet, translate: Translator, language: Language) -> bytes:
        """The sheet to print at set-up and put away."""
        with self._turn:
            return recovery_sheet(self._sheet(translate, language), sheet)

    def destruction_certificate(
        self, certificate: DestructionCertificate, translate: Translator, language: Language
    ) -> bytes:
        """The proof of one destruction (J-09)."""
        with self._turn:
            return destruction_certificate(self._sheet(translate, language), certificate)

    def retention_overview(
        self, overview: RetentionOverview, translate: Translator, language: Language
    ) -> bytes:
        """The list of retention dates (J-08)."""
        with self._turn:
            return retention_overview(self._sheet(translate, language), overview)

    def withdrawal_confirmation(
        self, confirmation: WithdrawalConfirmation, translate: Translator, language: Language
    ) -> bytes:
        """What the client takes home after a withdrawal (J-34)."""
        with self._turn:
            return withdrawal_confirmation(self._sheet(translate, language), confirmation)

    def request_answer(self, answer: RequestAnswer, translate: Translator, language: Language) -> bytes:
        """The letter of a request to erase (K-63)."""
        with self._turn:
            return request_answer(self._sheet(translate, language), answer)

    def request_refusal(self, refusal: RequestRefusal, translate: Translator, language: Language) -> bytes:
        """The letter of a request that is refused (AVG 12(4))."""
        with self._turn:
            return request_refusal(self._sheet(translate, language), refusal)

    def _sheet(self, translate: Translator, language: Language) -> Sheet:
        if self._glyphs is None:
            self._glyphs = load_glyphs()
        return Sheet(Phrasing(replace(self._glyphs, unknown=translate(UNKNOWN)), translate, language))
