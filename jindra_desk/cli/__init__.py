"""The command line, for support, scripts and scheduled work."""
