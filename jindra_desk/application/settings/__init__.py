"""Small settings of a vault, and what the computer itself may keep."""
