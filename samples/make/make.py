#!/usr/bin/python3
"""
Makes the sample forms anew: the hub's own `form` command, python3-docx, LibreOffice (soffice). Build the hub first, then run this.
The committed files are what the demo drops; run this only when their content or the form changes.
"""
import copy
import html
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import zipfile
from xml.sax.saxutils import escape

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

sys.dont_write_bytecode = True  # What lies in samples/ is copied beside the program.
import contents  # noqa: E402
import liaison  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "samples"
HUB = ["dotnet", str(ROOT / "src/Functions/bin/Debug/net10.0/MimFunctions.dll")]
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"


def definition(form):
    return json.loads((ROOT / f"src/Functions/Mechanism/Forms/Definitions/{form}.json").read_text("utf-8-sig"))


FORM = definition("mim-1")


def place(state, name, kind="measures"):
    folder = SAMPLES / state / kind
    folder.mkdir(parents=True, exist_ok=True)
    return folder / name


def empty_form(state, out, form):
    with tempfile.TemporaryDirectory() as data:
        shutil.copy(SAMPLES / "directory.json", data)
        subprocess.run([*HUB, "form", form, "--state", state, "--data", data, "--out", str(out), "--force"], check=True, stdout=subprocess.DEVNULL)


def filled_form(state, values, out, form="mim-1"):
    """Fills in the hub's form as Word does: the text goes into the content control, which stops showing its placeholder; boxes are ticked."""
    empty_form(state, out, form)
    d = docx.Document(out)
    for control in list(d.element.body.iter(qn("w:sdt"))):
        field, _, option = control.find(qn("w:sdtPr")).find(qn("w:tag")).get(qn("w:val")).partition(".")
        if option and option in values.get(field, []):
            tick(control)
        elif isinstance(values.get(field), str):
            write(control, values[field])
        elif control.find(qn("w:sdtContent")).find(qn("w:tbl")) is not None:
            write_rows(control.find(qn("w:sdtContent")).find(qn("w:tbl")), next(f for f in definition(form)["fields"] if f["id"] == field), values.get(field, []))
    d.save(out)


def write_rows(table, field, rows):
    """Fills in the empty rows of a table of figures, from the first."""
    for row, values in zip(table.findall(qn("w:tr"))[1:], rows, strict=False):
        for column, cell in zip(field["columns"], row.findall(qn("w:tc"))):
            fill(cell.find(qn("w:p")), str(values.get(column["id"], "")))


def tick(control):
    next(control.iter(W14 + "checked")).set(W14 + "val", "1")
    next(control.iter(qn("w:t"))).text = "☒"


def write(control, text):
    properties = control.find(qn("w:sdtPr"))
    placeholder = properties.find(qn("w:showingPlcHdr"))
    if placeholder is not None:
        properties.remove(placeholder)
    content = control.find(qn("w:sdtContent"))
    paragraph = content.find(qn("w:p"))
    if paragraph is None:
        fill(content, text)
        return
    # A control for long text holds paragraphs, all of the same style.
    for line in text.split("\n"):
        own = copy.deepcopy(paragraph)
        content.append(own)
        fill(own, line)
    content.remove(paragraph)


def fill(holder, text):
    for old in holder.findall(qn("w:r")):
        holder.remove(old)
    run = OxmlElement("w:r")
    t = OxmlElement("w:t")
    t.text = text
    t.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    run.append(t)
    holder.append(run)


def soffice(source, suffix, to, out, *options):
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / ("in" + suffix)
        file.write_bytes(source if isinstance(source, bytes) else source.encode())
        subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", *options, "--convert-to", to, "--outdir", folder + "/out", str(file)],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        result = next((pathlib.Path(folder) / "out").iterdir()).read_bytes()
        if out:
            out.write_bytes(result)
        return result


def lines(field, value):
    if field["kind"] == "list":
        return [value if isinstance(value, str) else ", ".join(value)]
    if field["options"]:
        return [("☒ " if o["code"] in value else "☐ ") + o["label"] for o in field["options"]]
    return value.split("\n")


def retyped_in_libreoffice(values, out, form=FORM):
    """A form typed anew in Writer: no content controls, labels in bold, saved as .odt by its maker and as .docx by a colleague."""
    rows = "".join(
        figures(f, values.get(f["id"], [])) if f["kind"] == "table" else
        f"<tr><td width='34%'><b>{f['number']}. {html.escape(f['label'])}:</b></td><td>"
        + "".join(f"<p>{html.escape(line)}</p>" for line in lines(f, values.get(f["id"], ""))) + "</td></tr>" for f in form["fields"])
    page = f"<html><head><meta charset='utf-8'></head><body><h1>{form['title']}</h1><table border='1' cellpadding='4'>{rows}</table></body></html>"
    odt = soffice(page, ".html", "odt:writer8", None, "--infilter=HTML (StarWriter)")
    soffice(odt, ".odt", "docx", out)


def figures(field, rows):
    """A table between two halves of the form, under its label; a column that the form does not have stands last."""
    heads = [(c["id"], c["label"]) for c in field["columns"]]
    heads += [(key, key.capitalize()) for key in dict.fromkeys(key for row in rows for key in row) if key not in dict(heads)]
    return (f"</table><p><b>{field['number']}. {html.escape(field['label'])}</b></p><table border='1' cellpadding='4'><tr>"
            + "".join(f"<th>{html.escape(label)}</th>" for _, label in heads) + "</tr>"
            + "".join("<tr>" + "".join(f"<td>{html.escape(row.get(key, ''))}</td>" for key, _ in heads) + "</tr>" for row in rows)
            + "</table><p></p><table border='1' cellpadding='4'>")


