"""Which values of the policy the program acts on: only these are shown as in force (J-06).

The others stand in every profile, so that the capability that will read one finds it; until then a screen that showed
it would promise what nothing keeps.
"""

from __future__ import annotations

ACTING = frozenset({
    "file_retention", "file_retention_start", "medical_contract", "keep_longer_allowed", "keep_longer_max",
    "complaint_hold",
    "prospect_term", "bookkeeping_years", "book_year_end", "requests_retention",
    "answer_term", "erasure_term",
    "treatment_permission_age", "minimum_treatment_age", "data_consent_age",
    "lock_seconds", "address_form",
})
"""A test walks the code: each of these is read by a rule or a use case."""

NOT_REACHED = frozenset({"correspondence_term", "complaints_retention", "incidents_retention"})
"""Read by the retention engine, which nothing tells yet of a message, a closed complaint or an incident."""
