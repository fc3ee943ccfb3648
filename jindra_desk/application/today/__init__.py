"""What the owner sees first: what needs attention, and what the navigation shows."""
