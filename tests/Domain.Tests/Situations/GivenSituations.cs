using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Situations;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Situations;

/// <summary>What tests of situations start from: one of a month with weekly rounds, opened by the Commission on Thursday, 5 March 2026.</summary>
internal static class GivenSituations
{
    public static DateTimeOffset Now { get; } = new(2026, 3, 5, 11, 0, 0, TimeSpan.Zero);

    public static DateOnly Today { get; } = new(2026, 3, 5);

    public static SituationReference Number { get; } = new(2026, 1);

    public static Authority Austria { get; } = Authority.FromCode("AT")!;

    public static Authority Germany { get; } = Authority.FromCode("DE")!;

    public static Authority Cyprus { get; } = Authority.FromCode("CY")!;

    public static Authority Denmark { get; } = Authority.FromCode("DK")!;

    public static SituationQuestion Arrivals { get; } = new(" How many persons arrived? ", SituationQuestionKind.Events, " persons ", " Registered for the first time. ");

    public static SituationQuestion Places { get; } = new("How many places are free?", SituationQuestionKind.Level, "places", "Usable the same day.");

    public static SituationQuestion Changes { get; } = new("What has changed?", SituationQuestionKind.Words, "left over", null);

    public static SituationOpener ByCommission { get; } = new(OpenerKind.Commission, Authority.Commission, "c1");

    public static SituationDraft Draft { get; } = new(
        ByCommission, " Arrivals by sea ", " They have doubled. ", [MemberState.FromCode("IT")!, MemberState.FromCode("IT")!], Today, Today.AddDays(27), SituationRhythm.Weekly, false, [Arrivals, Places, Changes]);

    public static SituationDraft Proposal { get; } = Draft with { Opener = new SituationOpener(OpenerKind.States, Austria, "a1") };

    public static SituationActor Commission { get; } = new("c2", true, false, []);

    public static SituationActor Presidency { get; } = new("p1", false, true, []);

    public static Situation Opened(SituationDraft? draft = null, DateTimeOffset? at = null) => OpenSituation.Decide(draft ?? Draft, Number, at ?? Now).With(Outbox.Nothing(at ?? Now));

    public static SituationActor For(params Authority[] states) => new("s1", false, false, states);

    public static SituationRound FirstRound(Situation situation, DateTimeOffset? at = null) =>
        AskRound.Due(situation, null, HolidayLists.None, at ?? new DateTimeOffset(2026, 3, 12, 6, 0, 0, TimeSpan.Zero))[0].With(Outbox.Nothing(Now));

    public static RoundInput Input(Authority from, params RoundValue[] values) => new(from, "u1", false, values, null);

    public static RoundValue[] Figures(long arrivals, long? places = 7, string? words = null) => [new(1, arrivals, null), new(2, places, null), new(3, null, words)];

    public static SituationRound With(this SituationRound round, Situation situation, Authority from, DateTimeOffset at, params RoundValue[] values) =>
        Changed(AnswerRound.Decide(situation, round, Input(from, values), at));

    public static T Changed<T>(CaseDecision<T> decision) => decision.ShouldBeOfType<CaseDecision<T>.Changed>().Next;

    public static IReadOnlyList<string> Refused<T>(CaseDecision<T> decision) => [.. decision.ShouldBeOfType<CaseDecision<T>.Refused>().Why.Select(why => why.Rule)];
}
