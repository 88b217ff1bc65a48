using System.Text.Json.Nodes;
using MimFunctions.Domain.Liaison;

namespace MimFunctions.Tests.Features.Liaison;

/// <summary>Forms of the liaison network in JSON that the rules have nothing against; change them to make them flawed.</summary>
internal static class LiaisonForms
{
    public static JsonObject Report(string state, string host = "Ethiopia")
    {
        var form = new JsonObject
        {
            ["form"] = LiaisonFields.FormOf2019,
            ["hostCountry"] = host,
            ["region"] = "Horn of Africa",
            ["semester"] = "2026-1",
            ["memberState"] = state,
            ["contributingStates"] = new JsonArray("DE", "IT"),
            ["authorName"] = "Erika Muster",
            ["contactEmail"] = $"ilo@{state.ToLowerInvariant()}.example",
            ["marking"] = "LIMITE",
        };
        foreach (var section in LiaisonFields.PartA.Concat(LiaisonFields.Topics))
            form[section] = $"What the network says in {section}.";
        form[LiaisonFields.Flows] = new JsonArray(
            new JsonObject { ["nationality"] = "SO", ["persons"] = 1200, ["period"] = "first half of 2026", ["source"] = "UNHCR" },
            new JsonObject { ["nationality"] = "Eritrea", ["persons"] = "85" });
        return form;
    }

    /// <summary>A report in which something looks like personal data.</summary>
    public static JsonObject Personal(string state)
    {
        var form = Report(state);
        form["b3Routes"] = "One of them held passport P1234567.";
        return form;
    }

    public static JsonObject Notice(string state, params (string Field, JsonNode? Value)[] changes)
    {
        var form = new JsonObject
        {
            ["form"] = "ilo-secondment-1",
            ["memberState"] = state,
            ["intention"] = "made",
            ["hostCountry"] = "Ethiopia",
            ["city"] = "Addis Ababa",
            ["hostKind"] = "memberStateMission",
            ["from"] = "2026-09-01",
            ["until"] = "2029-08-31",
            ["duties"] = "Advice to carriers and to consular staff.",
            ["regionCovered"] = "Djibouti",
            ["onBehalfOf"] = new JsonArray("NL", "IT"),
            ["officerName"] = "Max Muster",
            ["officerEmail"] = "max.muster@ministry.example",
            ["officerTelephone"] = "+251 11 551 7700",
        };
        foreach (var (field, value) in changes)
            form[field] = value;
        return form;
    }

    public static JsonObject Planned(string state) => Notice(
        state, ("intention", "planned"), ("from", "2027-03-01"), ("until", null), ("officerName", null), ("officerEmail", null), ("officerTelephone", null));
}
