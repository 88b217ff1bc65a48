using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Queries;

/// <summary>What someone wants to ask, before it is checked.</summary>
/// <param name="Asker">For whom: a state or the Commission.</param>
/// <param name="By">The opaque id of the person.</param>
/// <param name="Title">One line.</param>
/// <param name="OnBehalfOf">The ministry or authority that wants to know.</param>
/// <param name="Background">Why it is asked.</param>
/// <param name="Questions">The questions in their order.</param>
/// <param name="Theme">What it is about.</param>
/// <param name="Keywords">Words to find it by.</param>
/// <param name="Closes">The last day.</param>
/// <param name="Agencies">Agencies that are asked too.</param>
/// <param name="Updates">The query that it asks anew.</param>
public sealed record QueryDraft(
    Authority Asker, string By, string? Title, string? OnBehalfOf, string? Background, IReadOnlyList<string?> Questions, QueryTheme? Theme, IReadOnlyList<string> Keywords, DateOnly? Closes,
    IReadOnlyList<Authority> Agencies, QueryReference? Updates);

/// <summary>Puts a query to all Member States and, by choice, to agencies.</summary>
public static class AskQuery
{
    /// <summary>Agencies that can be asked.</summary>
    public static IReadOnlyList<Authority> Agencies { get; } = [Authority.BorderAgency];

    /// <summary>Everything that stands against a draft.</summary>
    /// <param name="draft">What someone wants to ask.</param>
    /// <param name="updated">The query that it asks anew; null for none, or when there is no such query.</param>
    /// <param name="now">Now (UTC).</param>
    public static IReadOnlyList<Refusal> Check(QueryDraft draft, AdHocQuery? updated, DateTimeOffset now) =>
    [
        .. Missing(draft), .. Questions(draft), .. Keywords(draft), .. Closing(draft, now), .. Whom(draft),
        .. QueryRules.Text("title", draft.Title, QueryRules.LongestTitle), .. QueryRules.Text("onBehalfOf", draft.OnBehalfOf, QueryRules.LongestTitle),
        .. QueryRules.Text("background", draft.Background, QueryRules.LongestText),
        .. draft.Updates is not null && (updated is null || updated.Asker != draft.Asker)
            ? [new Refusal(QueryRules.Updating, "updates", $"There is no such query of yours to be asked anew.", $"Name a query that you have asked, such as QRY-AT-2026-0001, or leave it empty.")]
            : Array.Empty<Refusal>(),
    ];

    /// <summary>The query: all who are asked are told. Nothing may stand against it (<see cref="Check"/>).</summary>
    public static AdHocQuery Decide(QueryDraft draft, QueryReference reference, DateTimeOffset now)
    {
        Authority[] asked = [.. MemberState.All.Select(Authority.Of).Where(party => party != draft.Asker), .. draft.Agencies.Distinct()];
        var text = new QueryText(
            draft.Title!.Trim(), draft.OnBehalfOf?.Trim(), draft.Background!.Trim(), [.. Said(draft)], draft.Theme!.Value,
            [.. draft.Keywords.Select(word => word.Trim()).Where(word => word.Length > 0).DistinctBy(LooseText.Key)]);
        var step = new QueryStep(QueryLetter.QueryAsked, "all");
        return new AdHocQuery(
            reference, draft.By, text, draft.Closes!.Value, asked, now, draft.Updates, [], [], [], null, null, Outbox.Owing(now, [.. asked.Select(party => step.To(reference.ToString(), party))]));
    }

    private static IEnumerable<string> Said(QueryDraft draft) => draft.Questions.Where(question => !QueryRules.IsBlank(question)).Select(question => question!.Trim());

    private static IEnumerable<Refusal> Missing(QueryDraft draft)
    {
        if (QueryRules.IsBlank(draft.Title))
            yield return new(QueryRules.Title, "title", $"The query has no title.", $"Say in one line what it is about.");
        if (QueryRules.IsBlank(draft.Background))
            yield return new(QueryRules.Background, "background", $"Nothing says why it is asked.", $"Give the background: who answers must know what the answers are for.");
        if (draft.Theme is null)
            yield return new(QueryRules.Theme, "theme", $"No theme is chosen.", $"Choose the one that fits best, so that others find it.");
    }

    private static IEnumerable<Refusal> Questions(QueryDraft draft)
    {
        var count = Said(draft).Count();
        if (count is 0 or > QueryRules.MostQuestions)
            yield return new(
                QueryRules.Questions, "questions", count == 0 ? (Sentence)$"Nothing is asked." : $"These are {count} questions.", $"Ask one to {QueryRules.MostQuestions} short questions that can be compared.");
        foreach (var refusal in Said(draft).SelectMany(question => QueryRules.Text("questions", question, QueryRules.LongestQuestion)))
            yield return refusal;
    }

    private static IEnumerable<Refusal> Keywords(QueryDraft draft)
    {
        if (draft.Keywords.Count > QueryRules.MostKeywords || draft.Keywords.Any(word => word.Length > QueryRules.LongestKeyword))
            yield return new(QueryRules.Keywords, "keywords", $"There are too many keywords, or one is too long.", $"Give at most {QueryRules.MostKeywords}, each of at most {QueryRules.LongestKeyword} characters.");
    }

    private static IEnumerable<Refusal> Closing(QueryDraft draft, DateTimeOffset now)
    {
        var today = LegalTime.DayOf(now, draft.Asker);
        if (draft.Closes is not { } closes || closes < today.AddDays(QueryRules.FewestDays) || closes > today.AddDays(QueryRules.MostDays))
            yield return new(
                QueryRules.Closing, "closes", $"A query is open for two to four weeks.",
                $"Name a day from {FormDate.ForPeople(today.AddDays(QueryRules.FewestDays))} to {FormDate.ForPeople(today.AddDays(QueryRules.MostDays))}.");
    }

    private static IEnumerable<Refusal> Whom(QueryDraft draft)
    {
        if (draft.Agencies.Except(Agencies).Any())
            yield return new(QueryRules.Agencies, "agencies", $"Only agencies of the Union are asked beside the Member States.", $"Choose from {string.Join(", ", Agencies.Select(agency => agency.Code))}, or none.");
        if (draft.Agencies.Count > 0 && Said(draft).Append(draft.Background).Any(DistributionMarking.Limits))
            yield return new(QueryRules.Agencies, "agencies", $"The text is marked LIMITE, and agencies are asked by mail.", $"Leave the marking out, or ask the Member States alone.");
    }
}
