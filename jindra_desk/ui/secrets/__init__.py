"""Where secrets are typed, shown and changed."""
