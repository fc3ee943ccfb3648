"""Removing a client, and looking for what is left of one."""
