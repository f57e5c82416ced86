"""No lie: what is found in the others is not found because of how they start."""
