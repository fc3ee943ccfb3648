"""What use cases read and write, as Protocols: one repository per concept."""
