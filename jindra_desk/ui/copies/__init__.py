"""Back-ups as every screen says and runs them."""
