using FsCheck;
using FsCheck.Fluent;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Liaison.Networks;

/// <summary>Secondments that the tests of the networks start from; the Presidency of early 2026 is that of Cyprus.</summary>
internal static class Posts
{
    public static DateOnly Day { get; } = new(2026, 3, 5);

    /// <summary>When everything was known.</summary>
    public static DateTimeOffset Late { get; } = new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static Country Morocco { get; } = Country.Find("MA")!;

    public static Country Tunisia { get; } = Country.Find("TN")!;

    public static MemberState State(string code) => MemberState.InLiaison(code)!;

    public static DateOnly Date(string iso) => DateOnly.Parse(iso, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A notice received on 2 January 2026 of an officer in Rabat since then.</summary>
    public static SecondmentNotice Notice(
        string host = "MA", string from = "2026-01-02", string? until = null, SecondmentIntention intention = SecondmentIntention.Made,
        string? region = null, string? received = null, params string[] onBehalfOf) => new(
        new DateTimeOffset(Date(received ?? "2026-01-02"), default, TimeSpan.Zero), "d1", Country.Find(host)!, "Rabat", HostKind.MemberStateMission,
        Date(from), until is null ? null : Date(until), intention, "Advises carriers.", region, [.. onBehalfOf.Select(State)],
        new Officer("Erika Muster", "erika@ilo.example", "+43 1 000 000"));

    public static Secondment Of(string state, int number, params SecondmentNotice[] notices) =>
        new(new SecondmentNumber(State(state), 2026, number), notices, Outbox.Nothing(notices[0].ReceivedAt));

    public static Secondment In(string host, string state, int number = 1) => Of(state, number, Notice(host));

    public static string[] Numbers(this IEnumerable<Deployment> deployments) => [.. deployments.Select(each => each.Number.ToString())];

    /// <summary>Any secondments: hosts, days, intentions and later notices of all kinds; each number once.</summary>
    public static Arbitrary<Secondment[]> Any => (
        from count in Gen.Choose(0, 12)
        from posts in Gen.ArrayOf(AnyNotices, count)
        from states in Gen.ArrayOf(Gen.Elements(MemberState.All.ToArray()), count)
        select posts.Select((notices, at) => new Secondment(
            new SecondmentNumber(states[at], 2026, at + 1), notices, Outbox.Nothing(notices[0].ReceivedAt))).ToArray()).ToArbitrary();

    public static Gen<DateOnly> AnyDay { get; } = Gen.Choose(0, 900).Select(new DateOnly(2025, 6, 1).AddDays);

    private static Gen<SecondmentNotice> AnyNotice =>
        from host in Gen.Elements("MA", "TN", "SN")
        from start in AnyDay
        from days in Gen.Choose(-200, 400)
        from intention in Gen.Elements(Enum.GetValues<SecondmentIntention>())
        from region in Gen.Elements(null, "Maghreb", "MAGHREB; Morocco", "Senegal, Sahel")
        from behalf in Gen.Elements<string[]>([], ["CY"], ["LU", "MT"])
        from received in AnyDay
        select Notice(host, $"{start:yyyy-MM-dd}", days < 0 ? null : $"{start.AddDays(days):yyyy-MM-dd}", intention, region, $"{received:yyyy-MM-dd}", behalf);

    private static Gen<SecondmentNotice[]> AnyNotices =>
        from count in Gen.Choose(1, 3)
        from notices in Gen.ArrayOf(AnyNotice, count)
        select notices.OrderBy(notice => notice.ReceivedAt).ToArray();
}
