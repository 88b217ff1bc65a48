using MimFunctions.Domain.Access;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Situations;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Waiting;
using MimFunctions.Platform.Words;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Situations.Showing;

/// <summary>What of situations waits for a person: rounds that the own state has not answered, proposals to be wanted, lessons to be written. And the newest.</summary>
internal sealed class SituationsWaiting(SituationStore situations) : IWaits, ITellsNews
{
    /// <summary>After so many days nobody is asked for a lesson any more.</summary>
    private const int DaysForLessons = 30;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<WaitingItem>> For(Principal who, DateTimeOffset now, CancellationToken ct)
    {
        var own = AccessRules.PartiesOf(who, Permission.AnswerSituation);
        var waits = new List<WaitingItem>();
        if (own.Count == 0)
            return waits;
        foreach (var situation in await situations.All(ct))
        {
            if (own.FirstOrDefault(situation.Asked.Contains) is not { } party)
                continue;
            waits.AddRange(Of(situation, party, now));
            if (situation.Standing == SituationStanding.Open)
                waits.AddRange((await situations.Rounds(situation.Reference, ct)).Where(round => round.Missing.Contains(party)).Select(round => Of(situation, round, party, now)));
        }

        return waits;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<NewsItem>> For(Principal who, DateTimeOffset now, int most, CancellationToken ct) =>
        !AccessRules.Allows(who, Permission.ReadSituations) ? [] :
        [
            .. (await situations.All(ct)).Where(situation => situation.OpenedAt is not null).Select(situation => new NewsItem(
                Say($"Situation"), SituationTitle.OfWindow(situation), situation.IsDrill ? Spoken.Language : null, $"/situations/{situation.Case}", Say(SituationWords.OpenedBy(situation)), situation.OpenedAt!.Value)).OrderByDescending(item => item.At).Take(most),
        ];

    private static WaitingItem Of(Situation situation, SituationRound round, Authority party, DateTimeOffset now)
    {
        var ends = round.Deadlines.First(deadline => deadline.Party == party).Ends.AddSeconds(-1);
        return new WaitingItem(
            Say($"Rounds of situations to answer"), Say($"{SituationTitle.OfWindow(situation)}: round {round.Number}"), $"/situations/{situation.Case}/answer?round={round.Number}", Say(SituationWords.DaysFrom(round.First, round.Last)))
            .Until(LegalTime.DayOf(ends, party), now, party);
    }

    private static IEnumerable<WaitingItem> Of(Situation situation, Authority party, DateTimeOffset now)
    {
        if (situation.Standing == SituationStanding.Proposed && situation.Signatures.All(signature => signature.State != party))
            yield return new WaitingItem(Say($"Situations that are proposed"), SituationTitle.OfWindow(situation), $"/situations/{situation.Case}", Say($"{situation.Signatures.Count} of {situation.Needed} states want it")) { Language = TopicAlone(situation) };
        if (situation is { Standing: SituationStanding.Closed, SummedUp: null } && situation.Lessons.All(lesson => lesson.From != party) && now < situation.End!.At.AddDays(DaysForLessons))
            yield return new WaitingItem(Say($"Lessons to write"), SituationTitle.OfWindow(situation), $"/situations/{situation.Case}", Say($"{situation.Case} is closed")) { Language = TopicAlone(situation) };
    }

    // Of a drill the line says so in the language of the page.
    private static string? TopicAlone(Situation situation) => situation.IsDrill ? null : Lang(null);
}
