"""Jindra Desk: an offline practice-management program for a one-person skin-care salon."""

__version__ = "0.1.0"
