"""The one content that every file of the corpus holds, and the labels it stands under."""
import json
import pathlib

ROOT = pathlib.Path(__file__).resolve().parents[4]
FORM = json.loads((ROOT / "src/Functions/Mechanism/Forms/Definitions/mim-1.json").read_text("utf-8-sig"))

# One line with letters of each official language of the Union, so that no reader loses any.
LETTERS = (
    "Ъгълът на външния жлеб | příliš žluťoučký kůň | blåbærgrød på øen | Überfluß | φράση με τόνους: ΐ ΰ ώ ς | the naïve façade | "
    "niño, ¿qué? | põhjaõõs | yötyö, äiti | cœur, où, ça, île | fód pá dólás | čćžšđ | árvíztűrő tükörfúrógép | perché, città | "
    "ąčęėįšųūž | āčēģīķļņšūž | ċġħż | één, coöperatie | zażółć gęślą jaźń | coração, não | ăâîșț | ľščťžýáíé ŕĺô | čšž | åäö"
)

VALUES = {
    "memberState": "Austria",
    "transmissionDate": "5 March 2026",
    "contactName": "Zoë Müller-Đorđević",
    "contactAuthority": "Bundesministerium für Inneres",
    "contactEmail": "mim@bmi.example",
    "contactTelephone": "+43 1 531 26-0",
    "titleOriginal": "Änderung des Fremdenpolizeigesetzes: § 52 „Rückkehr“",
    "titleEnglish": "Amendment of the Aliens Police Act",
    "originalLanguage": "de",
    "measureType": ["draftLegislation"],
    "areas": ["legalImmigration", "return", "bordersVisas"],
    "madePublicOn": "1.3.2026",
    "inForceOn": "1 September 2026",
    "summary": "Der Entwurf regelt die freiwillige Ausreise neu.\nEr gilt für Personen mit <abgelehntem> Antrag & deren Familien.\n" + LETTERS,
    "summaryEnglish": "The draft reforms voluntary departure: 30 days, once extendable.\nIt covers families as well.",
    "originalTextUrl": "https://www.parlament.example/doc?id=7&lang=de",
    "impact": ["severalMemberStates", "unionAsAWhole"],
    "impactExplanation": "Transit through neighbouring states will fall.",
    "restrictedFields": ["3a", "3d"],
    "remarks": "=1+1 is text, not a formula.",
}


def fields():
    """(number, label, value or list of (label, ticked), kind) in the order of the form."""
    for field in FORM["fields"]:
        value = VALUES.get(field["id"], "")
        if field["options"]:
            value = [(o["label"], o["code"] in value) for o in field["options"]]
        elif isinstance(value, list):
            value = ", ".join(value)
        yield field["id"], field["number"], field["label"], value
