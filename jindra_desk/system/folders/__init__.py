"""Where the program's own files lie on this computer, and the small ones it keeps there."""
