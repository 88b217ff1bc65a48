#!/usr/bin/python3
"""Makes the reports beside this folder anew, all with the same content: needs python3-docx, pandoc and soffice. The tests read the committed files."""
import html
import json
import pathlib
import subprocess
import sys
import tempfile
from xml.sax.saxutils import escape

import docx

HERE = pathlib.Path(__file__).resolve().parent.parent
ROOT = HERE.parents[4]
FORM = json.loads((ROOT / "src/Functions/Mechanism/Forms/Definitions/ilo-1.json").read_text("utf-8"))
FIELDS = {f["id"]: f for f in FORM["fields"]}

CONTENT = {
    "hostCountry": "Türkiye",
    "region": "Aegean coast",
    "semester": "2026-1",
    "memberState": "Austria",
    "a2Meetings": "Two meetings of the network.\nSubjects: routes and return.",
    "b2Flows": "Fewer departures than in 2025.",
    "b2FlowsTable": [
        {"nationality": "Syria", "persons": "1 200", "period": "January to March", "source": "Coast guard"},
        {"nationality": "Syria", "persons": "850", "period": "April to June", "source": "Coast guard"},
        {"nationality": "Afghanistan", "persons": "1.310", "source": "Own estimate; Remarks: rounded"},
        {"nationality": "=1+1", "persons": "n/a", "period": "Region"},
    ],
    "b3Routes": "By sea, short crossings.",
    "b6DocumentFraudTable": [
        {"document": "Passport", "issuingState": "Ελλάδα", "method": "Photograph replaced", "number": "17"},
        {"document": "Residence permit", "method": "Counterfeit", "number": "4"},
    ],
    "b8Return": "Cooperation is good.",
    "b8ReturnTable": [{"requests": "140", "documentsIssued": "96", "returns": "81", "obstacles": "Identity unclear"}],
    "b11Outlook": "No change expected.",
}


def cells(field, rows, order=None):
    columns = [c for i in order for c in [field["columns"][i]]] if order else field["columns"]
    return [c["label"] for c in columns], [[row.get(c["id"], "") for c in columns] for row in rows]


def label(field):
    return f"{field['number']} {field['label']}"


def one_by_one(d):
    """Two-column tables with a table of figures after each: columns moved, a caption above, empty rows, the head twice, heads in other words."""
    table = None
    for field in FORM["fields"]:
        value = CONTENT.get(field["id"])
        if field["kind"] != "table":
            table = table or d.add_table(0, 2)
            row = table.add_row().cells
            row[0].text, row[1].text = label(field), (value or "").split("\n")[0]
            for line in (value or "").split("\n")[1:]:
                row[1].add_paragraph(line)
            continue
        table = None
        d.add_paragraph(label(field))
        d.add_paragraph("Table: what the officers counted")
        heads, rows = cells(field, value or [], [3, 1, 0, 2])
        own = d.add_table(1, len(heads))
        for cell, text in zip(own.rows[0].cells, heads):
            cell.text = text.upper() + ":"
        for number, texts in enumerate(rows):
            if number == 1:
                for cell, text in zip(own.add_row().cells, heads):
                    cell.text = text
            own.add_row()
            for cell, text in zip(own.add_row().cells, texts):
                cell.text = text
        d.add_paragraph("")


def python_docx():
    d = docx.Document()
    d.add_heading(FORM["title"], 1)
    one_by_one(d)
    d.save(HERE / "python-docx.docx")


def python_docx_nested():
    """Figures in tables inside the cells beside their labels."""
    d = docx.Document()
    d.add_heading(FORM["title"], 1)
    table = d.add_table(0, 2)
    for field in FORM["fields"]:
        row, value = table.add_row().cells, CONTENT.get(field["id"])
        row[0].text = label(field)
        if isinstance(value, list):
            heads, rows = cells(field, value)
            own = row[1].add_table(0, len(heads))
            for texts in [heads, *rows]:
                for cell, text in zip(own.add_row().cells, texts):
                    cell.text = text
        else:
            row[1].text, *rest = (value or "").split("\n")
            for line in rest:
                row[1].add_paragraph(line)
    d.save(HERE / "python-docx-nested.docx")


