#!/usr/bin/python3
"""Makes every file of the corpus anew: needs python3-docx, pandoc and soffice. Run it when the content or the form changes; the tests read the committed files."""
import html
import json
import pathlib
import subprocess
import tempfile
import unicodedata
import zipfile
from xml.sax.saxutils import escape

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from content import FORM, VALUES, fields

HERE = pathlib.Path(__file__).resolve().parent.parent
BOX = {True: "☒", False: "☐"}


def lines(value, box=lambda ticked: BOX[ticked] + " "):
    return [box(ticked) + label for label, ticked in value] if isinstance(value, list) else value.split("\n")


def fill(cell, texts):
    cell.text = texts[0]
    for text in texts[1:]:
        cell.add_paragraph(text)


def python_docx():
    d = docx.Document()
    d.add_heading(FORM["title"], 1)
    table = d.add_table(0, 2)
    for _, number, label, value in fields():
        cells = table.add_row().cells
        cells[0].text = f"{number}. {label}:"
        fill(cells[1], lines(value))
    d.save(HERE / "python-docx.docx")


def python_docx_above():
    """Rows in another order, labels above in a grid of two, merged cells, brackets for boxes, all text decomposed (NFD)."""
    d = docx.Document()
    decomposed = lambda text: unicodedata.normalize("NFD", text)
    table = d.add_table(0, 2)
    rows = list(reversed(list(fields())))
    short = [r for r in rows if isinstance(r[3], str) and "\n" not in r[3] and len(r[3]) < 60]
    for left, right in zip(short[0::2], short[1::2]):
        heads, values = table.add_row().cells, table.add_row().cells
        for i, (_, number, label, value) in enumerate((left, right)):
            heads[i].text = label.upper()
            values[i].text = decomposed(value)
    rest = [r for r in rows if r not in short] + ([short[-1]] if len(short) % 2 else [])
    for _, number, label, value in rest:
        for texts in ([label], lines(value, lambda ticked: "[x] " if ticked else "[ ] ")):
            cells = table.add_row().cells
            fill(cells[0].merge(cells[1]), [decomposed(t) for t in texts])
    d.save(HERE / "python-docx-above.docx")


def python_docx_cells():
    """Groups as merged cells ("Contact point" / "name"), options in cells of their own with an X behind, a nested table, options in one line."""
    d = docx.Document()
    table = d.add_table(0, 4)
    group = None
    for id_, number, label, value in fields():
        if isinstance(value, list) and id_ == "areas":
            first = None
            for option, ticked in value:
                cells = table.add_row().cells
                first = first.merge(cells[0]) if first else cells[0]
                cells[1].merge(cells[2]).text = option
                cells[3].text = "X" if ticked else ""
            first.text = label
            continue
        cells = table.add_row().cells
        if ": " in label and label.startswith("Contact point"):
            head, tail = label.split(": ")
            group = (group.merge(cells[0])) if group else cells[0]
            group.text = head
            cells[1].text = tail
            cells[2].merge(cells[3]).text = value
            continue
        cells[0].merge(cells[1]).text = label
        target = cells[2].merge(cells[3])
        if id_ == "measureType":
            inner = target.add_table(0, 2)
            for option, ticked in value:
                row = inner.add_row().cells
                row[0].text, row[1].text = ("x" if ticked else ""), option
        elif isinstance(value, list):
            target.text = "   ".join(BOX[ticked] + " " + option for option, ticked in value)
        else:
            fill(target, lines(value))
    d.save(HERE / "python-docx-cells.docx")


def sdt(tag, inner, extra="", block=False):
    return f'<w:sdt {nsdecls("w")} xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:sdtPr><w:tag w:val="{tag}"/>{extra}</w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>'


def run(text, style=""):
    style = f'<w:rPr><w:rStyle w:val="{style}"/></w:rPr>' if style else ""
    return "<w:r>" + style + "<w:br/>".join(f'<w:t xml:space="preserve">{escape(t)}</w:t>' for t in text.split("\n")) + "</w:r>"


def controls(path, head):
    """Content controls as Word makes them, tagged; the test file has labels that nobody knows, so that only the tags can tell the fields."""
    d = docx.Document()
    table = d.add_table(0, 2)
    for id_, number, label, value in fields():
        cells = table.add_row().cells
        cells[0].text = head(number, label)
        paragraph = cells[1].paragraphs[0]._p
        if isinstance(value, list):
            options = next(f["options"] for f in FORM["fields"] if f["id"] == id_)
            for option, (text, ticked) in zip(options, value):
                box = f'<w14:checkbox><w14:checked w14:val="{int(ticked)}"/></w14:checkbox>'
                paragraph.append(parse_xml(sdt(f'{id_}.{option["code"]}', run(BOX[ticked]), box)))
                paragraph.append(parse_xml(f'<w:r {nsdecls("w")}><w:tab/><w:t>{escape(text)}</w:t><w:br/></w:r>'))
        elif value:
            paragraph.append(parse_xml(sdt(id_, run(value))))
        else:
            paragraph.append(parse_xml(sdt(id_, run("Click or tap here to enter text.", "Platzhaltertext"), "<w:showingPlcHdr/>")))
    d.save(path)
    with_form_id(path)


