"""A half-typed visit as plain values and back, without numbers that may not be kept (J-28, J-61)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from jindra_desk.application.session.text_gate import cut_forbidden
from jindra_desk.application.treatments.visits import VisitInput
from jindra_desk.domain.base.ids import TreatmentTypeId
from jindra_desk.domain.treatments.treatment import ProductUse, Question, Reaction
from jindra_desk.ui.forms.errors import DECLARED
from jindra_desk.ui.forms.typed_state import left_out

_TEXTS = ("day", "hour", "done", "device", "device_settings", "particulars", "result", "attention", "aftercare", "note",
          "amount", "missing_why")
_NUMBERS = frozenset({"day", "hour", "amount"})


def plain_input(typed: VisitInput) -> dict[str, object]:
    """Every value of the form, JSON-able."""
    return {
        **{name: str(getattr(typed, name)) for name in _TEXTS},
        "type_id": str(typed.type_id),
        "zones": list(typed.zones),
        "products": [[use.product, use.lot, use.expiry] for use in typed.products],
        "reaction": typed.reaction.value,
        "heeded": [question.value for question in typed.heeded],
    }


def safe_input(typed: VisitInput, stored: VisitInput) -> dict[str, object]:
    """As `plain_input`, for a draft that is written unasked; with what the owner declared to be no BSN.

    What is `stored` already, or declared, stays: a lot number is not lost at the lock (J-28).
    """
    plain = plain_input(typed)
    for name in _TEXTS:
        if name not in _NUMBERS:
            plain[name] = cut_forbidden(str(plain[name]), name, left_out=left_out(),
                                        before=str(getattr(stored, name)), not_bsn=typed.not_bsn)
    plain["products"] = [_safe_product(use, typed, stored) for use in typed.products]
    plain[DECLARED] = sorted(typed.not_bsn)
    return plain


def _safe_product(use: ProductUse, typed: VisitInput, stored: VisitInput) -> list[str]:
    parts = [use.product, use.lot, use.expiry]
    return parts if use in stored.products else [
        cut_forbidden(part, field, left_out=left_out(), not_bsn=typed.not_bsn)
        for part, field in zip(parts, ("products", "lot", "products"), strict=True)]


def input_from_plain(values: Mapping[str, object], base: VisitInput) -> VisitInput:
    """The typed visit of a draft; what it does not hold stays as in `base`."""
    texts = {name: str(values[name]) for name in _TEXTS if name in values}
    zones, products, heeded = values.get("zones"), values.get("products"), values.get("heeded")
    return replace(
        base,
        **texts,  # type: ignore[arg-type]  # only text fields of VisitInput are named
        type_id=TreatmentTypeId(str(values.get("type_id", base.type_id))),
        zones=tuple(str(zone) for zone in zones) if isinstance(zones, list | tuple) else base.zones,
        products=_products(products) if isinstance(products, list | tuple) else base.products,
        reaction=Reaction(str(values.get("reaction", base.reaction))),
        heeded=_questions(heeded) if isinstance(heeded, list | tuple) else base.heeded,
    )


def _products(rows: list[object] | tuple[object, ...]) -> tuple[ProductUse, ...]:
    found = []
    for row in rows:
        if isinstance(row, list | tuple) and len(row) == 3:
            found.append(ProductUse(str(row[0]), str(row[1]), str(row[2])))
    return tuple(found)


def _questions(codes: list[object] | tuple[object, ...]) -> tuple[Question, ...]:
    return tuple(question for question in Question if question.value in codes)
