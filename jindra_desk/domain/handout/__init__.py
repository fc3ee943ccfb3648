"""What leaves the program: by which way, whether it may, and what of it can be read outside the vault."""
