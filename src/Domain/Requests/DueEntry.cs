using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Requests;

/// <summary>Something that a party has to do by a day.</summary>
/// <param name="Kind">What.</param>
/// <param name="Request">The request it is about.</param>
/// <param name="Asker">Who asks.</param>
/// <param name="State">The state asked.</param>
/// <param name="Title">Title of the question.</param>
/// <param name="Due">The day, in the legal time of the state asked.</param>
/// <param name="Proposed">For <see cref="DueKind.ReplyToProposal"/>: the day that was proposed.</param>
/// <param name="Changes">How often it changed since it first stood in a calendar.</param>
/// <param name="ChangedAt">When it last changed (UTC).</param>
/// <param name="IsOver">Nothing is to be done any more.</param>
public sealed record DueEntry(
    DueKind Kind, RequestReference Request, Authority Asker, MemberState State, string Title, DateOnly Due, DateOnly? Proposed,
    int Changes, DateTimeOffset ChangedAt, bool IsOver);

/// <summary>What is to be done.</summary>
public enum DueKind
{
    /// <summary>The state asked is to answer.</summary>
    Answer,

    /// <summary>The asker is to reply to another day that the state proposed, before the present one has passed.</summary>
    ReplyToProposal,
}
