"""Use cases: verb_noun functions over ports; every write answers a ChangeSet."""
