#!/usr/bin/python3
"""
Makes docs/pictures/returned-form.png: the first page of a returned form as LibreOffice prints it, its comments in the margin as Word shows them.
(LibreOffice without a window prints no comments, so they are set beside the page here: same words, same places.)
Usage: picture.py RETURNED.docx, e.g. the .docx in data/receipts/DE/ after the demo. Needs python3-docx, LibreOffice, poppler-utils, chromium.
"""
import base64
import html
import pathlib
import re
import subprocess
import sys
import tempfile
import zipfile

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import qn

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAGE, MARGIN, GAP = 690, 310, 9  # Pixels: the page, the comments beside it, and the least distance of two comments.
A4 = 595.3  # Width in points.
ENTRY, RIGHT = 12 + round(PAGE * 0.386), 12 + round(PAGE * 0.924)  # Where the right column of the form begins and ends.


def comments(returned):
    """(first words of the commented row or paragraph, paragraphs of the comment), in the order of the text."""
    with zipfile.ZipFile(returned) as package:
        part = next(name for name in package.namelist() if re.fullmatch(r"word/comments\d*\.xml", name))
        texts = {c.get(qn("w:id")): [text(p) for p in c.iter(qn("w:p"))] for c in parse_xml(package.read(part)).iter(qn("w:comment"))}
    for mark in docx.Document(returned).element.body.iter(qn("w:commentReference")):
        place = next(mark.iterancestors(qn("w:tr")), None)
        place = next(mark.iterancestors(qn("w:p"))) if place is None else next(place.iter(qn("w:p")))
        yield text(place), texts[mark.get(qn("w:id"))]


def text(element):
    return "".join(t.text or "" for t in element.iter(qn("w:t")))


def lines_of_page(pdf):
    """(text, y in points) of every line of the first page."""
    page = subprocess.run(["pdftotext", "-bbox-layout", "-f", "1", "-l", "1", str(pdf), "-"], check=True, capture_output=True, text=True).stdout
    for line in re.findall(r'<line [^>]*yMin="([\d.]+)"[^>]*>(.*?)</line>', page, re.S):
        yield html.unescape(" ".join(re.findall(r">([^<]+)</word>", line[1]))), float(line[0])


def balloons(returned, pdf, scale):
    lines = list(lines_of_page(pdf))
    for place, (head, *rest) in comments(returned):
        y = next((y for words, y in lines if place.startswith(words)), None)
        if y is None:
            continue  # On a later page.
        kind = "mend" if head.startswith("To mend") else "note" if head.startswith("Suggestion") else "whole"
        body = "".join(f"<p>{html.escape(p)}</p>" for p in rest if not p.startswith("(Rule"))
        rule = next((p.strip("()") for p in rest if p.startswith("(Rule")), "")
        yield f'<div class="balloon {kind}" data-y="{y * scale + 4}"><b>MIM hub</b><i>{html.escape(rule)}</i><p class="head">{html.escape(head)}</p>{body}</div>'


STYLE = """
body { margin: 0; background: #e9edf3; font: 11.5px/1.35 Calibri, Carlito, sans-serif; color: #1f2937; position: relative }
img { position: absolute; left: 12px; top: 12px; width: %dpx; box-shadow: 0 1px 5px #0004 }
svg { position: absolute; inset: 0 }
.balloon { position: absolute; left: %dpx; width: %dpx; background: #fff; border-left: 4px solid #b45309; border-radius: 3px; padding: 5px 9px 6px; box-shadow: 0 1px 3px #0003; box-sizing: border-box }
.mend { border-color: #b91c1c } .balloon i { float: right; color: #5a616b; font-style: normal; font-size: 10px }
.balloon b { color: #1b3a6b } p { margin: 1px 0 } .head { font-weight: bold }
""" % (PAGE, PAGE + 34, MARGIN - 46)

SCRIPT = """
let free = 12, lines = '';
for (const b of document.querySelectorAll('.balloon')) {
  const y = +b.dataset.y + 12, top = Math.max(free, y - 14);
  b.style.top = top + 'px'; free = top + b.offsetHeight + %d;
  const colour = b.classList.contains('mend') ? '#b91c1c' : '#b45309';
  lines += (b.classList.contains('whole') ? '' : `<rect x="%d" y="${y - 7}" width="%d" height="18" fill="${colour}" opacity="0.1"/>`)
    + `<path d="M %d ${y + 2} H %d L %d ${top + 14}" fill="none" stroke="${colour}" stroke-dasharray="3 2" stroke-width="0.8"/>`;
}
document.querySelector('svg').innerHTML = lines;
""" % (GAP, ENTRY, RIGHT - ENTRY, RIGHT, PAGE + 12, PAGE + 34)


def main(returned):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to",
                        'pdf:writer_pdf_Export:{"ExportFormFields":{"type":"boolean","value":"false"},"ExportNotes":{"type":"boolean","value":"false"}}', "--outdir", name, str(returned)],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        pdf = folder / (returned.stem + ".pdf")
        subprocess.run(["pdftoppm", "-r", "150", "-f", "1", "-l", "1", "-singlefile", "-png", str(pdf), str(folder / "page")], check=True)
        picture = base64.b64encode((folder / "page.png").read_bytes()).decode()
        height = round(PAGE * 841.9 / A4) + 24
        page = (f"<!DOCTYPE html><meta charset=utf-8><style>{STYLE}</style><body style='height:{height}px'><img src='data:image/png;base64,{picture}'>"
                f"<svg width={PAGE + MARGIN} height={height}></svg>{''.join(balloons(returned, pdf, PAGE / A4))}<script>{SCRIPT}</script></body>")
        (folder / "page.html").write_text(page, "utf-8")
        out = ROOT / "docs/pictures/returned-form.png"
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", f"--user-data-dir={name}/chromium",
                        f"--window-size={PAGE + MARGIN},{height}", f"--screenshot={out}", f"file://{folder}/page.html"],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
