"""How widgets paint: text, icons, focus, and what a screen reader is told."""
