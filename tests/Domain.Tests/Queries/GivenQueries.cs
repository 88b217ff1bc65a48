using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Queries;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Queries;

/// <summary>What tests of queries to all start from: a draft that nothing stands against, asked by Austria.</summary>
internal static class GivenQueries
{
    /// <summary>Noon of 5 March 2026 in Vienna.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 3, 5, 11, 0, 0, TimeSpan.Zero);

    public static Authority Austria { get; } = Authority.FromCode("AT")!;

    public static Authority Germany { get; } = Authority.FromCode("DE")!;

    public static Authority France { get; } = Authority.FromCode("FR")!;

    public static QueryDraft Draft { get; } = new(
        Austria, "u1", " Places in return centres ", "Ministry of the Interior", "A law is being prepared.", ["How many places are there?", " ", "Who runs them?"], QueryTheme.Return,
        ["return centre", " detention ", "Return Centre", ""], new DateOnly(2026, 3, 26), [Authority.BorderAgency], null);

    public static AdHocQuery Asked(QueryDraft? draft = null, string reference = "QRY-AT-2026-0001", DateTimeOffset? at = null) =>
        AskQuery.Decide(draft ?? Draft, QueryReference.Parse(reference)!, at ?? Now).With(Outbox.Nothing(at ?? Now));

    public static ResponseInput Input(Authority from, params QueryAnswer[] answers) => new(from, from, "u2", null, answers, answers.Length == 0);

    public static QueryAnswer Answer(int question, string text = "240 places.", Spread spread = Spread.Network) => new(question, text, spread);

    public static AdHocQuery With(this AdHocQuery query, Authority from, DateTimeOffset at, params QueryAnswer[] answers) => Changed(RespondToQuery.Decide(query, Input(from, answers), at));

    public static AdHocQuery Changed(CaseDecision<AdHocQuery> decision) => decision.ShouldBeOfType<CaseDecision<AdHocQuery>.Changed>().Next;

    public static IReadOnlyList<string> Refused(CaseDecision<AdHocQuery> decision) => [.. decision.ShouldBeOfType<CaseDecision<AdHocQuery>.Refused>().Why.Select(why => why.Rule)];
}
