using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using MimFunctions.Domain.Directory;
using MimFunctions.Platform.Json;

namespace MimFunctions.Tests.Testing;

/// <summary>Report forms and a directory as tests need them.</summary>
internal static class SampleForms
{
    /// <summary>A form in JSON that the rules have nothing against; change it to make it flawed.</summary>
    public static JsonObject Json(string state, string title) => new()
    {
        ["form"] = "mim-1",
        ["memberState"] = state,
        ["transmissionDate"] = "2026-11-20",
        ["contactName"] = "Unit for European affairs",
        ["contactAuthority"] = "Ministry of the Interior",
        ["contactEmail"] = $"mim@{state.ToLowerInvariant()}.example",
        ["titleOriginal"] = title,
        ["titleEnglish"] = title,
        ["originalLanguage"] = "en",
        ["measureType"] = "draftLegislation",
        ["areas"] = new JsonArray("asylum"),
        ["madePublicOn"] = "2026-11-22",
        ["summary"] = $"What {title} changes.",
        ["summaryEnglish"] = $"What {title} changes.",
        ["originalTextUrl"] = $"https://law.example/{Uri.EscapeDataString(title)}",
        ["impact"] = new JsonArray("severalMemberStates"),
    };

    /// <summary>The form as a file.</summary>
    public static byte[] File(JsonObject form) => Encoding.UTF8.GetBytes(form.ToJsonString());

    /// <summary>One contact point for each of these parties.</summary>
    public static ContactDirectory Directory(params string[] parties) => new(1, [.. parties.Select(code => new Party(
        code, [new ContactPoint($"Contact point of {code}", "Ministry", $"mim@{code.ToLowerInvariant()}.example")], []))]);

    /// <summary>Writes a directory into a data folder.</summary>
    public static void Save(this ContactDirectory directory, string folder) =>
        System.IO.File.WriteAllBytes(Path.Combine(folder, "directory.json"), JsonSerializer.SerializeToUtf8Bytes(directory, HubJson.Readable));
}
