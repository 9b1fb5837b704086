"""Small comforts in a real browser: undo from anywhere, what was typed stays, room for fingers, nothing lost at 320 pixels."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from fake_office import KAREN, FakeOffice
from playwright.sync_api import Browser, expect
from served import served
from test_browser import FINGER, PAGES, SMALL, browser, origin, watched

from regard.office.errors import DayToCome, StatementUnfit

__all__ = ["browser"]
SEEN = """() => {
  const style = getComputedStyle(document.activeElement);
  return (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || getComputedStyle(document.activeElement, "::before").content !== "none";
}"""


@pytest.fixture
def address(office: FakeOffice) -> Iterator[str]:
    with served(office) as url:
        yield url


def test_undo_after_the_page_was_loaded_again(browser: Browser, address: str, office: FakeOffice) -> None:
    page = browser.new_page()
    heard = watched(page)
    page.goto(address)
    page.keyboard.press("j")
    page.keyboard.press("d")
    expect(page.locator(".noted")).to_contain_text("Noted: done Tue 13 Oct.")
    page.goto(origin(address) + "/promises")
    expect(page.locator(".said-last")).to_contain_text("Noted: done Tue 13 Oct.")
    page.keyboard.press("u")
    expect(page.locator(".noted")).to_contain_text("Taken back")
    expect(page.locator(".said-last")).to_have_count(0)
    assert office.entries == []
    assert heard == []
    page.close()


def test_undo_on_notes_takes_back_the_newest(browser: Browser, address: str, office: FakeOffice) -> None:
    page = browser.new_page()
    page.goto(address)
    page.goto(origin(address) + "/notes")
    for written in ("2026-10-12 11:00 me -> Karen: call.", "2026-10-12 12:00 me -> Dan: call."):
        page.locator("textarea").fill(written)
        page.get_by_role("button", name="Write it down").click()
        expect(page.locator(".noted")).to_contain_text(written)
    page.keyboard.press("Escape")
    page.keyboard.press("u")
    expect(page.locator(".noted")).to_contain_text("Taken back")
    assert [note.written for note in office.written] == ["2026-10-12 11:00 me -> Karen: call."]
    page.close()


def test_what_does_not_fit_is_said_in_the_form_which_keeps_what_was_typed(
    browser: Browser, address: str, office: FakeOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise DayToCome(day="Fri 16 Oct")

    def unfit(*_: object, **__: object) -> None:
        raise StatementUnfit(kind="wish", needs="words")

    monkeypatch.setattr(office, "decide", refuse)
    monkeypatch.setattr(office, "state", unfit)
    page = browser.new_page()
    page.goto(address)
    page.locator("#row-k7rates summary").click()
    day = page.locator("#row-k7rates input[type=date]").first
    day.fill("2026-10-16")
    page.locator("#row-k7rates").get_by_role("button", name="Enter").first.click()
    expect(page.locator("#row-k7rates .wrong")).to_contain_text("is yet to come: enter it as a new day agreed.")
    expect(day).to_have_value("2026-10-16")
    page.goto(f"{origin(address)}/people/{KAREN.key}")
    page.locator("dt", has_text="What I want it to be").locator("xpath=..").locator("summary").click()
    field = page.locator("form:has(input[value=wish]) input[name=words]")
    field.fill("an equal one")
    field.press("Enter")
    expect(page.locator("form:has(input[value=wish]) .wrong")).to_contain_text("needs your words")
    expect(field).to_have_value("an equal one")
    assert page.url.endswith(KAREN.key)
    page.close()


def test_a_form_pressed_twice_is_sent_once(browser: Browser, address: str, office: FakeOffice) -> None:
    page = browser.new_page()
    page.goto(address)
    page.goto(origin(address) + "/notes")
    page.locator("textarea").fill("2026-10-12 11:00 me -> Karen: call.")
    page.get_by_role("button", name="Write it down").dblclick()
    expect(page.locator(".noted")).to_contain_text("Kept:")
    assert len(office.written) == 1
    page.close()


def test_the_menu_closes_by_the_keyboard_and_holds_the_corrections(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(address)
    page.locator(".menu summary").click()
    expect(page.get_by_role("link", name="Corrections")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("link", name="Corrections")).to_be_hidden()
    expect(page.locator(".menu summary")).to_be_focused()
    page.close()


@pytest.mark.parametrize("language", ["en-GB", "pl-PL"])
def test_fingers_find_every_button_and_nothing_is_cut_at_320_pixels(browser: Browser, address: str, language: str) -> None:
    page = browser.new_context(viewport={"width": 320, "height": 700}, locale=language, has_touch=True, is_mobile=True).new_page()
    page.goto(address)
    for path in PAGES:
        page.goto(origin(address) + path)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path
        assert page.evaluate(SMALL, FINGER) == [], path
    page.context.close()


def test_the_keyboard_reaches_every_page_and_is_seen(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(address)
    for path in PAGES:
        page.goto(origin(address) + path)
        reached = 0
        for _ in range(60):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement === document.body"):
                break
            assert page.evaluate(SEEN), (path, page.evaluate("document.activeElement.outerHTML"))
            reached += 1
        assert reached >= page.evaluate("Math.min(60, document.querySelectorAll('main a, main button:enabled').length / 2)"), path
    page.close()


def test_an_empty_home_says_what_to_do_first(browser: Browser, address: str, office: FakeOffice) -> None:
    office.empty = True
    page = browser.new_page()
    heard = watched(page)
    page.goto(address)
    for path in ("/", "/promises", "/people", "/review", "/comparisons", "/kind-words"):
        page.goto(origin(address) + path)
        expect(page.get_by_role("link", name="Import mail")).to_be_visible()
    assert heard == []
    page.close()
