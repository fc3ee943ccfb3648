"""What the operating system tells that must lock the vault."""
