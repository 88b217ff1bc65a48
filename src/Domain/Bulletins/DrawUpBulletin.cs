using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Bulletins;

/// <summary>What a bulletin is drawn up from, already as anybody may read it.</summary>
/// <param name="Items">The items, in any order.</param>
/// <param name="QueriesAsked">How many queries were put to all in the quarter.</param>
public sealed record BulletinSources(IReadOnlyList<BulletinItem> Items, int QueriesAsked);

/// <summary>Draws up the draft: the same sources and cut-off give the same (BUL-1).</summary>
public static class DrawUpBulletin
{
    /// <summary>The regular cut-off of a quarter (UTC): ten days after its end, as days are in Brussels.</summary>
    public static DateTimeOffset CutOff(Quarter quarter) => LegalTime.EndOf(quarter.Last.AddDays(BulletinRules.DraftedAfterDays - 1), Authority.Commission);

    /// <summary>The quarter whose draft is due at this instant: the one before, once its cut-off has passed; null while it has not.</summary>
    public static Quarter? Due(DateTimeOffset now) =>
        Quarter.Of(LegalTime.DayOf(now, Authority.Commission)).Previous is var quarter && now >= CutOff(quarter) ? quarter : null;

    /// <summary>
    /// The draft. One that was drawn up before its time is drawn up anew: what states and Commission made of it stays. Whose item is new is told; so is the Commission.
    /// Unchanged when it is there in whole.
    /// </summary>
    /// <param name="before">The bulletin as it stands; null when there is none.</param>
    /// <param name="quarter">The quarter.</param>
    /// <param name="sources">What is in it.</param>
    /// <param name="holidays">Public holidays, for the working days in which items are amended.</param>
    /// <param name="now">Now (UTC).</param>
    public static CaseDecision<QuarterlyBulletin> Decide(QuarterlyBulletin? before, Quarter quarter, BulletinSources sources, HolidayLists holidays, DateTimeOffset now)
    {
        if (before is { IsWhole: true })
            return new CaseDecision<QuarterlyBulletin>.Unchanged();
        var today = LegalTime.DayOf(now, Authority.Commission);
        if (today < quarter.First)
            return new CaseDecision<QuarterlyBulletin>.Refused([new Refusal(BulletinRules.TooEarly, "quarter", $"The {quarter.Worded} has not begun.", $"Name a quarter that has begun.")]);
        var regular = CutOff(quarter);
        var (items, omitted) = WithRoom(sources.Items);
        var draft = (before?.Draft ?? 0) + 1;
        var step = new BulletinStep(BulletinLetter.BulletinDrafted, $"{draft}");
        var next = new QuarterlyBulletin(
            QuarterlyBulletin.Name(quarter), quarter, now < regular ? now : regular, draft, now,
            WorkingDays.After(today, BulletinRules.AmendWorkingDays, Authority.Commission, holidays),
            [.. items.Select(item => item with { Amendment = before?.Items.FirstOrDefault(earlier => earlier.Id == item.Id)?.Amendment })], omitted, sources.QueriesAsked,
            before?.Missing ?? [], null, before?.Told ?? [], before?.Outbox ?? Outbox.Nothing(now));
        // What is to look at only is told to nobody: whose items they are would be told again once the quarter is over.
        return new CaseDecision<QuarterlyBulletin>.Changed(next.IsWhole ? next with { Outbox = next.Outbox.And(now, [.. Told(items).Select(party => step.To(next.Id, party))]) } : next);
    }

    private static IEnumerable<Authority> Told(IEnumerable<BulletinItem> items) =>
        items.Select(item => item.From).Append(Authority.Commission).Distinct().OrderBy(party => party.Code, StringComparer.Ordinal);

    private static (IReadOnlyList<BulletinItem> Items, IReadOnlyList<OmittedItems> Omitted) WithRoom(IReadOnlyList<BulletinItem> all)
    {
        var ordered = all.OrderBy(item => item.Kind).ThenBy(item => item.Section).ThenBy(item => item.From.Code, StringComparer.Ordinal).ThenBy(item => item.On).ThenBy(item => item.Id, StringComparer.Ordinal);
        var of = ordered.GroupBy(item => item.From.State).ToArray();
        var kept = of.SelectMany(group => group.Key is null ? group : group.Take(BulletinRules.MostOfState)).ToHashSet();
        return ([.. ordered.Where(kept.Contains)],
        [
            .. of.Where(group => group.Key is not null && group.Count() > BulletinRules.MostOfState).OrderBy(group => group.Key!.Code, StringComparer.Ordinal)
                .Select(group => new OmittedItems(group.Key!, group.Count() - BulletinRules.MostOfState)),
        ]);
    }
}
