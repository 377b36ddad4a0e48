"""The proof that nothing is lost and nobody is locked out: simulation, planted faults, killed servers, cut power."""
