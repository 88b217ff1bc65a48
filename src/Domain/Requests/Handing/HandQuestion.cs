using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Requests.Handing;

/// <summary>A contact point has a colleague write to a question; the colleague writes; the contact point ends it.</summary>
public static class HandQuestion
{
    /// <summary>Most links to one request and state.</summary>
    public const int Most = 20;

    /// <summary>Days that a link works after the day on which the answer is due, or after today if that is later.</summary>
    public const int Days = 30;

    /// <summary>Most characters of the name of an authority or unit.</summary>
    public const int LongestName = 200;

    /// <summary>The contact point makes a link.</summary>
    /// <param name="stands">The links so far.</param>
    /// <param name="standing">Where the state asked stands.</param>
    /// <param name="question">The question; null for the whole request.</param>
    /// <param name="to">Who it is for.</param>
    /// <param name="by">Who makes it, by opaque id.</param>
    /// <param name="now">Now (UTC).</param>
    public static CaseDecision<HandedQuestions> Make(HandedQuestions stands, Standing standing, int? question, string? to, string by, DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(to) || to.Trim().Length > LongestName)
            return Refused("HND-1", "to", $"It is not said who is to write.", $"Name the authority or unit in at most {LongestName} characters, no person.");
        if (stands.Links.Count == Most)
            return Refused("HND-2", null, $"There are {Most} links already.", $"Send one of them once more.");
        var today = LegalTime.DayOf(now, stands.State);
        var until = (standing.Due > today ? standing.Due : today).AddDays(Days);
        return new CaseDecision<HandedQuestions>.Changed(
            stands with { Links = [.. stands.Links, new ColleagueLink(stands.Links.Count + 1, question, to.Trim(), by, now, until)] });
    }

    /// <summary>The colleague writes. Nothing is written over that the colleague has not seen.</summary>
    /// <param name="stands">The links.</param>
    /// <param name="number">The colleague's.</param>
    /// <param name="text">What they write.</param>
    /// <param name="seen">When the text was written that they had before them (UTC); null when there was none.</param>
    /// <param name="now">Now (UTC).</param>
    public static CaseDecision<HandedQuestions> Say(HandedQuestions stands, int number, string? text, DateTimeOffset? seen, DateTimeOffset now)
    {
        if (stands.Link(number) is not { } link || !stands.IsOpen(link, now))
            return Refused("HND-3", null, $"This link no longer works.", $"Ask the contact point for another one.");
        if (string.IsNullOrWhiteSpace(text) || text.Trim().Length > Question.LongestText)
            return Refused("HND-4", "text", $"There is no text, or too much of it.", $"Write at most {Question.LongestText} characters.");
        if (link.Text == text.Trim())
            return new CaseDecision<HandedQuestions>.Unchanged();
        return link.SaidAt == seen
            ? new CaseDecision<HandedQuestions>.Changed(stands.With(link with { Text = text.Trim(), SaidAt = now }))
            : Refused("HND-5", "text", $"Somebody else with this link wrote meanwhile.", $"Their text stands below yours; put both together and save again.");
    }

    /// <summary>The contact point ends a link; what was written stays.</summary>
    /// <param name="stands">The links.</param>
    /// <param name="number">Which one.</param>
    /// <param name="now">Now (UTC).</param>
    public static CaseDecision<HandedQuestions> End(HandedQuestions stands, int number, DateTimeOffset now) => stands.Link(number) is { EndedAt: null } link
        ? new CaseDecision<HandedQuestions>.Changed(stands.With(link with { EndedAt = now }))
        : new CaseDecision<HandedQuestions>.Unchanged();

    private static CaseDecision<HandedQuestions> Refused(string rule, string? field, Sentence message, Sentence fix) =>
        new CaseDecision<HandedQuestions>.Refused([new Refusal(rule, field, message, fix)]);
}
