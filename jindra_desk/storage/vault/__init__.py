"""An open vault, how its file is made, opened and replaced, and its unit of work."""
