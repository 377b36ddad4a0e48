"""Everything that touches the world: sockets, storage, deck files, and the command line."""
