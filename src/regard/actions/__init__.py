"""Actions: what to do today and why, from open occasions of mine."""
