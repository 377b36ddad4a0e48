"""Messages no client of ours would send, as files: what is said, by whom, and what comes of it."""
