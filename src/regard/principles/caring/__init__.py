"""Care is a choice shown in ten behaviours (the essay "caring")."""
