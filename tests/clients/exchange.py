"""What translate-toolkit reads in translation files, as JSON: a list of [source, target, fuzzy, notes] for each file."""

import json
import sys

from translate.storage import csvl10n, factory, tmx, xliff


def open_store(path):
    if path.endswith(".tmx"):
        with open(path, "rb") as file:
            return tmx.tmxfile(file, sourcelanguage="es", targetlanguage="en")
    if path.endswith(".csv"):
        return csvl10n.csvfile.parsefile(path)
    if path.endswith(".xlf"):
        return xliff.xlifffile.parsefile(path)
    return factory.getobject(path)


def plain(text):
    return "" if text is None else str(text)


for path in sys.argv[1:]:
    units = [unit for unit in open_store(path).units if not unit.isheader()]
    print(json.dumps([[plain(u.source), plain(u.target), u.isfuzzy(), plain(u.getnotes())] for u in units]))
