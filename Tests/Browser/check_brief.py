"""Opens briefs in Chromium and says what is wrong with them.

usage: check_brief.py [--chromium PATH] [--screenshots DIR] FOLDER...

For each folder's index.html, at 360 and 1280 pixels: no console message of level error, no failed script, no request but
for the page itself, no horizontal scroll of the page, no violation found by axe-core (the appendix is checked on the first page only, at one width), every link within the page has its
target, ids are unique, every drawing has a name and a description and keeps its text inside, and every key figure leads
to the address of a source in two clicks.
"""

import argparse
import pathlib
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

WIDTHS = [360, 1280]

LINKS = """() => [...document.querySelectorAll('a[href^="#"]')]
  .map(a => a.getAttribute('href').slice(1)).filter(id => id && !document.getElementById(id))"""

DUPLICATE_IDS = """() => { const seen = new Set(), twice = new Set();
  for (const e of document.querySelectorAll('[id]')) (seen.has(e.id) ? twice : seen).add(e.id);
  return [...twice] }"""

DRAWINGS = """() => { const faults = [];
  for (const svg of document.querySelectorAll('svg')) {
    const named = (svg.getAttribute('aria-labelledby') || '').split(' ').map(id => document.getElementById(id));
    const name = svg.querySelector(':scope > title')?.textContent || 'a drawing';
    if (svg.getAttribute('role') !== 'img' || named.length !== 2 || named.some(e => !e || !e.textContent))
      faults.push(name + ': no name and description');
    const view = svg.viewBox.baseVal;
    const boxes = [...svg.querySelectorAll('text')].map(text => [text.textContent, text.getBBox()]);
    for (const [words, box] of boxes)
      if (box.x < -0.5 || box.y < -0.5 || box.x + box.width > view.width + 0.5 || box.y + box.height > view.height + 0.5)
        faults.push(name + ': outside the drawing: ' + words);
    for (let i = 0; i < boxes.length; i++) for (let j = i + 1; j < boxes.length; j++) {
      const [a, b] = [boxes[i][1], boxes[j][1]];
      const x = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
      const y = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
      if (x > 2 && y > 4) faults.push(name + ': overlap: ' + boxes[i][0] + ' / ' + boxes[j][0]);
    }
  }
  return faults }"""

FIGURES = "() => [...document.querySelectorAll('a.figure')].map(a => a.getAttribute('href'))"

SOURCES = """id => [...document.getElementById(id).querySelectorAll('a.source')]
  .map(a => a.href).filter(href => /^https?:/.test(href))"""


APPENDIX_SECTIONS = [["#traces"], ["#records"], ["#notes"]]
TEXT = {"exclude": APPENDIX_SECTIONS}
APPENDIX = {"include": APPENDIX_SECTIONS}
WITHOUT_CONTRAST = {"rules": {"color-contrast": {"enabled": False}}}


def check(page, address, screenshots, name, appendix_checked):
    faults = []
    requests = []
    page.on("console", lambda message: message.type == "error" and faults.append(f"console: {message.text}"))
    page.on("pageerror", lambda error: faults.append(f"page error: {error}"))
    page.on("request", lambda request: requests.append(request.url))
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        page.goto(address)
        place = f"{name} at {width} px"
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        if wide > 0:
            faults.append(f"{place}: scrolls {wide} px to the side")
        violations = Axe().run(page, context=TEXT).response["violations"]
        if width == WIDTHS[-1] and not appendix_checked:
            # It repeats three patterns a thousand times, in colours that the text has too.
            violations += Axe().run(page, context=APPENDIX, options=WITHOUT_CONTRAST).response["violations"]
        for violation in violations:
            nodes = "; ".join(node["html"][:160] for node in violation["nodes"][:3])
            faults.append(f"{place}: axe {violation['id']} ({len(violation['nodes'])}): {violation['help']}: {nodes}")
        faults += [f"{place}: {fault}" for fault in page.evaluate(DRAWINGS)]
        if screenshots:
            box = {"x": 0, "y": 0, "width": width, "height": 6000}
            page.screenshot(path=str(screenshots / f"{name}-{width}.png"), clip=box, full_page=True)
    faults += [f"{name}: '#{target}' leads nowhere" for target in page.evaluate(LINKS)]
    faults += [f"{name}: the id '{id}' stands twice" for id in page.evaluate(DUPLICATE_IDS)]
    faults += [f"{name}: requested {url}" for url in requests if url.split("#")[0] != address]
    faults += figures(page, name)
    return faults


def figures(page, name):
    faults = []
    targets = page.evaluate(FIGURES)
    if len(targets) < 10:
        faults.append(f"{name}: {len(targets)} key figures; about ten are wanted")
    for index, target in enumerate(targets):
        page.locator("a.figure").nth(index).click()
        if page.evaluate("location.hash") != target:
            faults.append(f"{name}: key figure {index + 1} does not lead to {target}")
        elif not page.evaluate(SOURCES, target[1:]):
            faults.append(f"{name}: key figure {index + 1} leads to no source's address in two clicks")
    return faults


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--chromium", default="/usr/bin/chromium")
    arguments.add_argument("--screenshots", type=pathlib.Path)
    arguments.add_argument("folders", nargs="+", type=pathlib.Path)
    options = arguments.parse_args()
    faults = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=options.chromium, args=["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
        )
        for folder in options.folders:
            page = browser.new_page()
            address = (folder / "index.html").resolve().as_uri()
            faults += check(page, address, options.screenshots, folder.name, folder != options.folders[0])
            page.close()
        browser.close()
    for fault in faults:
        print(fault)
    print(f"{len(options.folders)} pages, {len(faults)} faults")
    sys.exit(1 if faults else 0)


main()
