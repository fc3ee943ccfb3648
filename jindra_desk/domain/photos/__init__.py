"""Photos of a client: what is kept beside a picture, and when one may be kept."""
