"""Consent: what is asked is a yes, an opinion or a word that something came, and nothing to be handed over ("are you all right with this? Let me know",
"let me know when you get this"), so that a short word answers it."""

import ibis
from ibis import _

from regard.matters.joined import acts
from regard.matters.turned import acts_that, moments_that


def only_consent() -> ibis.Table:
    """One column, `moment`: who asks for consent or receipt there, and in certain requests for no more than the word of it."""
    handed = acts.filter((_.kind == "request") & _.certain & _.shows).anti_join(acts_that("asks_consent", "asks_receipt", "asks_word"), "act")
    return moments_that("asks_consent", "asks_receipt").anti_join(handed.select("moment").distinct(), "moment")
