"""A whole world in one process: virtual time, simulated links, disks, nodes and clients, all from one seed."""
