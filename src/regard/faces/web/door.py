"""The door: who may come in, and what every answer carries out. It stands before the pages, so that no page can forget it.

In comes only this machine's browser: the Host must be the loopback address served (no DNS rebinding), the first address carries a
token that works once and turns into a session cookie (SameSite=Strict, HttpOnly), and what changes anything must come from a page of
ours. Out go no scripts, styles, pictures or frames but our own, no referrer, and nothing for a cache.
"""

from __future__ import annotations

import hmac
from collections.abc import Awaitable, Callable, MutableMapping
from hashlib import blake2b
from http.cookies import CookieError, SimpleCookie
from secrets import token_urlsafe
from typing import Any
from urllib.parse import parse_qs

from regard.faces.voice import voice_of

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)
CARRIED = {
    b"content-security-policy": POLICY.encode(),
    b"referrer-policy": b"no-referrer",
    b"x-content-type-options": b"nosniff",
    b"cache-control": b"no-store",
    b"cross-origin-opener-policy": b"same-origin",
    b"cross-origin-resource-policy": b"same-origin",
    b"permissions-policy": b"camera=(), geolocation=(), microphone=()",
}
KEPT = {b"cache-control"}  # only our own style, script and letters say that they may be kept
SAFE = {"GET", "HEAD"}

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
ASGIApp = Callable[[Any, Any, Any], Awaitable[None]]


class Door:
    """Holds the one-time token and the one session that it opened."""

    def __init__(self, pages: ASGIApp, port: int) -> None:
        self.pages = pages
        self.token = token_urlsafe(32)
        self.hosts = {f"{name}:{port}" for name in ("127.0.0.1", "localhost")}
        self.cookie = f"regard_{port}"
        self._unused = True
        self._session = token_urlsafe(32)

    @property
    def form_token(self) -> str:
        """What every form of ours carries, and no other site can know."""
        return blake2b(self._session.encode(), person=b"regard form", digest_size=24).hexdigest()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let in or turn away, and see every answer out."""
        if scope["type"] == "lifespan":
            await self.pages(scope, receive, send)
        elif scope["type"] == "http":
            await self._http(scope, receive, _carrying(send))

    async def _http(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = _headers(scope)
        voice = voice_of(headers.get("accept-language"))
        if headers.get("host", "").lower() not in self.hosts:
            await _say(send, 421, voice.say("door_host"))
        elif self._brings_token(scope):
            await self._let_in(scope, send)
        elif not self._knows(headers):
            await _say(send, 403, voice.say("door_token", command="regard"))
        elif scope["method"] not in SAFE and not self._from_ours(headers):
            await _say(send, 403, voice.say("door_form"))
        else:
            await self.pages(scope, receive, send)

    def _brings_token(self, scope: Scope) -> bool:
        brought = parse_qs(scope.get("query_string", b"").decode("latin-1")).get("token", [""])[0]
        return self._unused and scope["method"] == "GET" and _same(brought, self.token)

    async def _let_in(self, scope: Scope, send: Send) -> None:
        self._unused = False
        cookie = f"{self.cookie}={self._session}; Path=/; HttpOnly; SameSite=Strict"
        await _say(send, 303, "", location=scope["path"] if scope["path"].startswith("/") and scope["path"][1:2] != "/" else "/", cookie=cookie)

    def _knows(self, headers: dict[str, str]) -> bool:
        try:
            shown = SimpleCookie(headers.get("cookie", "")).get(self.cookie)
        except CookieError:
            return False
        return shown is not None and _same(shown.value, self._session)

    def _from_ours(self, headers: dict[str, str]) -> bool:
        """A browser names the site that sends a form; under `no-referrer` that Origin is "null", and the form's own token decides."""
        origin = headers.get("origin", "null")
        return headers.get("sec-fetch-site", "same-origin") == "same-origin" and (origin == "null" or origin.removeprefix("http://") in self.hosts)


def _carrying(send: Send) -> Send:
    async def sending(message: MutableMapping[str, Any]) -> None:
        if message["type"] == "http.response.start":
            own = {name.lower() for name, _ in message["headers"]} & KEPT
            mine = [(name, value) for name, value in CARRIED.items() if name not in own]
            message["headers"] = [
                *[(name, value) for name, value in message["headers"] if name.lower() in own or name.lower() not in CARRIED],
                *mine,
            ]
        await send(message)

    return sending


async def _say(send: Send, status: int, sentence: str, location: str = "", cookie: str = "") -> None:
    headers = [(b"content-type", b"text/plain; charset=utf-8")]
    headers += [(name, value.encode()) for name, value in ((b"location", location), (b"set-cookie", cookie)) if value]
    start = {"type": "http.response.start", "status": status, "headers": headers}
    body = {"type": "http.response.body", "body": sentence.encode(), "more_body": False}
    await send(start)
    await send(body)


def _headers(scope: Scope) -> dict[str, str]:
    return {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}


def _same(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode("utf-8", "replace"), other.encode())
