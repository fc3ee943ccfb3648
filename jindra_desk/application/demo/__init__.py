"""Invented clients for demonstration: deterministic by seed, with dates relative to the day they are made."""
