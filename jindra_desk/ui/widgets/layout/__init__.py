"""Widgets that hold others: pages, cards, dialogs, tabs."""
