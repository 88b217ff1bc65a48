using FsCheck;
using FsCheck.Fluent;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Domain.Tests.Exchanges;
using static MimFunctions.Domain.Tests.Summaries.Keeping.Summarised;

namespace MimFunctions.Domain.Tests.Summaries.Keeping;

/// <summary>Whatever happens to a summary, in whatever order.</summary>
public sealed class SummaryProperties
{
    private static readonly Gen<Func<Summary, DateTimeOffset, CaseDecision<Summary>>> Acts = Gen.OneOf(
        Gen.Choose(0, 4).Select(n => Act((s, now) => s.Draw($"d{n}", DrawingOccasion.Wanted, at: now))),
        Gen.Choose(0, 4).Select(n => Act((s, now) => s.Draw($"d{n}", at: now))),
        Gen.Choose(0, 4).Select(n => Act((s, now) => s.Draw($"d{n}", DrawingOccasion.SomethingCame, DrawUp.LastMidnight(now), now))),
        Gen.Elements("TR", "TR-a1", "XX").Zip(Gen.Elements("", "One.", "Two.")).Select(add => Act((s, now) => s.Add(add.Item1, add.Item2, at: now))),
        Gen.Elements(Cyprus, Commission, Ireland).Select(party => Act((s, now) => s.MakeFinal(party, at: now))),
        Gen.Constant(Act((s, now) => RemindOfDraft.Decide(s, now))));

    [Fact]
    public void Nothing_that_became_final_changes_and_nothing_becomes_final_by_itself() => Prop.ForAll(
        Acts.Zip(Gen.Choose(0, 20)).ListOf().ToArbitrary(),
        acts =>
        {
            var (summary, now) = (Nothing, Now);
            foreach (var (act, days) in acts)
            {
                now = now.AddDays(days);
                var before = summary;
                summary = act(before, now) is CaseDecision<Summary>.Changed { Next: var next } ? next : before;

                summary.Versions.Take(before.Versions.Count).ShouldBe(before.Versions, "what is final never changes");
                summary.Versions.Select(version => version.Version).ShouldBe(Enumerable.Range(1, summary.Versions.Count));
                summary.Completions.Select(e => e.Section).ShouldBeUnique();
                summary.Events.Count.ShouldBeInRange(before.Events.Count, before.Events.Count + 1);
                act(summary, now).ShouldNotBeOfType<CaseDecision<Summary>.Changed>("doing it again is doing it once");
                summary.Versions.ShouldAllBe(version => version.Party != null, "someone made it final (F-4)");
                if (summary.Draft is { } draft)
                    RemindOfDraft.Decide(summary, draft.DueBy.AddYears(40)).Changed().Draft!.IsWorkingData.ShouldBeTrue();
            }
        }).QuickCheckThrowOnFailure();

    private static Func<Summary, DateTimeOffset, CaseDecision<Summary>> Act(Func<Summary, DateTimeOffset, CaseDecision<Summary>> act) => act;
}
