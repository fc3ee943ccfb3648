"""Rules of the destruction of a file: the reasons for it, held against what the file says."""
