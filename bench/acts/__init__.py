"""The acts: training, thresholds, and how well they are found."""
