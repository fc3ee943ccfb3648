"""Consents of a client: the list, the client-facing signing page, withdrawing and paper."""
