"""The review in a real browser: a place in one tap, put off, taken back; readable on a phone, light and dark; without scripts too."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect
from served import served
from test_browser import AA, CONTRAST, FINGER, SMALL, browser, origin, watched
from tests.sample.truths import office_at_eight

from regard.office import Office

__all__ = ["browser"]


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    home = office_at_eight(tmp_path_factory.mktemp("browser"))
    yield home
    home.close()


@pytest.fixture
def address(sample: Office) -> Iterator[str]:
    before = {one.key for one in sample.statements()}
    with served(sample, "en") as url:  # type: ignore[arg-type]
        yield url
    for one in reversed(sample.statements()):
        if one.key not in before:
            sample.take_back(one.key)


def paths(sample: Office) -> list[str]:
    karen = sample.person("Karen Holt").person.key
    coming, held = sample.meetings()
    meetings = [f"/meetings/{page.meeting.key}" for page in (coming[0], held[0])]
    return ["/review", "/meetings", *meetings, "/comparisons", "/kind-words", "/vision", "/corrections", "/look/asks.consistency",
            f"/people/{karen}", f"/people/{karen}/standing", f"/people/{karen}/how"]  # fmt: skip


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_page_is_readable_and_fits_a_phone(browser: Browser, address: str, sample: Office, scheme: str) -> None:
    page = browser.new_context(viewport={"width": 375, "height": 800}, color_scheme=scheme).new_page()  # type: ignore[arg-type]
    heard = watched(page)
    page.goto(address)
    for path in paths(sample):
        page.goto(origin(address) + path)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path
        assert page.evaluate(CONTRAST, AA) == [], path
        assert page.evaluate(SMALL, FINGER) == [], path
    assert heard == []
    page.context.close()


def test_a_place_in_one_tap_and_back_by_the_keyboard(browser: Browser, address: str, sample: Office) -> None:
    page = browser.new_page()
    heard = watched(page)
    page.goto(address)
    page.keyboard.press("r")
    page.wait_for_url("**/review")
    page.get_by_role("button", name="neither yet").click()
    expect(page.locator(".noted")).to_contain_text("Kept: place, neither yet.")
    assert sample.statements()[-1].value == "neither_yet"
    page.keyboard.press("u")
    expect(page.get_by_role("button", name="neither yet")).to_be_visible()
    assert not any(one.kind == "place" for one in sample.statements())
    page.locator("summary", has_text="More").first.click()
    page.get_by_role("link", name="Comparisons").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Comparisons")
    assert heard == []
    page.close()


def test_the_enter_key_in_a_reason_chooses_nothing(browser: Browser, address: str, sample: Office) -> None:
    page = browser.new_page()
    page.goto(address)
    page.goto(origin(address) + "/review")
    page.locator("input[name=words]").first.fill("they were kind to us")
    page.locator("input[name=words]").first.press("Enter")
    page.wait_for_timeout(200)
    assert not any(one.kind == "choice" for one in sample.statements())
    page.get_by_role("button", name="invest").click()
    expect(page.locator(".noted")).to_contain_text("they were kind to us")
    page.close()


def test_without_scripts(browser: Browser, address: str, sample: Office) -> None:
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(address)
    page.goto(origin(address) + "/review")
    page.get_by_role("button", name="I cannot say").click()
    expect(page.locator(".noted")).to_contain_text("Kept: place")
    page.get_by_role("button", name="Undo").click()
    expect(page.locator(".noted")).to_contain_text("Taken back: ")
    assert not any(one.kind == "place" for one in sample.statements())
    page.context.close()
