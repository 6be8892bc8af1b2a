"""Opens briefs in Chromium and says what is wrong with them.

usage: check_brief.py [--chromium PATH] [--screenshots DIR] FOLDER...

For each folder's index.html, at 360 and 1280 pixels, with every table unfolded:
no message of level error, no failed script, no request but for the page itself; no sideways scroll of the page; no
violation of WCAG 2.2 AA or of good practice that axe-core finds; the language is named; every link within the page has
its target and ids are unique; numbered lists show their numbers; every drawing has a name and a description and keeps
its text inside and apart; every key figure leads to the address of a source in two clicks. And the page prints on A4.
"""

import argparse
import concurrent.futures
import os
import pathlib
import re
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

WIDTHS = [360, 1280]
LANGUAGES = ["en", "zh", "fr"]

# The appendix repeats a few patterns ten thousand times. Rules that compute colours and sizes are slow: they look at the
# page with the appendix cut short; all others look at all of it.
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
SLOW_RULES = ["color-contrast", "link-in-text-block", "target-size"]
SHORTENED = ".appendix > :nth-child(n+21), .appendix li:nth-child(n+21) { display: none }"


def rules(slow):
    return {
        "resultTypes": ["violations"],
        "runOnly": {"type": "tag", "values": TAGS},
        "rules": {rule: {"enabled": slow} for rule in SLOW_RULES},
    }


UNFOLD = "() => document.querySelectorAll('details').forEach(details => details.open = true)"

# What the page lays out only when it is scrolled to is laid out, so that it is looked at too.
LAID_OUT = "* { content-visibility: visible !important }"

SIDEWAYS = "() => document.documentElement.scrollWidth - window.innerWidth"

DEAD_LINKS = """() => [...document.querySelectorAll('a[href^="#"]')]
  .map(a => a.getAttribute('href').slice(1)).filter(id => id && !document.getElementById(id))"""

DUPLICATE_IDS = """() => { const seen = new Set(), twice = new Set();
  for (const e of document.querySelectorAll('[id]')) (seen.has(e.id) ? twice : seen).add(e.id);
  return [...twice] }"""

# An item that is contained paints nothing outside itself, so a number that stands outside is not seen.
CUT_NUMBERS = """() => [...document.querySelectorAll('ol > li')].filter(item => { const style = getComputedStyle(item);
  return style.listStylePosition === 'outside' && style.listStyleType !== 'none'
    && (style.contentVisibility !== 'visible' || /paint|strict|content/.test(style.contain)) }).length"""

DRAWINGS = """() => { const faults = [];
  for (const svg of document.querySelectorAll('svg')) {
    const named = (svg.getAttribute('aria-labelledby') || '').split(' ').map(id => document.getElementById(id));
    const name = svg.querySelector(':scope > title')?.textContent || 'a drawing';
    if (svg.getAttribute('role') !== 'img' || named.map(e => e?.tagName).join(' ') !== 'title desc'
        || named.some(e => !e.textContent.trim()))
      faults.push(name + ': no name and description');
    const frame = svg.getBoundingClientRect(), scale = svg.viewBox.baseVal.width / frame.width;
    const boxes = [...svg.querySelectorAll('text')].map(text => {
      const box = text.getBoundingClientRect();
      const [left, top] = [(box.left - frame.left) * scale, (box.top - frame.top) * scale];
      return { words: text.textContent, left, top, right: left + box.width * scale, bottom: top + box.height * scale } });
    for (const box of boxes)
      if (box.left < -1 || box.top < -1 || box.right > frame.width * scale + 1 || box.bottom > frame.height * scale + 1)
        faults.push(`${name}: outside the drawing: ${box.words}`);
    boxes.forEach((a, index) => { for (const b of boxes.slice(index + 1)) {
      const x = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (x > 2 && y > 4) faults.push(`${name}: overlap: ${a.words} / ${b.words}`) } });
  }
  return faults }"""


