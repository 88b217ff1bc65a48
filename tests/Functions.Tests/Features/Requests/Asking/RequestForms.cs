using System.Text.Json.Nodes;

namespace MimFunctions.Tests.Features.Requests.Asking;

/// <summary>Forms in JSON that the rules have nothing against; change them to make them flawed.</summary>
internal static class RequestForms
{
    public static JsonObject Request(string state, params string[] addressees) => new()
    {
        ["form"] = "mim-request-1",
        ["memberState"] = state,
        ["contactName"] = "Unit for European affairs",
        ["contactEmail"] = $"mim@{state.ToLowerInvariant()}.example",
        ["title"] = "Scope of the act",
        ["question"] = "Whom does it concern?",
        ["language"] = "en",
        ["addressees"] = new JsonArray([.. addressees.Select(code => (JsonNode)code)]),
    };

    public static JsonObject Answer(string state, string request, params string[] files)
    {
        var form = new JsonObject
        {
            ["form"] = "mim-answer-1",
            ["memberState"] = state,
            ["request"] = request,
            ["contactName"] = "Unit for European affairs",
            ["contactEmail"] = $"mim@{state.ToLowerInvariant()}.example",
            ["answer"] = "It concerns applicants for asylum.",
            ["language"] = "en",
        };
        if (files.Length > 0)
            form["attachments"] = new JsonArray([.. files.Select(file => (JsonNode)file)]);
        return form;
    }
}
