"""SQLCipher: connection, unit of work, repositories, migrations, search and the proof of erasure."""
