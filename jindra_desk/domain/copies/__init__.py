"""Back-up and restore, as rules."""
