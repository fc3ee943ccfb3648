"""What is kept from screenshots, shared screens and the clipboard."""
