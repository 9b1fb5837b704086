"""However the tests are started, Ctrl-C reaches what they start: a shell has programs in the background ignore it, and they would hand that on."""

import signal

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
