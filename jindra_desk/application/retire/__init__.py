"""Destroying a whole vault for good."""
