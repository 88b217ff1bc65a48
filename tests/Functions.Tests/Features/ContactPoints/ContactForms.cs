using System.Text.Json.Nodes;

namespace MimFunctions.Tests.Features.ContactPoints;

/// <summary>Forms of the network of document 6146/24 in JSON that the rules have nothing against; change them to make them flawed.</summary>
internal static class ContactForms
{
    public static JsonObject Map(string state, string text) => new()
    {
        ["form"] = "ctmap-1",
        ["memberState"] = state,
        ["notOrganised"] = "organised",
        ["aText"] = text,
        ["cText"] = text,
        ["practiceTitle"] = text,
        ["practiceTheme"] = "training",
        ["practiceDone"] = text,
        ["proposals"] = text,
    };

    public static JsonObject Named(string state, params (string Field, JsonNode? Value)[] changes)
    {
        var form = new JsonObject
        {
            ["form"] = "ctcp-1",
            ["memberState"] = state,
            ["authority"] = $"Amt {state}",
            ["authorityEnglish"] = $"Office of {state}",
            ["unit"] = "Unit 1",
            ["inAuthority"] = "inside",
            ["central"] = "central",
            ["mailbox"] = $"unit1@office.{state.ToLowerInvariant()}.example",
            ["telephone"] = "+43 1 5550100",
            ["channels"] = new JsonArray(new JsonObject { ["channel"] = "dubliNet", ["highest"] = "limite", ["address"] = $"{state}01" }),
            ["languages"] = new JsonArray("de", "en"),
            ["competences"] = new JsonArray("protection", "return"),
            ["personName"] = "Erika Muster",
        };
        foreach (var (field, value) in changes)
            form[field] = value;
        return form;
    }
}
