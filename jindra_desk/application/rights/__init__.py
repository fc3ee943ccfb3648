"""Use cases of the rights of clients."""
