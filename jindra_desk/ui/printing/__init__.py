"""Preview of documents and the way to the printer of the system."""
