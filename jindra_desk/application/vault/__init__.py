"""Use cases on the vault as a whole."""
