"""Widgets that something is typed into or chosen with."""
