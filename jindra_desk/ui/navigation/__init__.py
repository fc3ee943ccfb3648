"""What a screen is, what every screen is given, and the dialogs of the system."""
