"""Rules of the rights of clients: their requests, and what is kept of those."""
