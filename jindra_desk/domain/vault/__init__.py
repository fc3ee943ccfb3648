"""Rules about the vault as a whole."""
