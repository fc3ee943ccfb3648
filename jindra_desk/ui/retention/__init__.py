"""Retention: what must go, what stays, until when, and the proof."""
