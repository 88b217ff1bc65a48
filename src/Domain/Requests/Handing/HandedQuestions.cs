using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Requests.Handing;

/// <summary>
/// Questions of a request that the contact point of a state had colleagues write to. What they write is a proposal inside the state: only the contact
/// point answers for it (MIM-8), and nobody outside sees it.
/// </summary>
/// <param name="Request">The request.</param>
/// <param name="State">The state asked.</param>
/// <param name="Links">The links that were made, oldest first.</param>
public sealed record HandedQuestions(RequestReference Request, MemberState State, IReadOnlyList<ColleagueLink> Links)
{
    /// <summary>The link of this number; null when there is none.</summary>
    public ColleagueLink? Link(int number) => Links.FirstOrDefault(link => link.Number == number);

    /// <summary>Whether a colleague can still write by a link.</summary>
    public bool IsOpen(ColleagueLink link, DateTimeOffset now) => link.EndedAt is null && LegalTime.DayOf(now, State) <= link.Until;

    /// <summary>The same with a link put in its place.</summary>
    internal HandedQuestions With(ColleagueLink changed) => this with { Links = [.. Links.Select(link => link.Number == changed.Number ? changed : link)] };
}

/// <summary>A link by which a colleague can write to a question and do nothing else.</summary>
/// <param name="Number">Its number within the request and state.</param>
/// <param name="Question">The question; null for the whole request.</param>
/// <param name="To">Who it is for: an authority or unit, no person.</param>
/// <param name="By">Who made it, by opaque id.</param>
/// <param name="MadeAt">When (UTC).</param>
/// <param name="Until">Last day on which it works, in the legal time of the state.</param>
public sealed record ColleagueLink(int Number, int? Question, string To, string By, DateTimeOffset MadeAt, DateOnly Until)
{
    /// <summary>When the contact point ended it (UTC); null while it did not.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>What was written; null while nothing was.</summary>
    public string? Text { get; init; }

    /// <summary>When that was (UTC).</summary>
    public DateTimeOffset? SaidAt { get; init; }
}
