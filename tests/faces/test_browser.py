"""Today in a real browser: opened with its token, by keyboard, a row done and taken back; no error, no breach of the policy."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from fake_office import KAREN, RATES, FakeOffice
from playwright.sync_api import Browser, Page, expect, sync_playwright
from served import served

CHROMIUM = Path("/usr/bin/chromium")
FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]
PAGES = ["/", "/promises", "/waiting", "/faded", "/people", f"/people/{KAREN.key}", "/why/k7rates", f"/mail/{RATES.said[0].moment}"]
PAGES += ["/search?q=rates", "/settings", "/import", "/notes"]
AA = 4.5  # WCAG 2.2, 1.4.3: contrast of text
FINGER = 44  # CSS pixels (WCAG 2.2, 2.5.5)
SMALL = """(least) => {
  const inSentence = (e) => e.matches("a") && getComputedStyle(e).display === "inline"
    && [...e.parentElement.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim());
  const shown = [...document.querySelectorAll("a, button, summary, input:not([type=hidden]), select, textarea")]
    .filter((e) => e.checkVisibility() && !e.closest(".skip") && !inSentence(e));
  return shown.map((e) => [e.outerHTML.slice(0, 90), (e.closest("label.tick, label.choice") ?? e).getBoundingClientRect()])
    .filter(([, box]) => box.width > 0 && box.height < least).map(([name, box]) => `${name} ${box.height}`);
}"""
CONTRAST = """(least) => {
  const linear = (c) => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  const light = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  const parse = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const paper = (e) => {
    for (; e; e = e.parentElement) {
      const colour = parse(getComputedStyle(e).backgroundColor);
      if (colour.length < 4 || colour[3] > 0) return colour;
    }
    return [255, 255, 255];
  };
  const written = (e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim()) && e.checkVisibility() && !e.closest(".skip");
  const poor = [];
  for (const e of [...document.querySelectorAll("body *")].filter(written)) {
    const [one, other] = [light(parse(getComputedStyle(e).color)), light(paper(e))];
    const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    if (ratio < least) poor.push(`${e.tagName}.${e.className} ${ratio.toFixed(2)}`);
  }
  return poor;
}"""


def origin(address: str) -> str:
    return address.partition("/?")[0]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    assert CHROMIUM.exists(), f"There is no Chromium at {CHROMIUM}; install it with `make system` (tools/system.sh test) and run the tests again."
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield opened
        opened.close()


@pytest.fixture
def address(office: FakeOffice) -> Iterator[str]:
    with served(office) as url:
        yield url


def watched(page: Page) -> list[str]:
    """Everything the browser complains of: errors, and breaches of the policy, which it writes to the console."""
    heard: list[str] = []
    page.on("console", lambda said: heard.append(said.text) if said.type in {"error", "warning"} else None)
    page.on("pageerror", lambda error: heard.append(str(error)))
    page.on("response", lambda answer: heard.append(f"{answer.status} {answer.url}") if answer.status >= 400 else None)
    return heard


@pytest.mark.parametrize(("width", "scheme"), list(product((375, 768, 1440), ("light", "dark"))))
def test_a_morning_by_keyboard(browser: Browser, address: str, office: FakeOffice, width: int, scheme: str) -> None:
    page = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme).new_page()  # type: ignore[arg-type]
    heard = watched(page)
    page.goto(address)
    assert page.url.endswith("/")
    assert "token" not in page.url
    expect(page.get_by_role("heading", level=1)).to_have_text("Tuesday 13 October 2026")
    page.keyboard.press("j")
    expect(page.locator("#row-k7rates")).to_be_focused()
    page.keyboard.press("d")
    expect(page.locator(".noted")).to_contain_text("Noted: done Tue 13 Oct.")
    expect(page.locator(".noted")).to_be_focused()
    expect(page.locator("#owed")).to_have_text("3 things are owed this morning.")
    assert [entry.verdict for entry in office.entries] == ["done"]
    page.keyboard.press("u")
    expect(page.locator("#row-k7rates")).to_be_focused()
    expect(page.locator("#owed")).to_have_text("4 things are owed this morning.")
    assert office.entries == []
    page.keyboard.press("ArrowDown")
    expect(page.locator("#row-p3profiles")).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url("**/why/p3profiles")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert heard == []
    page.context.close()


def test_the_other_keys(browser: Browser, address: str, office: FakeOffice) -> None:
    page = browser.new_page()
    heard = watched(page)
    page.goto(address)
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()
    page.keyboard.press("j")
    page.keyboard.press("m")
    expect(page.locator("#row-k7rates input[type=date]").first).to_be_focused()
    page.locator("#row-k7rates input[type=date]").first.fill("2026-10-16")
    page.locator("#row-k7rates").get_by_role("button", name="Enter").first.click()
    expect(page.locator(".noted")).to_contain_text("Noted: new day Fri 16 Oct.")
    assert office.entries[0].verdict == "redated"
    page.keyboard.press("/")
    page.keyboard.type("rates")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search?q=rates")
    page.locator(".wide-search input").fill("Ines")
    expect(page.locator("#found")).to_contain_text("notice period")
    page.keyboard.press("Escape")
    page.keyboard.press("p")
    page.wait_for_url("**/promises")
    assert heard == []
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_page_is_readable_and_fits_a_phone(browser: Browser, address: str, scheme: str) -> None:
    page = browser.new_context(viewport={"width": 375, "height": 800}, color_scheme=scheme).new_page()  # type: ignore[arg-type]
    heard = watched(page)
    page.goto(address)
    for path in PAGES:
        page.goto(origin(address) + path)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path
        assert page.evaluate(CONTRAST, AA) == [], path
    assert heard == []
    page.context.close()


def test_done_and_undo_work_without_scripts(browser: Browser, address: str, office: FakeOffice) -> None:
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(address)
    page.locator("#row-k7rates").get_by_role("button", name="Done").first.click()
    expect(page.locator(".noted")).to_contain_text("Noted: done Tue 13 Oct.")
    assert office.entries[0].verdict == "done"
    page.get_by_role("button", name="Undo").click()
    expect(page.locator("#row-k7rates")).to_be_visible()
    page.context.close()


def test_a_hostile_mail_runs_nothing(browser: Browser, address: str) -> None:
    page = browser.new_page()
    heard = watched(page)
    page.on("dialog", lambda dialog: heard.append(dialog.message))
    page.goto(address)
    page.goto(origin(address) + "/why/e9evil")
    expect(page.get_by_text("onerror=alert(1)").first).to_be_visible()
    assert heard == []
    page.close()
