"""Everything that leaves the program goes through here: `gate` asks the domain, notes it, lets it go, notes the end."""
