"""Starts the command line: `python -m jindra_desk` and `jindra-desk`."""

from __future__ import annotations

import sys

from jindra_desk.bootstrap.program import main

if __name__ == "__main__":
    sys.exit(main())
