using System.Text;
using MimFunctions.Domain.Forms;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Tests.Mechanism.Forms.Reading;
using MimFunctions.Tests.Mechanism.Forms.Reading.Nothing;

namespace MimFunctions.Fuzzing;

/// <summary>Inputs to begin with: every construct that the property test knows, in a short form, and the data forms.</summary>
internal static class Seeds
{
    private static readonly string[] Kept = ["memberState", "measureType", "areas", "adoptedOn", "summary", "originalTextUrl", "restrictedFields", "remarks"];

    /// <summary>All of them.</summary>
    public static IEnumerable<FuzzInput> All()
    {
        var form = Short(FormLibrary.BuiltIn.ReportForm);
        foreach (var construct in WordConstructs.All)
            yield return new(FuzzKind.Word, ZipMaker.Part(WordForms.Pack(form, [At(construct)]), "word/document.xml"));
        foreach (var construct in OpenDocumentConstructs.All)
            yield return new(FuzzKind.OpenDocument, ZipMaker.Part(OpenDocumentForms.Pack(form, [At(construct)], isFlat: false), "content.xml"));
        yield return new(FuzzKind.Plain, OpenDocumentForms.Pack(form, [], isFlat: true));
        yield return Text("""{"form":"mim-1","memberState":"AT","measureType":"other","areas":["asylum"],"madePublicOn":"2026-03-05","summary":"x","titleOriginal":"t","remarks":["a"]}""");
        yield return Text("""{"form":"ilo-1","hostCountry":"TR","b2Flows":{"text":"x","rows":[{"nationality":"SY","persons":"1,200"}]}}""");
        yield return Text("""<form form="mim-1"><memberState>AT</memberState><areas><value>asylum</value></areas><summary>x</summary></form>""");
        yield return Text("""<?xml version="1.1" encoding="ISO-8859-2"?><mim-1 form="mim-1"><remarks><![CDATA[x]]></remarks></mim-1>""");
        yield return Text("From: a@b.example\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: application/json; name=f.json\r\nContent-Transfer-Encoding: base64\r\n\r\ne30=\r\n--b--\r\n");
    }

    private static FuzzInput Text(string text) => new(FuzzKind.Plain, Encoding.UTF8.GetBytes(text));

    private static Placed At(Construct construct)
    {
        var spot = construct.Spots[0];
        return new(construct, spot, spot == Spot.Body ? "after" : "remarks", "zq1zq", 1);
    }

    private static FormDefinition Short(FormDefinition form) => form with { Fields = [.. form.Fields.Where(field => Kept.Contains(field.Id))] };
}
