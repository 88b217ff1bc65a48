using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Union;

namespace MimFunctions.Mechanism.Waiting;

/// <summary>Something that waits for a person.</summary>
/// <param name="Group">What kind of thing, as a heading.</param>
/// <param name="What">What it is, in one line.</param>
/// <param name="Href">Where it is done.</param>
/// <param name="More">What else to know; null for nothing.</param>
/// <param name="Due">The last day; null when there is none.</param>
/// <param name="DaysLeft">Days until then in the legal time that counts; negative when it has passed.</param>
public sealed record WaitingItem(string Group, string What, string Href, string? More = null, DateOnly? Due = null, int? DaysLeft = null)
{
    /// <summary>The same with its last day and the days left until then.</summary>
    public WaitingItem Until(DateOnly due, DateTimeOffset now, Authority where) =>
        this with { Due = due, DaysLeft = due.DayNumber - LegalTime.DayOf(now, where).DayNumber };
}

/// <summary>Something that is new.</summary>
/// <param name="Kind">What kind of thing, in a word or two.</param>
/// <param name="What">What it is, in one line.</param>
/// <param name="Language">Language of that line; null for English.</param>
/// <param name="Href">Where it is.</param>
/// <param name="From">Whose it is.</param>
/// <param name="At">Since when (UTC).</param>
public sealed record NewsItem(string Kind, string What, string? Language, string Href, string From, DateTimeOffset At);
