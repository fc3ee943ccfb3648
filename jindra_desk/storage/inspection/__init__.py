"""Looking at everything in a vault: links, seals, and what one table says of another."""
