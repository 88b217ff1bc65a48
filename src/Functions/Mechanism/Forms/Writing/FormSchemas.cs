using System.Text.Json.Nodes;
using System.Xml.Linq;
using MimFunctions.Domain.Forms;
using MimFunctions.Mechanism.Forms.Reading;
using MimFunctions.Mechanism.Forms.Reading.Data;

namespace MimFunctions.Mechanism.Forms.Writing;

/// <summary>
/// The published schemas of a form in JSON and XML, made from its definition so that they follow when the official annex replaces the labels.
/// They say how values are written; what must be filled in is for the rules of the form to judge, which name the place and the fix.
/// </summary>
internal static class FormSchemas
{
    private const string IsoDay = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    private static readonly XNamespace Xs = "http://www.w3.org/2001/XMLSchema";

    /// <summary>JSON Schema 2020-12 of the form: property <c>form</c>, then the fields by id (docs/forms.md).</summary>
    public static JsonObject Json(FormDefinition form)
    {
        var properties = new JsonObject
        {
            ["$schema"] = new JsonObject { ["type"] = "string" },
            ["form"] = new JsonObject { ["const"] = form.Id },
        };
        foreach (var field in form.Fields)
            properties[field.Id] = Described(field, JsonValue(field));
        return new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = $"urn:mim-functions:schema:{form.Id}:{form.Version}",
            ["title"] = form.Title,
            ["description"] = form.Notice,
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray("form"),
            ["additionalProperties"] = false,
        };
    }

    /// <summary>
    /// XSD 1.0 of the form: root <c>reportForm</c> with one element a value, in any order; a field of several values is repeated (docs/forms.md).
    /// </summary>
    public static XDocument Xsd(FormDefinition form) => new(
        new XElement(Xs + "schema",
            new XAttribute(XNamespace.Xmlns + "xs", Xs),
            new XAttribute("targetNamespace", XmlFormReader.Namespace),
            new XAttribute("elementFormDefault", "qualified"),
            new XElement(Xs + "element", new XAttribute("name", "reportForm"),
                Documentation($"{form.Title}. {form.Notice}."),
                new XElement(Xs + "complexType",
                    new XElement(Xs + "choice", new XAttribute("minOccurs", 0), new XAttribute("maxOccurs", "unbounded"), form.Fields.Select(XmlElement)),
                    new XElement(Xs + "attribute",
                        new XAttribute("name", "form"), new XAttribute("use", "required"), new XAttribute("fixed", form.Id),
                        new XAttribute("type", "xs:token"))))));

    private static JsonObject Described(FieldDefinition field, JsonObject value)
    {
        value.Insert(0, "title", $"{field.Number} {field.Label}");
        value.Insert(1, "description", Help(field));
        return value;
    }

    /// <summary>The hint of the printed form; for a date, how a program writes it, since hints speak to people.</summary>
    private static string Help(FieldDefinition field) => field.Kind == FieldKind.Date ? "ISO 8601, e.g. 2026-03-05; left out if there is none." : field.Hint;

    private static JsonObject JsonValue(FieldDefinition field) => field.Kind switch
    {
        FieldKind.Date => new JsonObject { ["type"] = "string", ["format"] = "date", ["pattern"] = $"^{IsoDay}$" },
        FieldKind.OneOf => Codes(field),
        FieldKind.AnyOf => Several(Codes(field)),
        FieldKind.List => Several(Text()),
        FieldKind.Table => Rows(field),
        _ => Text(),
    };

    private static JsonObject Rows(FieldDefinition field) => new()
    {
        ["type"] = "array",
        ["items"] = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(field.Columns!.Select(column => KeyValuePair.Create<string, JsonNode?>(column.Id, Cell(column)))),
            ["minProperties"] = 1,
            ["additionalProperties"] = false,
        },
        ["minItems"] = 1,
        ["maxItems"] = TableRows.Most,
    };

    private static JsonObject Cell(ColumnDefinition column)
    {
        var cell = column.Kind == ColumnKind.Number ? new JsonObject { ["type"] = "integer", ["minimum"] = 0 } : Text();
        cell.Insert(0, "title", column.Label);
        return cell;
    }

    private static JsonObject Text() => new() { ["type"] = "string", ["pattern"] = "\\S" };

    private static JsonObject Codes(FieldDefinition field) => new() { ["enum"] = new JsonArray([.. field.Options.Select(o => (JsonNode)o.Code)]) };

    private static JsonObject Several(JsonObject items) =>
        new() { ["type"] = "array", ["items"] = items, ["minItems"] = 1, ["uniqueItems"] = true };

    private static XElement XmlElement(FieldDefinition field)
    {
        var documentation = Documentation($"{field.Number} {field.Label}: {Help(field)}");
        return field.Kind switch
        {
            FieldKind.Date => new XElement(Xs + "element", new XAttribute("name", field.Id), documentation,
                Restriction("xs:date", new XElement(Xs + "pattern", new XAttribute("value", IsoDay)))),
            FieldKind.OneOf or FieldKind.AnyOf => new XElement(Xs + "element", new XAttribute("name", field.Id), documentation,
                Restriction("xs:token", [.. field.Options.Select(o => new XElement(Xs + "enumeration", new XAttribute("value", o.Code)))])),
            FieldKind.Table => new XElement(Xs + "element", new XAttribute("name", field.Id), documentation, XmlRows(field)),
            _ => new XElement(Xs + "element", new XAttribute("name", field.Id), new XAttribute("type", "xs:string"), documentation),
        };
    }

    private static XElement XmlRows(FieldDefinition field) => new(Xs + "complexType", new XElement(Xs + "sequence",
        new XElement(Xs + "element", new XAttribute("name", "row"), new XAttribute("maxOccurs", TableRows.Most),
            new XElement(Xs + "complexType", new XElement(Xs + "all", field.Columns!.Select(XmlCell))))));

    private static XElement XmlCell(ColumnDefinition column) => new(Xs + "element",
        new XAttribute("name", column.Id), new XAttribute("minOccurs", 0),
        new XAttribute("type", column.Kind == ColumnKind.Number ? "xs:nonNegativeInteger" : "xs:string"), Documentation(column.Label));

    private static XElement Restriction(string of, params XElement[] facets) =>
        new(Xs + "simpleType", new XElement(Xs + "restriction", new XAttribute("base", of), facets));

    private static XElement Documentation(string text) =>
        new(Xs + "annotation", new XElement(Xs + "documentation", new XAttribute(XNamespace.Xml + "lang", "en"), text));
}
