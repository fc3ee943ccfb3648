"""Formats in and out: the JSON client file, its schema and the export folder."""
