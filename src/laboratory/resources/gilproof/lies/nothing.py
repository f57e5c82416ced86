"""No lie. It shows that the claims do not find the other lies by the way their interpreters start."""
