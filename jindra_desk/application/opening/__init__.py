"""What happens between a key that fits and the first screen."""
