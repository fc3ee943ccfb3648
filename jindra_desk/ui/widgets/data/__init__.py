"""Widgets that show data: tables, timelines, charts, thumbnails."""
