using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

namespace MimFunctions.Benchmarks.Floor;

/// <summary>One form as the floor program knows it.</summary>
/// <param name="Digest">SHA-256 of the file.</param>
/// <param name="Fields">Field ids with their text.</param>
internal sealed record FloorForm(string Digest, IReadOnlyDictionary<string, string> Fields)
{
    private static readonly string[] Needed = ["memberState", "titleEnglish", "measureType", "areas", "madePublicOn", "summary"];

    /// <summary>Reads and checks a file.</summary>
    /// <exception cref="InvalidDataException">A field that refuses a form when empty is empty, or a date is none.</exception>
    public static FloorForm Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var digest = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var form = new FloorForm(digest, path.EndsWith(".json", StringComparison.Ordinal) ? Json(bytes) : FloorWordReader.Read(bytes));
        form.Check(path);
        return form;
    }

    private static Dictionary<string, string> Json(byte[] bytes)
    {
        using var document = JsonDocument.Parse(bytes);
        return document.RootElement.EnumerateObject().ToDictionary(
            field => field.Name,
            field => field.Value.ValueKind == JsonValueKind.Array
                ? string.Join('\n', field.Value.EnumerateArray().Select(one => one.GetString()))
                : field.Value.GetString()!);
    }

    private void Check(string path)
    {
        if (Needed.FirstOrDefault(id => !Fields.TryGetValue(id, out var text) || text.Length == 0) is { } empty)
            throw new InvalidDataException($"{path}: field {empty} is empty.");
        if (Fields["measureType"].Contains('\n'))
            throw new InvalidDataException($"{path}: more than one type of measure.");
        if (!DateOnly.TryParseExact(Fields["madePublicOn"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            throw new InvalidDataException($"{path}: {Fields["madePublicOn"]} is not a date.");
    }
}
