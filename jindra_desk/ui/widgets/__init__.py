"""The one widget set that every screen composes."""
