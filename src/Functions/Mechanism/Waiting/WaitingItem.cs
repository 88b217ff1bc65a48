using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Mechanism.Waiting;

/// <summary>Something that waits for a person.</summary>
/// <param name="Group">What kind of thing, as a heading.</param>
/// <param name="What">What it is, in one line.</param>
/// <param name="Href">Where it is done.</param>
/// <param name="More">What else to know; null for nothing.</param>
/// <param name="Due">The last day; null when there is none.</param>
/// <param name="DaysLeft">Days until then in the legal time that counts; negative when it has passed.</param>
public sealed record WaitingItem(PageText Group, PageText What, string Href, PageText? More = null, DateOnly? Due = null, int? DaysLeft = null)
{
    /// <summary>Language of what somebody else wrote in that line, to be marked; null for the language of the page.</summary>
    public string? Language { get; init; }

    /// <summary>Most of one group that are shown; who has more of them reads no more than these.</summary>
    public const int MostShown = 20;

    /// <summary>How many more of its group there are, which were counted and not read.</summary>
    public int AndMore { get; init; }

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
public sealed record NewsItem(PageText Kind, PageText What, string? Language, string Href, PageText From, DateTimeOffset At);
