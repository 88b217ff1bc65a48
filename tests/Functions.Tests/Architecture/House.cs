namespace MimFunctions.Tests.Architecture;

/// <summary>
/// Which room may name which (docs/architecture.md): in every list a room may name those to its left, and a floor those below it. Features name
/// no other feature; what they need of each other stands in a contract of the mechanism or in the domain. The program and its demonstration name
/// all, and nobody names them.
/// </summary>
internal static class House
{
    private static readonly string[] Domain =
    [
        "Text", "Union", "References", "Calendar", "Owing", "Directory", "Access", "Forms", "Intake", "Measures", "Requests", "Exchanges", "Meetings",
        "Liaison", "SteeringBoard", "Summaries", "ContactPoints", "Queries", "Situations", "Subscriptions", "Bulletins", "DataProtection", "Webhooks",
    ];

    private static readonly string[] Platform =
    [
        "Types", "Telemetry", "Configuration", "Json", "Words", "Store", "Files", "Queue", "Terminal", "Mail", "Hosting", "Outbox", "Pages", "Word", "Sheets", "Signing", "Audit",
        "Access", "Web", "Shell",
    ];

    private static readonly string[] Mechanism = ["Forms", "Directory", "Interests", "Calendars", "Waiting", "Charts", "Letters", "Receipts", "Intake", "Subjects"];

    /// <summary>What the platform may know of the domain: no business word.</summary>
    private static readonly string[] Kernel = ["Text", "Union", "References", "Owing", "Access"];

    /// <summary>Whether one room may name another.</summary>
    public static bool May(string from, string to) => (Floor(from), Floor(to)) switch
    {
        ("Program", _) or ("Demo", "Domain" or "Platform" or "Mechanism" or "Features" or "Demo") => true,
        ("Features", "Features") => from == to,
        ("Features", "Mechanism" or "Platform" or "Domain") => true,
        ("Mechanism", "Mechanism") => Before(Mechanism, to, from),
        ("Mechanism", "Platform" or "Domain") => true,
        ("Platform", "Platform") => Before(Platform, to, from),
        ("Platform", "Domain") => Kernel.Contains(Room(to)),
        ("Domain", "Domain") => Before(Domain, to, from),
        _ => false,
    };

    /// <summary>The rooms that the lists name.</summary>
    public static IEnumerable<string> Rooms =>
        [.. Domain.Select(room => $"Domain/{room}"), .. Platform.Select(room => $"Platform/{room}"), .. Mechanism.Select(room => $"Mechanism/{room}")];

    private static bool Before(string[] order, string earlier, string later) => Array.IndexOf(order, Room(earlier)) <= Array.IndexOf(order, Room(later));

    private static string Floor(string room) => room.Split('/')[0];

    private static string Room(string room) => room.Split('/')[^1];
}
