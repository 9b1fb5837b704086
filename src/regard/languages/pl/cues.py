CUES: tuple = ()
