"""What small settings and half-typed forms may hold."""
