"""The real server as a process, with real sockets and a real disk, and what can be done to it from outside."""
