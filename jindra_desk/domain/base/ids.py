"""Typed ids: 128 random bits as 32 lower-case hex digits, so that an id tells nothing about a person."""

from __future__ import annotations

import re
from typing import NewType

ClientId = NewType("ClientId", str)
SubjectId = NewType("SubjectId", str)
"""Second random id of a client, used in audit log and ledger; it stands only in the client's own row, so that
destroying that row cuts the link (requirements section 3, point 9)."""
GuardianId = NewType("GuardianId", str)
TreatmentId = NewType("TreatmentId", str)
TreatmentTypeId = NewType("TreatmentTypeId", str)
PhotoId = NewType("PhotoId", str)
ConsentId = NewType("ConsentId", str)
ConsentTextId = NewType("ConsentTextId", str)
DocumentId = NewType("DocumentId", str)
HoldId = NewType("HoldId", str)
RequestId = NewType("RequestId", str)
DisclosureId = NewType("DisclosureId", str)
ReceiptId = NewType("ReceiptId", str)
TakeDownId = NewType("TakeDownId", str)

_PLAIN = re.compile(r"[0-9A-Za-z_-]{1,64}")


def is_plain_id(untrusted_text: str) -> bool:
    """True for what may stand as an id in a file or on a command line; ours are 32 hex digits."""
    return _PLAIN.fullmatch(untrusted_text) is not None
