namespace MimFunctions.Platform.Configuration;

/// <summary>
/// Finds settings whose names are meant for the hub and are none: a misspelt one would be as if it were not set, and the hub would start as
/// something else, such as one that writes its mails into a folder.
/// </summary>
internal static class SettingFamilies
{
    /// <summary>What the names without parts begin with, in this very spelling: other programs' variables are written in capitals.</summary>
    private static readonly string[] Beginnings = ["Cosmos", "Oidc", "SendGrid", "ServiceBus", "Smtp", "Storage"];

    /// <summary>What the Functions host's own extensions read beside the hub, by the same connection.</summary>
    private static readonly string[] OfTheHost =
    [
        "ServiceBus:clientId", "ServiceBus:credential", "ServiceBus:tenantId",
        "Storage:accountName", "Storage:clientId", "Storage:credential", "Storage:queueServiceUri", "Storage:tenantId",
    ];

    private static readonly string[] Known = [.. SettingNames.All, .. OfTheHost];

    private static readonly HashSet<string> Families = Known.Where(name => name.Contains(':', StringComparison.Ordinal)).Select(First).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Refuses a name of one of the hub's families that is no setting.</summary>
    /// <exception cref="SettingException">There is one; the message names it and the setting that it is nearest to.</exception>
    public static void Check(IConfiguration configuration)
    {
        var names = configuration.AsEnumerable().Where(setting => setting.Value is not null).Select(setting => setting.Key);
        if (names.Where(IsOurs).FirstOrDefault(name => !Known.Contains(name, StringComparer.OrdinalIgnoreCase)) is { } unknown)
            throw SettingValues.Wrong(unknown, $"is no setting of the hub; did you mean {SettingValues.Shown(Nearest(unknown))}?");
    }

    private static bool IsOurs(string name) => name.Contains(':', StringComparison.Ordinal)
        ? Families.Contains(First(name))
        : Beginnings.Any(beginning => name.StartsWith(beginning, StringComparison.Ordinal)) || IsWithoutItsParts(name);

    // DraftsKeptDays for Drafts__KeptDays: nobody else's variable is called so.
    private static bool IsWithoutItsParts(string name) => Array.Exists(
        Known, known => known.Contains(':', StringComparison.Ordinal) && known.Replace(":", "", StringComparison.Ordinal).Equals(name, StringComparison.OrdinalIgnoreCase));

    private static string First(string name) => name.Split(':')[0];

    private static string Nearest(string unknown) => Known.MinBy(known => Distance(known.ToUpperInvariant(), unknown.ToUpperInvariant()))!;

    /// <summary>How many letters must be changed, added or left out to make one of the other (Levenshtein).</summary>
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1)));
        }

        return row[^1];
    }
}
