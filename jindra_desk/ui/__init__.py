"""PySide6 screens: they paint, and hand everything else to jobs."""
