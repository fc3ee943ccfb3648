"""How a paper speaks to its reader: je or u to the client as the practice chose, about the client to anybody else."""

from __future__ import annotations

from dataclasses import dataclass

from jindra_desk.domain.base.text import Text, text
from jindra_desk.domain.handout.disclosure import RecipientType
from jindra_desk.domain.policy.values import AddressForm


@dataclass(frozen=True, slots=True)
class SpokenTo:
    """The voice of one paper; `form` is None when its reader is somebody else than the client."""

    form: AddressForm | None = AddressForm.INFORMAL

    @classmethod
    def reader(cls, recipient: RecipientType, form: AddressForm) -> SpokenTo:
        """The voice of a paper for that recipient."""
        return cls(form if recipient is RecipientType.CLIENT else None)

    def say(self, informal: str, formal: str, about: str, **values: object) -> Text:
        """The sentence of this voice (each is `noop("…")` at the call) with its gaps filled."""
        chosen = {AddressForm.INFORMAL: informal, AddressForm.FORMAL: formal}
        return text(about if self.form is None else chosen[self.form], **values)
