"""Plain HTTP: opening, finding and joining rooms, taking words home, and the client's own files."""
