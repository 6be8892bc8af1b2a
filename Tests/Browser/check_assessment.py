"""Opens the pages of assessments in Chromium and says what is wrong with them.

usage: check_assessment.py [--chromium PATH] [--screenshots DIR] FOLDER...

Everything that check_brief.py looks for, save the key figures, which an assessment has none of. Instead every link to data has its
file, every row of a table has as many cells as the table has columns, and every table has a caption or a heading.
"""

import urllib.parse

import check_brief

DATA_LINKS = "() => [...document.querySelectorAll('p.data a')].map(a => a.getAttribute('href'))"

UNEVEN_ROWS = """() => [...document.querySelectorAll('table')].flatMap(table => {
  const columns = table.querySelectorAll('thead th').length;
  return [...table.querySelectorAll('tbody tr')].filter(row => row.children.length !== columns)
    .map(row => row.textContent.slice(0, 80)) })"""


class Assessment(check_brief.Brief):
    """One assessment in a page of the browser, and what was found wrong with it."""

    printed_pages = range(2, 400)

    def __init__(self, page, folder):
        super().__init__(page, folder)
        self.folder = folder

    def follow_figures(self):
        self.page.goto(self.address)
        links = self.page.evaluate(DATA_LINKS)
        if not links:
            self.fault("no link to data")
        for link in links:
            if not (self.folder / urllib.parse.unquote(link)).is_file():
                self.fault(f"the data '{link}' are not there")
        for row in self.page.evaluate(UNEVEN_ROWS):
            self.fault(f"a row has not as many cells as its table has columns: {row}")


if __name__ == "__main__":
    check_brief.main(Assessment, __doc__)
