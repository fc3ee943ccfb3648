"""Use cases about backups and other copies of a vault."""
