"""Fields that the practice promises never to keep; a test fails when the vault gets one (J-07, J-61, K-104)."""

from __future__ import annotations

FORBIDDEN = frozenset({
    "bsn", "citizen_service_number", "nationality", "marital_status", "place_of_birth", "birth_place", "birthplace",
    "passport", "passport_number", "identity_document", "document_number", "id_number", "mrz", "gender_identity",
    "religion", "ethnicity", "race", "sexual_orientation", "political_opinion", "criminal_record", "profession",
    "occupation", "sector", "insurance_number", "insurer", "iban", "bank_account", "ip_address", "location", "browser",
    "device_id", "age", "photo_id_card",
})
"""Fields that the practice promises never to keep (J-07, J-60, J-61, K-104, K-108, K-110, K-112, K-114, C-27, C-38)."""
