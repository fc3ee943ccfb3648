"""Clients: the list with instant search, the form of a new client, and the page of one client."""
