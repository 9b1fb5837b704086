"""The post room of the sample office: turns written stories into the mail, calendar and tables a real office would hold.

Fiction throughout: every person and firm is invented.
"""

FICTION = "The sample office of Regard; every person and firm here is invented."