def written_by_a_program(values, out):
    """A form that a ministry's own program writes with python-docx: rows that have no value are left out, types and areas are named only where ticked."""
    d = docx.Document()
    d.add_heading(FORM["title"], 1)
    table = d.add_table(0, 2, style="Table Grid")
    for field in FORM["fields"]:
        if field["id"] in values:
            cells = table.add_row().cells
            cells[0].text = f"{field['number']} {field['label']}"
            cells[1].text, *rest = lines(field, values[field["id"]])
            for line in rest:
                cells[1].add_paragraph(line)
    d.save(out)


def as_json(values, out, form="mim-1"):
    out.write_text(json.dumps({"$schema": f"../../../schemas/{form}.schema.json", "form": form, **values}, ensure_ascii=False, indent=2) + "\n", "utf-8")


def as_xml(values, out):
    body = "".join(f"  <{k}>{escape(v)}</{k}>\n" for k, vs in values.items() for v in (vs if isinstance(vs, list) else [vs]))
    out.write_text('<?xml version="1.0" encoding="UTF-8"?>\n<reportForm xmlns="urn:mim-functions:forms" form="mim-1"\n'
                   '    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:mim-functions:forms ../../../schemas/mim-1.xsd">\n'
                   f"{body}</reportForm>\n", "utf-8")


def with_macro_part(out):
    """Puts a part of the name and type of a macro project into the file. Its content is a sentence: there is no macro, but no one can know that from outside."""
    with zipfile.ZipFile(out) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(
        b"</Types>", b'<Override PartName="/word/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>')
    parts["word/vbaProject.bin"] = b"This is no macro, only a part that is named like one."
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, part in parts.items():
            package.writestr(name, part)


def main():
    filled_form("AT", contents.AT, place("AT", "ausreise-entwurf.docx"))
    shutil.copyfile(place("AT", "ausreise-entwurf.docx"), place("AT", "ausreise-entwurf_kopie.docx"))
    written_by_a_program(contents.BG, place("BG", "наредба-настаняване.docx"))
    filled_form("DE", contents.DE, place("DE", "sprachnachweis.docx"))
    retyped_in_libreoffice(contents.EL, place("EL", "stratigiki-entaxis.docx"))
    filled_form("ES", contents.ES, place("ES", "cita-previa.docx"))
    with_macro_part(place("ES", "cita-previa.docx"))
    with tempfile.TemporaryDirectory() as folder:
        word = pathlib.Path(folder) / "form.docx"
        filled_form("FR", contents.FR, word)
        soffice(word.read_bytes(), ".docx", "odt:writer8", place("FR", "carte-talent.odt"))
    soffice(contents.IE_NOTICE, ".html", "pdf:writer_web_pdf_Export", place("IE", "press-notice.pdf"))
    filled_form("IT", contents.IT, place("IT", "sentenza-trattenimento.docx"))
    as_json(contents.NL, place("NL", "kennismigranten.json"))
    filled_form("PL", contents.PL, place("PL", "wniosek-pobyt.docx"))
    filled_form("PT", contents.PT, place("PT", "formulario.docx"))
    soffice(contents.PT_LAW, ".html", "pdf:writer_web_pdf_Export", place("PT", "portaria-regresso.pdf"))
    as_xml(contents.SE, place("SE", "utlanningslagen.xml"))
    requests_and_answers()
    reports_and_notices()


def requests_and_answers():
    filled_form("AT", contents.AT_REQUEST, place("AT", "anfrage-unterbringung.docx", "requests"), "mim-request-1")
    as_json(contents.IT_REQUEST, place("IT", "domanda-salari.json", "requests"), "mim-request-1")
    as_json(contents.PL_ANSWER, place("PL", "odpowiedz.json", "answers"), "mim-answer-1")
    soffice(contents.PL_TABLE, ".html", "pdf:writer_web_pdf_Export", place("PL", "tabela-miejsca.pdf", "answers"))
    as_json(contents.DE_ANSWER, place("DE", "terminvorschlag.json", "answers"), "mim-answer-1")
    as_json(contents.NL_ANSWER, place("NL", "antwoord.json", "answers"), "mim-answer-1")


def reports_and_notices():
    filled_form("AT", liaison.AT_MOROCCO, place("AT", "bericht-marokko.docx", "liaison"), "ilo-1")
    as_json(liaison.FR_MOROCCO, place("FR", "rapport-tanger.json", "liaison"), "ilo-2")
    with tempfile.TemporaryDirectory() as folder:
        word = pathlib.Path(folder) / "form.docx"
        filled_form("DE", liaison.DE_TURKIYE, word, "ilo-1")
        soffice(word.read_bytes(), ".docx", "odt:writer8", place("DE", "bericht-istanbul.odt", "liaison"))
    retyped_in_libreoffice(liaison.EL_TURKIYE, place("EL", "ekthesi-smyrni.docx", "liaison"), definition("ilo-1"))
    filled_form("AT", liaison.AT_NOTICE, place("AT", "entsendung-rabat.docx", "liaison"), "ilo-secondment-1")
    as_json(liaison.FR_NOTICE, place("FR", "detachement-ankara.json", "liaison"), "ilo-secondment-1")


if __name__ == "__main__":
    main()
