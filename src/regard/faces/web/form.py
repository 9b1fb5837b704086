"""What a form of ours sends: its fields, once its token is right."""

from __future__ import annotations

import hmac
import re

from regard.faces.web.room import Asking

OURS = re.compile(r"/(?![/\\])[\w./-]*")


class FormNotOurs(Exception):
    """A form came without the token of our pages."""


async def fields(request: Asking) -> dict[str, str]:
    """The text fields of a form. Raises FormNotOurs where the token is wrong."""
    sent = {name: value for name, value in (await request.form()).items() if isinstance(value, str)}
    room = request.app.state.room
    if not hmac.compare_digest(sent.get("token", "").encode("utf-8", "replace"), room.form_token.encode()):
        raise FormNotOurs(room.voice(request).say("door_form"))
    return sent


async def several(request: Asking, name: str) -> list[str]:
    """All the values of one field, in the order of the page."""
    return [value for key, value in (await request.form()).multi_items() if key == name and isinstance(value, str)]


def back_to(sent: dict[str, str]) -> str:
    """The page to go back to; never another site."""
    back = sent.get("back", "/")
    return back if OURS.fullmatch(back) else "/"
