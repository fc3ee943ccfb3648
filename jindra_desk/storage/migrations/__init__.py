"""Numbered migrations; each commits together with its record and imports no live code."""
