"""A client: the card, the name, ways to reach them, and what is known of their health."""
