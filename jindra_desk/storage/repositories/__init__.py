"""One repository per concept, over the open transaction."""
