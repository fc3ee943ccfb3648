"""Pure rules, one module per concept: no I/O, no Qt, no SQL and no clock."""
