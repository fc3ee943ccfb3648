"""Taking a computer out of use, with the vault closed."""
