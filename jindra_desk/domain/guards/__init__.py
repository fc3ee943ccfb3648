"""Guards on free text: what the practice promises never to keep is found before it is kept (J-60, J-61)."""
