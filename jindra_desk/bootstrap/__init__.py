"""The composition root: the one place where adapters, use cases and screens meet."""
