"""Reads feeds of changes with feedparser and calendars of deadlines with icalendar; fails where a file is refused.

A feed (.atom) is held against what RFC 4287 asks of it, a calendar (.ics) against RFC 5545: lines of at most 75 octets that end
in CR LF and split no character, one stamp and one start for each event. Prints for each file how many entries or events it holds.
"""

import datetime
import pathlib
import re
import sys
import xml.etree.ElementTree

import feedparser
import icalendar

ATOM = "{http://www.w3.org/2005/Atom}"
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


def need(condition, message):
    if not condition:
        raise ValueError(message)


def only(element, name):
    found = element.findall(ATOM + name)
    need(len(found) == 1 and found[0].text, f"{len(found)} of {name} in {element.tag}")
    return found[0].text


def feed(path):
    parsed = feedparser.parse(path.read_bytes())
    need(not parsed.bozo, f"feedparser: {parsed.get('bozo_exception')}")
    need(parsed.version == "atom10", f"feedparser takes it for {parsed.version}")
    root = xml.etree.ElementTree.parse(path).getroot()
    entries = root.findall(ATOM + "entry")
    need(root.find(f"{ATOM}author/{ATOM}name") is not None, "no author")
    for element in [root, *entries]:
        need(only(element, "id").startswith("tag:"), "an id that is no tag URI")
        only(element, "title")
        need(MOMENT.fullmatch(only(element, "updated")), "a moment that is none")
        for link in element.findall(ATOM + "link"):
            need(re.match(r"https?://\S+$", link.get("href", "")), f"no address: {link.get('href')}")
    ids = [only(entry, "id") for entry in entries]
    need(len(set(ids)) == len(ids), "an id stands twice")
    for entry in entries:
        # Without an alternate link an entry has to hold its content.
        only(entry, "content")
        need(only(entry, "updated") <= only(root, "updated"), "an entry is newer than the feed")
    need(len(parsed.entries) == len(entries), "feedparser counts other entries")
    return len(entries)


def calendar(path):
    data = path.read_bytes()
    lines = data.split(b"\r\n")
    need(lines[-1] == b"" and b"\n" not in b"".join(lines) and b"\r" not in b"".join(lines), "a line ends otherwise")
    for line in lines:
        need(len(line) <= 75, f"{len(line)} octets: {line!r}")
        line.decode("utf-8")
    events = icalendar.Calendar.from_ical(data).walk("VEVENT")
    for event in events:
        need(not event.errors, f"icalendar: {event.errors}")
        need(isinstance(event.decoded("DTSTAMP"), datetime.datetime), "no stamp")
        start = event.decoded("DTSTART")
        need(type(start) is datetime.date, f"no day: {start}")
        if "DTEND" in event:
            need(event.decoded("DTEND") > start, "ends before it begins")
        need(str(event["SUMMARY"]).strip() and "\\" not in str(event["SUMMARY"]), "no summary")
    uids = [str(event["UID"]) for event in events]
    need(len(set(uids)) == len(uids), "an id stands twice")
    return len(events)


faults = []
for name in sys.argv[1:]:
    try:
        path = pathlib.Path(name)
        print({".atom": feed, ".ics": calendar}[path.suffix](path))
    except Exception as fault:  # whatever it refuses with
        faults.append(f"{name}: {type(fault).__name__}: {str(fault)[:2000]}")
print("\n".join(faults), file=sys.stderr)
sys.exit(1 if faults else 0)
