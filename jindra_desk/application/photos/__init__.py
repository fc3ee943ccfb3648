"""Use cases on photos of a client."""
