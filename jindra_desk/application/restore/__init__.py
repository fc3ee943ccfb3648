"""Putting a back-up back, and doing again what it has not heard of."""
