"""Destroying a file with proof, and showing the proof again."""