class Brief:
    """One brief in a page of the browser, and what was found wrong with it."""

    printed_pages = range(10, 200)

    def __init__(self, page, folder):
        self.page = page
        self.name = folder.name
        self.address = (folder / "index.html").resolve().as_uri()
        self.faults = []
        self.requests = []
        page.on("console", lambda message: message.type == "error" and self.fault(f"console: {message.text}"))
        page.on("pageerror", lambda error: self.fault(f"page error: {error}"))
        page.on("request", lambda request: self.requests.append(request.url))
        # An address outside is noted, never asked for: status 204 leaves the browser where it is.
        page.context.route(re.compile("^https?:"), lambda route: route.fulfill(status=204))

    def fault(self, text):
        self.faults.append(f"{self.name}: {text}")

    def check(self, screenshots):
        for width in WIDTHS:
            self.page.set_viewport_size({"width": width, "height": 900})
            self.page.goto(self.address)
            self.look(f"at {width} px, folded", [], self.page.evaluate(SIDEWAYS))
            if cut := self.page.evaluate(CUT_NUMBERS):
                self.fault(f"at {width} px: the numbers of {cut} list items are cut off")
            if screenshots:
                self.photograph(width, screenshots)
            self.page.evaluate(UNFOLD)
            self.page.add_style_tag(content=LAID_OUT)
            sideways = self.page.evaluate(SIDEWAYS)
            self.look(f"at {width} px", self.violations(whole=width == WIDTHS[-1]), sideways)
            for fault in self.page.evaluate(DRAWINGS):
                self.fault(f"at {width} px: {fault}")
        self.structure()
        for url in self.requests:
            if url.split("#")[0] != self.address:
                self.fault(f"requested {url}")
        self.follow_figures()
        self.print()

    def look(self, place, violations, sideways):
        if sideways > 0:
            self.fault(f"{place}: scrolls {sideways} px to the side")
        for violation in violations:
            nodes = "; ".join(node["html"][:160] for node in violation["nodes"][:3])
            count = len(violation["nodes"])
            self.fault(f"{place}: axe {violation['id']} ({count}): {violation['help']}: {nodes}")

    def violations(self, whole):
        axe = Axe()
        found = axe.run(self.page, options=rules(slow=False)).response["violations"] if whole else []
        self.page.add_style_tag(content=SHORTENED)
        known = [violation["id"] for violation in found]
        shortened = axe.run(self.page, options=rules(slow=True)).response["violations"]
        return found + [violation for violation in shortened if violation["id"] not in known]

    def structure(self):
        if self.page.locator("html").get_attribute("lang") not in LANGUAGES:
            self.fault("the page does not name its language")
        for target in self.page.evaluate(DEAD_LINKS):
            self.fault(f"'#{target}' leads nowhere")
        for id in self.page.evaluate(DUPLICATE_IDS):
            self.fault(f"the id '{id}' stands twice")

    def follow_figures(self):
        """Clicks each key figure, then the first source's address in what it leads to."""
        self.page.goto(self.address)
        figures = self.page.locator(".figures a.figure")
        if figures.count() < 10:
            self.fault(f"{figures.count()} key figures; about ten are wanted")
        for index in range(figures.count()):
            figure = figures.nth(index)
            name = f"key figure {index + 1} ({figure.inner_text()})"
            figure.click()
            target = self.page.evaluate("decodeURIComponent(location.hash.slice(1))")
            source = self.page.locator(f'[id="{target}"] a.source[href^="http"]').first
            if f"#{target}" != figure.get_attribute("href"):
                self.fault(f"{name} does not lead to {figure.get_attribute('href')}")
            elif source.count() == 0:
                self.fault(f"{name} leads to no source's address in two clicks")
            else:
                with self.page.context.expect_event("request") as request:
                    source.click()
                if not request.value.url.startswith("http"):
                    self.fault(f"{name} leads to {request.value.url}, which is no source's address")

    def print(self):
        self.page.goto(self.address)
        document = self.page.pdf(prefer_css_page_size=True)
        size = re.search(rb"/MediaBox\s*\[\s*0 0 (\d+)[.\d]* (\d+)", document)
        pages = len(re.findall(rb"/Type\s*/Page\b", document))
        if not size or (int(size[1]), int(size[2])) not in [(594, 841), (595, 842), (595, 841), (594, 842)]:
            self.fault(f"does not print on A4: {size and size[0]}")
        wanted = self.printed_pages
        if pages not in wanted:
            self.fault(f"prints on {pages} pages; {wanted.start} to {wanted.stop - 1} are plausible")

    def photograph(self, width, folder):
        """The page without its appendix, in pieces of at most 2000 pixels, 40 of them: the browser gives up on longer ones."""
        folder.mkdir(parents=True, exist_ok=True)
        appendix = self.page.locator(".appendix").first.bounding_box()
        for number, top in enumerate(range(0, min(int(appendix["y"]) + 1000, 80_000), 2000), start=1):
            piece = {"x": 0, "y": top, "width": width, "height": 2000}
            path = folder / f"{self.name}-{width}-{number:02}.png"
            self.page.screenshot(path=str(path), clip=piece, full_page=True)


def check(kind, folder, chromium, screenshots):
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium, args=["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
        )
        page = browser.new_page()
        page.set_default_timeout(120_000)
        opened = kind(page, folder)
        opened.check(screenshots)
        browser.close()
        return opened.faults


def main(kind=Brief, description=__doc__):
    arguments = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--chromium", default="/usr/bin/chromium")
    arguments.add_argument("--screenshots", type=pathlib.Path)
    arguments.add_argument("folders", nargs="+", type=pathlib.Path)
    options = arguments.parse_args()
    count = len(options.folders)
    with concurrent.futures.ProcessPoolExecutor(min(count, os.cpu_count() or 1)) as pool:
        found = pool.map(check, [kind] * count, options.folders, [options.chromium] * count, [options.screenshots] * count)
        faults = [fault for faults in found for fault in faults]
    for fault in faults:
        print(fault)
    print(f"{count} pages, {len(faults)} faults")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
