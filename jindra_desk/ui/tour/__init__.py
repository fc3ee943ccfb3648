"""The tour: walks the real screens without a display, for pictures of them and for the demo that walks the journey."""
