"""Handing a client's whole file out, and taking one in."""
