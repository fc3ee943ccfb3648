"""Putting a backup back, with the vault closed."""
