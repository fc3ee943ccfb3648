"""The set-up assistant: from nothing to an open vault."""
