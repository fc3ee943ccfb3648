"""The computer's clock, and which run of the computer this is."""
