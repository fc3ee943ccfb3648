"""Making a vault: the whole of it or nothing."""
