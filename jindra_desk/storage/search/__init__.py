"""The search index, instant search, and what of a client is left in either."""
