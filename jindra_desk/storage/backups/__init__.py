"""Back-ups as files: staged, sealed in a container, proven."""
