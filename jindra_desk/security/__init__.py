"""Key derivation, key slots, recovery code and the chains that make tampering visible."""
