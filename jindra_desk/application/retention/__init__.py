"""Use cases on the terms of files: the dashboard, its paper, and holds."""
