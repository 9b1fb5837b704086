"""Before there is anything to show: every page says what it will show, and what to do first; an empty list would only reassure."""

from __future__ import annotations

from typing import Literal

from regard.faces.web.room import Asking, Page, Room

Step = Literal["mail", "reading", "who"]
"""What is to be done first: bring mail, wait for what is being read, or say whose mail it is."""
SHOWN = {
    "/": ("list_today", "today_about"),
    "/review": ("list_review", "review_about"),
    "/promises": ("list_promises", "promises_about"),
    "/waiting": ("list_waiting", "waiting_about"),
    "/faded": ("list_faded", "faded_about"),
    "/people": ("list_people", "people_about"),
    "/meetings": ("list_meetings", "meetings_about"),
    "/kind-words": ("list_kind_words", "kind_words_about"),
    "/comparisons": ("list_comparisons", "comparisons_about"),
    "/search": ("search", "search_about"),
}
"""Pages that rest on mail: the sayings of their title and of what they show."""


def beginning(request: Asking, room: Room) -> Page | None:
    """The page that says what to do first; None where there is something to show."""
    if request.method != "GET" or request.url.path not in SHOWN or room.office.owner() is not None:
        return None
    return first_step(request, room)


def first_step(request: Asking, room: Room) -> Page:
    """What to do first, under the title of the page asked for."""
    title, about = SHOWN.get(request.url.path, ("list_today", "today_about"))
    return room.page(request, "beginning.html", title=title, about=about, step=step_of(room))


def step_of(room: Room) -> Step:
    """Mail comes first; then it is read; then somebody says whose it is."""
    if room.importing.running:
        return "reading"
    return "who" if room.office.begun() else "mail"
