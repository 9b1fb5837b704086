"""The files of the pages: our style, script and mark, htmx from its package, and letters from theirs where they are installed."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path

from litestar import Response, get
from litestar.exceptions import NotFoundException
from litestar.params import FromPath

TYPES = {".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".svg": "image/svg+xml", ".ttf": "font/ttf"}
KEEP = "private, max-age=3600"  # so that letters do not flicker from page to page; nothing in them is anybody's
OURS = ("regard.css", "letters.css", "regard.js", "regard.svg")
THEIRS = {
    "htmx.min.js": ("js_lib_htmx", "static/htmx/htmx.min.js"),
    "serif.ttf": ("font_source_serif_pro", "files/SourceSerifPro-Regular.ttf"),
    "serif-semibold.ttf": ("font_source_serif_pro", "files/SourceSerifPro-Semibold.ttf"),
    "sans.ttf": ("font_source_sans_pro", "files/SourceSansPro-Regular.ttf"),
    "sans-semibold.ttf": ("font_source_sans_pro", "files/SourceSansPro-Semibold.ttf"),
}


@get("/static/{name:str}", sync_to_thread=False)
def assets(name: FromPath[str]) -> Response[bytes]:
    """One file of the fixed list; no path from outside is ever followed."""
    data = content(name)
    if data is None:
        raise NotFoundException
    return Response(data, media_type=TYPES[Path(name).suffix], headers={"cache-control": KEEP})


@cache
def content(name: str) -> bytes | None:
    """The bytes of an asset, or None where its package is not installed (letters: the machine's own are used)."""
    if name in OURS:
        return (Path(__file__).parent / "static" / name).read_bytes()
    if name not in THEIRS:
        return None
    package, path = THEIRS[name]
    spec = find_spec(package)
    places = spec.submodule_search_locations if spec else None
    return (Path(next(iter(places))) / path).read_bytes() if places else None


def letters() -> bool:
    """Whether the letters' packages are installed."""
    return content("serif.ttf") is not None and content("sans.ttf") is not None
