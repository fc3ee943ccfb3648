"""The ledger of destructions and withdrawals: in the vault, and as the file beside it."""
