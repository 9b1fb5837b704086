"""Standing: what an occasion has become at an instant, and how many were kept; pure functions, no state of their own."""
