"""Work away from the screen, and what the screen's own thread cleans up."""
