"""The practice itself: the controller whose details feed every document (J-02, J-03)."""

from __future__ import annotations

from dataclasses import dataclass, field

from jindra_desk.domain.base.errors import InvalidInput
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.clients.client import Address


class PracticeIncomplete(InvalidInput):
    """The practice has a name and one contact person (J-03)."""

    title = noop("De naam van de praktijk en de contactpersoon zijn nodig.")
    next_step = noop("Vul ze allebei in; ze staan op alles wat cliënten krijgen.")


@dataclass(frozen=True, slots=True)
class Practice:
    """Controller record; `kind` is the quiet line under the name, such as 'Huidpraktijk'."""

    name: str
    contact_person: str
    kind: str = ""
    address: Address = field(default_factory=Address)
    phone: str = ""
    email: str = ""
    kvk: str = ""
    vat_id: str = ""
    complaints_officer: str = ""
    dispute_body: str = ""

    def checked(self) -> Practice:
        """Answer self, or raise `PracticeIncomplete`."""
        if not self.name.strip() or not self.contact_person.strip():
            raise PracticeIncomplete("name" if not self.name.strip() else "contact_person")
        return self
