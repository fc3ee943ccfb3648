"""One running program for each vault."""
