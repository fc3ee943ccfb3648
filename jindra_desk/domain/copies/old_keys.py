"""What is said when a backup brings a passphrase or recovery sheet back that was replaced after it was made."""

from __future__ import annotations

from jindra_desk.domain.base.text import noop

OLD_KEYS_AGAIN = noop("De wachtwoordzin en het herstelblad van {day} openen deze kluis dan weer.")
"""Said before, and after."""
KEYS_OF_TODAY = noop("De kluis staat terug, maar de schijf weigerde het sleutelbestand. Ontgrendel met de "
                     "wachtwoordzin of het herstelblad van nu; die van {day} openen hem niet.")
"""After a restore that could not write the key file of the vault that it put back."""
NEW_KEYS_THEN = noop("Kan iemand de oude kennen? Kies na het openen een nieuwe wachtwoordzin en een nieuw herstelblad.")