def legacy():
    """Form fields of Word 97 to 2003, hyperlink field, soft hyphen, symbols."""
    d = docx.Document()
    table = d.add_table(0, 2)
    field = lambda kind, data, result: (
        f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="x"/><w:enabled/>{data}</w:ffData></w:fldChar></w:r>',
        f'<w:r {nsdecls("w")}><w:instrText xml:space="preserve"> {kind} </w:instrText></w:r>', f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="separate"/></w:r>',
        *result, f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="end"/></w:r>')
    for id_, number, label, value in fields():
        cells = table.add_row().cells
        cells[0].text = label
        p = cells[1].paragraphs[0]._p
        if isinstance(value, list):
            for text, ticked in value:
                checked = "<w:checked/>" if ticked else ""
                for x in field('FORMCHECKBOX', f'<w:checkBox><w:sizeAuto/><w:default w:val="0"/>{checked}</w:checkBox>', ()):
                    p.append(parse_xml(x))
                p.append(parse_xml(f'<w:r {nsdecls("w")}><w:t xml:space="preserve"> {escape(text)}</w:t><w:cr/></w:r>'))
        else:
            result = run(value or "\u2002\u2002\u2002\u2002\u2002").replace("<w:r>", f'<w:r {nsdecls("w")}>', 1)
            for x in field("FORMTEXT", "<w:textInput/>", (result,)):
                p.append(parse_xml(x))
    d.save(HERE / "legacy.docx")


def with_form_id(path):
    """python-docx cannot write custom properties."""
    parts = {}
    with zipfile.ZipFile(path) as z:
        for name in z.namelist():
            parts[name] = z.read(name)
    parts["docProps/custom.xml"] = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" '
        'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" '
        'name="FormId"><vt:lpwstr>mim-1</vt:lpwstr></property></Properties>').encode()
    types = parts["[Content_Types].xml"].decode().replace("</Types>", '<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/></Types>')
    rels = parts["_rels/.rels"].decode().replace("</Relationships>", '<Relationship Id="rIdF" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="docProps/custom.xml"/></Relationships>')
    parts["[Content_Types].xml"], parts["_rels/.rels"] = types.encode(), rels.encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        for name, data in parts.items():
            z.writestr(name, data)


def html_table():
    rows = "".join(
        f"<tr><td><b>{number} {html.escape(label)}</b></td><td>" + "".join(f"<p>{html.escape(t)}</p>" for t in lines(value)) + "</td></tr>"
        for _, number, label, value in fields())
    return f"<html><head><meta charset='utf-8'><title>x</title></head><body><h1>{FORM['title']}</h1><table border='1'>{rows}</table></body></html>"


def markdown():
    text = f"# {FORM['title']}\n\n"
    for _, number, label, value in fields():
        body = "\n".join(f"- [{'x' if ticked else ' '}] {option}" for option, ticked in value) if isinstance(value, list) else \
            "\n\n".join(l.replace("|", "\\|").replace("<", "\\<").replace("=", "\\=").replace("§", "\\§") for l in value.split("\n"))
        text += f"## {label}\n\n{body}\n\n"
    return text


def pandoc(source, kind, name):
    source = source.encode() if isinstance(source, str) else source.read_bytes()
    subprocess.run(["pandoc", "-f", kind, "-o", str(HERE / name)], input=source, check=True)


def soffice(source, suffix, to, name, *options):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / ("in" + suffix)
        path.write_bytes(source)
        subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", *options, "--convert-to", to, "--outdir", folder + "/out", str(path)],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        (HERE / name).write_bytes(next((pathlib.Path(folder) / "out").iterdir()).read_bytes())


def data():
    (HERE / "form.json").write_text(json.dumps({"form": "mim-1", **VALUES, "measureType": VALUES["measureType"][0]}, ensure_ascii=False, indent=2) + "\n", "utf-8")
    body = "".join(f"  <{k}>{escape(v)}</{k}>\n" for k, vs in VALUES.items() for v in (vs if isinstance(vs, list) else [vs]))
    xml = f'<reportForm xmlns="urn:mim-functions:forms" form="mim-1">\n{body}</reportForm>\n'
    (HERE / "form.xml").write_text('<?xml version="1.0" encoding="UTF-8"?>\n' + xml, "utf-8")
    (HERE / "form-utf16.xml").write_bytes(('<?xml version="1.0" encoding="UTF-16"?>\n' + unicodedata.normalize("NFD", xml)).encode("utf-16"))


def main():
    data()
    python_docx()
    python_docx_above()
    python_docx_cells()
    controls(HERE / "controls.docx", lambda number, label: f"Feld {number}")
    legacy()
    for suffix in ("docx", "odt"):
        pandoc(html_table(), "html", f"pandoc-table.{suffix}")
        pandoc(markdown(), "markdown-smart", f"pandoc-headings.{suffix}")
    soffice(html_table().encode(), ".html", "odt:writer8", "libreoffice-html.odt", "--infilter=HTML (StarWriter)")
    soffice((HERE / "libreoffice-html.odt").read_bytes(), ".odt", "docx", "libreoffice-html.docx")
    with tempfile.TemporaryDirectory() as folder:
        # LibreOffice 7.4 drops the tags of controls, so here the labels have to do.
        labelled = pathlib.Path(folder) / "labelled.docx"
        controls(labelled, lambda number, label: f"{number} {label}")
        soffice(labelled.read_bytes(), ".docx", "odt", "libreoffice-controls.odt")
    # Not converted by LibreOffice 7.4: it moves line breaks out of plain-text controls, so the file it writes no longer has the content.
    template = HERE / "template.docx"
    if template.exists():  # written by TemplateTests with UPDATE_CORPUS=1
        pandoc(template, "docx", "pandoc-template.odt")
        pandoc(template, "docx", "pandoc-template.docx")
    for name in ("legacy", "python-docx-cells"):
        soffice((HERE / f"{name}.docx").read_bytes(), ".docx", "odt", f"libreoffice-{name}.odt")
    for name in ("controls", "legacy", "python-docx-cells"):
        soffice((HERE / f"libreoffice-{name}.odt").read_bytes(), ".odt", "docx", f"libreoffice-{name}.docx")


if __name__ == "__main__":
    main()
