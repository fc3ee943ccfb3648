"""What every area of the domain stands on."""
