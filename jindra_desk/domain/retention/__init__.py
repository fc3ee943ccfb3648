"""How long a file is kept: the engine of the terms, holds, and how a term is said."""
