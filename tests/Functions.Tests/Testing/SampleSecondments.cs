using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Liaison;
using MimFunctions.Platform.Store;

namespace MimFunctions.Tests.Testing;

/// <summary>Secondments as they are stored: who the officers are can be told from every other word.</summary>
internal static class SampleSecondments
{
    /// <summary>Words that only the contact list may show.</summary>
    public static readonly string[] Personal = ["Muster", "officer-", "ilo.example", "555"];

    /// <summary>A secondment with its notices, each by its day of receipt.</summary>
    public static Secondment Of(string number, params SecondmentNotice[] notices) =>
        new(SecondmentNumber.Parse(number)!, notices, Outbox.Nothing(notices[0].ReceivedAt));

    /// <summary>A notice received at noon UTC of a day.</summary>
    public static SecondmentNotice Notice(
        string received, string host, string? city, string from, string? until = null, SecondmentIntention intention = SecondmentIntention.Made,
        string? duties = "Advises carriers.", string? region = null, params string[] onBehalfOf) => new(
        new DateTimeOffset(Day(received), new TimeOnly(12, 0), TimeSpan.Zero), "d1", Country.Find(host)!, city, HostKind.MemberStateMission, Day(from),
        until is null ? null : Day(until), intention, duties, region, [.. onBehalfOf.Select(code => MemberState.FromCode(code)!)],
        new Officer($"Erika Muster in {host}", $"officer-{host}@ilo.example", "+43 1 555"));

    /// <summary>Officers of Austria (for Luxembourg too), Ireland and France in Morocco and Senegal, one to come, one gone.</summary>
    public static IReadOnlyList<Secondment> All { get; } =
    [
        Of("SEC-AT-2026-0001",
            Notice("2025-12-01", "MA", "Rabat", "2026-02-01", intention: SecondmentIntention.Planned),
            Notice("2026-01-15", "MA", "Rabat", "2026-02-01", "2028-01-31", region: "Maghreb; Tunisia", duties: "Advises <carriers>, trains consular staff.", onBehalfOf: "LU")),
        Of("SEC-IE-2026-0001", Notice("2026-01-20", "MA", null, "2026-01-20", region: "MAGHREB", duties: "=cmd|'/C calc'!A0")),
        Of("SEC-FR-2026-0001", Notice("2026-01-10", "SN", "Dakar", "2026-01-10", duties: null)),
        Of("SEC-DE-2026-0001", Notice("2026-02-20", "LY", "Tripoli", "2026-09-01", intention: SecondmentIntention.Planned)),
        Of("SEC-ES-2026-0001", Notice("2026-01-05", "MA", "Tangier", "2026-01-05", "2026-02-28")),
        Of("SEC-IT-2026-0001", Notice("2026-05-01", "MA", "Casablanca", "2026-01-01")),
    ];

    /// <summary>Stores them.</summary>
    public static async Task HaveSecondments(this IDocumentStore documents)
    {
        foreach (var each in All)
            (await documents.TryWrite(new DocumentKey(LiaisonContainers.Secondments, each.State.Code, each.Case), each, null, default)).ShouldNotBeNull();
    }

    private static DateOnly Day(string iso) => DateOnly.Parse(iso, System.Globalization.CultureInfo.InvariantCulture);
}
