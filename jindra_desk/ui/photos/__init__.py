"""The photo tab of a client, taking photos in, and comparing two of them."""
