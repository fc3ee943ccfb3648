"""What consents promise, beside the decisions themselves."""
