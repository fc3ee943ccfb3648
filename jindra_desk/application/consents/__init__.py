"""Use cases on consents: where a client stands, signing, withdrawing, and the texts in force."""
