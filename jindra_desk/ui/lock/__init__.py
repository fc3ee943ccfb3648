"""Locking and unlocking: idle watch, state machine, lock screen."""