def python_docx_one_table():
    """Everything in one table of five columns: labels merged down beside the rows of figures, cells of one nationality merged."""
    d = docx.Document()
    d.add_heading(FORM["title"], 1)
    table = d.add_table(0, 5)
    for field in FORM["fields"]:
        value = CONTENT.get(field["id"])
        if not isinstance(value, list):
            row = table.add_row().cells
            row[0].text = label(field)
            wide = row[1].merge(row[4])
            wide.text, *rest = (value or "").split("\n")
            for line in rest:
                wide.add_paragraph(line)
            continue
        heads, rows = cells(field, value)
        first = table.add_row().cells
        first[0].text = label(field)
        for cell, text in zip(first[1:], heads):
            cell.text = text
        last = first
        for texts in rows:
            above, last = last, table.add_row().cells
            for column, (cell, text) in enumerate(zip(last[1:], texts), 1):
                if text and column in (1, 4) and above[column].text == text:
                    above[column].merge(cell)
                    above[column].text = text
                else:
                    cell.text = text
        first[0].merge(last[0])
        first[0].text = label(field)
    d.save(HERE / "python-docx-one-table.docx")


def page():
    """Headings, paragraphs and tables, as in a text written without any form."""
    parts = []
    for field in FORM["fields"]:
        value = CONTENT.get(field["id"])
        parts.append(f"<h2>{html.escape(label(field))}</h2>")
        if isinstance(value, list):
            heads, rows = cells(field, value)
            parts.append("<table border='1'><thead><tr>" + "".join(f"<th>{html.escape(h)}</th>" for h in heads) + "</tr></thead><tbody>"
                         + "".join("<tr>" + "".join(f"<td>{html.escape(t)}</td>" for t in row) + "</tr>" for row in rows) + "</tbody></table>")
        elif value:
            parts.append("".join(f"<p>{html.escape(line)}</p>" for line in value.split("\n")))
    return f"<html><head><meta charset='utf-8'></head><body><h1>{FORM['title']}</h1>{''.join(parts)}</body></html>"


def pandoc(suffix):
    subprocess.run(["pandoc", "-f", "html", "-o", str(HERE / f"pandoc.{suffix}")], input=page().encode(), check=True)


def soffice(source, to, out, *options):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", *options, "--convert-to", to, "--outdir", folder, str(source)],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        next(f for f in pathlib.Path(folder).iterdir() if f.is_file()).rename(HERE / out)


def libreoffice():
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder) / "in.html"
        source.write_text(page(), "utf-8")
        soffice(source, "odt:writer8", "libreoffice.odt", "--infilter=HTML (StarWriter)")
    soffice(HERE / "libreoffice.odt", "docx", "libreoffice.docx")
    soffice(HERE / "python-docx-one-table.docx", "odt:writer8", "libreoffice-one-table.odt")
    soffice(HERE / "python-docx-nested.docx", "odt:writer8", "libreoffice-nested.odt")


def data():
    rows = {"numbers": {"850", "17", "4", "140", "96", "81"}}
    def cell(column, text):
        return int(text) if column in ("persons", "number", "requests", "documentsIssued", "returns") and text in rows["numbers"] else text
    (HERE / "report.json").write_text(json.dumps(
        {"form": "ilo-1", **{k: [{c: cell(c, t) for c, t in row.items()} for row in v] if isinstance(v, list) else v for k, v in CONTENT.items()}},
        ensure_ascii=False, indent=2) + "\n", "utf-8")
    body = "".join(
        f"  <{k}>{escape(v)}</{k}>\n" if isinstance(v, str) else
        f"  <{k}>\n" + "".join("    <row>" + "".join(f"<{c}>{escape(t)}</{c}>" for c, t in row.items()) + "</row>\n" for row in v) + f"  </{k}>\n"
        for k, v in CONTENT.items())
    (HERE / "report.xml").write_text(f'<reportForm xmlns="urn:mim-functions:forms" form="ilo-1">\n{body}</reportForm>\n', "utf-8")


if __name__ == "__main__":
    python_docx()
    python_docx_nested()
    python_docx_one_table()
    pandoc("docx")
    pandoc("odt")
    libreoffice()
    data()
    (HERE / "content.txt").write_text("\n".join(
        f"{f['id']} = " + (CONTENT[f["id"]] if isinstance(CONTENT[f["id"]], str) else " | ".join("; ".join(
            f"{c['id']}={row[c['id']]}" for c in f["columns"] if c["id"] in row) for row in CONTENT[f["id"]]))
        for f in FORM["fields"] if f["id"] in CONTENT) + "\n", "utf-8")
