"""Drives LibreOffice without a window, over a pipe.

    python3 office.py inspect FILE …    one JSON line for each: what it reads, changes, comments, and the text after
                                        accepting and after rejecting all
    python3 office.py resave FOLDER FILE …
                                        writes each into the folder again, in its own format
    python3 office.py print FOLDER FILE …
                                        prints each to PDF, its tracked changes in sight
    python3 office.py fixture FOLDER    writes a document with everything in it, as DOCX and ODT
"""

import json
import os
import signal
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.lang import DisposedException


def value(name, content):
    prop = PropertyValue()
    prop.Name = name
    prop.Value = content
    return prop


class NotStarted(Exception):
    pass


def connect(process, pipe):
    """The context of a LibreOffice that was started; NotStarted when it ended or does not answer within a while."""
    resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    deadline = time.time() + 30
    while True:
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except (NoConnectException, DisposedException) as error:
            if process.poll() is not None:
                raise NotStarted(f"soffice ended with {process.returncode}") from error
            if time.time() > deadline:
                raise NotStarted("soffice did not answer") from error
            time.sleep(0.1)


class Office:
    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory()
        # With a new profile it sometimes ends at once (81: "start me again") or hangs; it is started thrice at most.
        for attempt in range(3):
            try:
                self.start(f"diptych{os.getpid()}n{attempt}")
                return self
            except NotStarted as error:
                self.end()
                print(error, file=sys.stderr)
        self.folder.cleanup()
        raise NotStarted("soffice did not start")

    def start(self, pipe):
        self.process = subprocess.Popen(
            [
                "soffice",
                "--headless",
                "--norestore",
                "--nologo",
                f"-env:UserInstallation=file://{self.folder.name}",
                f"--accept=pipe,name={pipe};urp",
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        self.context = connect(self.process, pipe)
        self.desktop = self.create("com.sun.star.frame.Desktop")

    def end(self):
        """Ends it with all its processes: soffice is a script, below which the program runs."""
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self.process.wait()

    def __exit__(self, *_):
        try:
            self.desktop.terminate()
        except Exception:
            pass
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            pass
        self.end()
        self.folder.cleanup()

    def create(self, name):
        return self.context.ServiceManager.createInstanceWithContext(name, self.context)

    def open(self, path):
        url = uno.systemPathToFileUrl(os.path.abspath(path)) if path else "private:factory/swriter"
        return self.desktop.loadComponentFromURL(url, "_blank", 0, (value("Hidden", True),))

    def dispatch(self, document, command, *arguments):
        frame = document.CurrentController.Frame
        self.create("com.sun.star.frame.DispatchHelper").executeDispatch(frame, command, "", 0, arguments)


def paragraphs(text):
    lines = []
    walk = text.createEnumeration()
    while walk.hasMoreElements():
        element = walk.nextElement()
        if element.supportsService("com.sun.star.text.TextTable"):
            for name in sorted(element.CellNames, key=lambda cell: (int("".join(filter(str.isdigit, cell))), cell)):
                lines.extend(paragraphs(element.getCellByName(name)))
        else:
            lines.append(element.String)
    return lines


def all_text(document):
    lines = paragraphs(document.Text)
    for notes in (document.Footnotes, document.Endnotes):
        for index in range(notes.Count):
            lines.extend(paragraphs(notes.getByIndex(index)))
    page = document.DrawPage
    for index in range(page.Count):
        shape = page.getByIndex(index)
        if shape.supportsService("com.sun.star.text.TextFrame"):
            lines.extend(paragraphs(shape.getText()))
        elif hasattr(shape, "String"):
            lines.extend(shape.String.split("\n"))
    return [line for line in lines if line.strip()]


def stamp(moment):
    return f"{moment.Year:04}-{moment.Month:02}-{moment.Day:02}T{moment.Hours:02}:{moment.Minutes:02}:{moment.Seconds:02}"


def changes_of(document):
    walk = document.Redlines.createEnumeration()
    found = []
    while walk.hasMoreElements():
        redline = walk.nextElement()
        found.append([redline.RedlineType, redline.RedlineAuthor, stamp(redline.RedlineDateTime)])
    return found


def comments_of(document):
    walk = document.TextFields.createEnumeration()
    found = []
    while walk.hasMoreElements():
        field = walk.nextElement()
        if field.supportsService("com.sun.star.text.textfield.Annotation"):
            found.append([field.Author, stamp(field.DateTimeValue), field.Content, field.Anchor.String])
    return sorted(found)


def settled(office, path, command):
    document = office.open(path)
    office.dispatch(document, command)
    text = all_text(document)
    document.close(True)
    return text


def inspect(office, path):
    document = office.open(path)
    if document is None:
        return {"opened": False}
    answer = {
        "opened": True,
        "text": all_text(document),
        "changes": changes_of(document),
        "comments": comments_of(document),
    }
    document.close(True)
    answer["accepted"] = settled(office, path, ".uno:AcceptAllTrackedChanges")
    answer["rejected"] = settled(office, path, ".uno:RejectAllTrackedChanges")
    return answer


KINDS = {".odt": "writer8", ".docx": "MS Word 2007 XML"}


def resave(office, folder, path):
    document = office.open(path)
    name = os.path.basename(path)
    url = uno.systemPathToFileUrl(os.path.abspath(os.path.join(folder, name)))
    document.storeToURL(url, (value("FilterName", KINDS[os.path.splitext(name)[1]]),))
    document.close(True)


def print_pdf(office, folder, path):
    document = office.open(path)
    name = os.path.splitext(os.path.basename(path))[0] + ".pdf"
    alone = uno.Any("[]com.sun.star.beans.PropertyValue", (value("ExportNotes", False),))
    url = uno.systemPathToFileUrl(os.path.abspath(os.path.join(folder, name)))
    document.storeToURL(url, (value("FilterName", "writer_pdf_Export"), value("FilterData", alone)))
    document.close(True)


def fixture(office, folder):
    document = office.open("")
    text = document.Text
    cursor = text.createTextCursor()

    def end():
        cursor.gotoEnd(False)

    def paragraph(words, style="Standard"):
        end()
        cursor.ParaStyleName = style
        text.insertString(cursor, words, False)
        end()
        text.insertControlCharacter(cursor, 0, False)

    def words(string, **properties):
        end()
        for name, setting in properties.items():
            setattr(cursor, name, setting)
        text.insertString(cursor, string, False)
        end()
        for name in properties:
            cursor.setPropertyToDefault(name)

    paragraph("The lighthouse keeper", "Heading 1")
    words("The keeper ")
    words("never", CharWeight=150.0)
    words(" slept before ")
    words("midnight", CharPosture=uno.Enum("com.sun.star.awt.FontSlant", "ITALIC"))
    words(", says ")
    words("the museum", HyperLinkURL="https://example.org/museum")
    cursor.HyperLinkURL = ""
    words(".")
    note = document.createInstance("com.sun.star.text.Footnote")
    text.insertTextContent(cursor, note, False)
    note_cursor = note.createTextCursor()
    note.insertString(note_cursor, "The log of 1911 says otherwise.", False)
    end()
    text.insertControlCharacter(cursor, 0, False)
    paragraph("Lamps and oil", "Heading 2")
    words("First line")
    text.insertControlCharacter(cursor, 1, False)
    words("second line\twith a tab and   three spaces.")
    text.insertControlCharacter(cursor, 0, False)
    paragraph("Oil in barrels", "List 1")
    paragraph("Wicks, by the dozen", "List 1")
    paragraph("Nobody asked me.", "Quotations")
    table = document.createInstance("com.sun.star.text.TextTable")
    table.initialize(2, 2)
    end()
    text.insertTextContent(cursor, table, False)
    for cell, content in (("A1", "Year"), ("B1", "Ships"), ("A2", "1911"), ("B2", "Forty-two")):
        table.getCellByName(cell).String = content
    frame = document.createInstance("com.sun.star.drawing.TextShape")
    paragraph("Beside the table there is a field: ")
    end()
    text.insertString(cursor, "Page ", False)
    text.insertTextContent(cursor, document.createInstance("com.sun.star.text.TextField.PageNumber"), False)
    words(" of the log.")
    text.insertControlCharacter(cursor, 0, False)
    size = uno.createUnoStruct("com.sun.star.awt.Size")
    size.Width, size.Height = 6000, 2000
    frame.setSize(size)
    text.insertTextContent(cursor, frame, False)
    frame.String = "A box stands apart."
    end()
    words("Anchored here.")
    inner = document.createInstance("com.sun.star.text.TextFrame")
    inner.setSize(size)
    inner.AnchorType = uno.Enum("com.sun.star.text.TextContentAnchorType", "AT_PARAGRAPH")
    text.insertTextContent(cursor, inner, False)
    inner.getText().insertString(inner.getText().createTextCursor(), "A frame keeps what it is told.", False)
    end()
    text.insertControlCharacter(cursor, 0, False)
    words("The last line of the log.")
    comment = document.createInstance("com.sun.star.text.textfield.Annotation")
    comment.Author = "Rosa"
    comment.Content = "Is this so?"
    search = document.createSearchDescriptor()
    search.SearchString = "Nobody"
    text.insertTextContent(document.findFirst(search).Start, comment, False)
    document.RecordChanges = True
    search.SearchString = "dozen"
    document.findFirst(search).String = "hundred"
    search.SearchString = "Forty-two"
    document.findFirst(search).String = ""
    document.RecordChanges = False
    for ending, kind in KINDS.items():
        url = uno.systemPathToFileUrl(os.path.abspath(os.path.join(folder, "everything" + ending)))
        document.storeToURL(url, (value("FilterName", kind),))
    document.close(True)


def main():
    command, *arguments = sys.argv[1:]
    with Office() as office:
        if command == "fixture":
            fixture(office, arguments[0])
        for path in arguments[1:] if command == "resave" else []:
            resave(office, arguments[0], path)
        for path in arguments[1:] if command == "print" else []:
            print_pdf(office, arguments[0], path)
        for path in arguments if command == "inspect" else []:
            print(json.dumps(inspect(office, path)), flush=True)


main()
