using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Measures;

namespace MimFunctions.Features.Measures.Showing;

/// <summary>A communication as a reader may read it: outside the parties, fields marked as restricted are left out (MIM-3, MIM-6, MIM-19, F-1).</summary>
/// <param name="Reference">Its number.</param>
/// <param name="State">The notifying state.</param>
/// <param name="Amends">The communication it follows, if any.</param>
/// <param name="ReceivedAt">When the hub received it (UTC).</param>
/// <param name="Late">Transmitted after it was made public (MIM-5).</param>
/// <param name="Fields">Its fields; outside the parties without the restricted ones.</param>
/// <param name="Withheld">Ids of the fields that hold something and are left out.</param>
public sealed record PublicCommunication(
    string Reference, string State, string? Amends, DateTimeOffset ReceivedAt, bool Late, FormFields Fields, IReadOnlyList<string> Withheld)
{
    /// <summary>The original text as a file (field 9b); absent when there is none for this reader.</summary>
    public OriginalFile? OriginalText { get; init; }

    /// <summary>What became of it since, oldest first; absent when nothing did.</summary>
    public IReadOnlyList<ChangeView>? Changes { get; init; }

    /// <summary>Its withdrawal; absent when it stands.</summary>
    public ChangeView? Withdrawn => Changes?.LastOrDefault(change => change.What == ChangeView.Withdrawal);

    /// <summary>The fields that are shown and not for further distribution; for the page only, programs find them in field 11.</summary>
    internal IEnumerable<string> NotToBePassedOn => Fields.Many(ReportFields.RestrictedFields).Where(id => Fields.Value(id) is not null && ReportFields.CanBeNarrowed(id));

    /// <summary>An accepted submission as this circle reads it.</summary>
    public static PublicCommunication Of(Submission s, Circle circle)
    {
        var shown = ReportForm.FieldsFor(s.Fields, circle);
        var late = s.Outcome is Outcome.Accepted { Late: true } or Outcome.Amended { Late: true };
        return new PublicCommunication(
            s.Reference!, s.State, s.Follows?.ToString(), s.ReceivedAt, late, shown,
            [.. s.Fields.Select(field => field.Key).Where(id => shown.Value(id) is null)])
        {
            OriginalText = OriginalFile.Of(s, circle),
            Changes = s.History is { } history ? [.. history.Select(ChangeView.Of)] : null,
        };
    }
}

/// <summary>Something that became of a communication, as anyone may read it who reads the communication: no content of fields.</summary>
/// <param name="What">What happened: <c>withdrawn</c>, <c>corrected</c>, <c>originalText</c>, <c>followed</c> or <c>standsAlone</c>.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Reason">Why, in the words of the state.</param>
/// <param name="Fields">Ids of the fields that were corrected.</param>
public sealed record ChangeView(string What, DateTimeOffset At, string? Reason = null, IReadOnlyList<string>? Fields = null)
{
    /// <summary>The word for a withdrawal.</summary>
    public const string Withdrawal = "withdrawn";

    /// <summary>The event as it is shown.</summary>
    public static ChangeView Of(CommunicationEvent happened) => happened switch
    {
        CommunicationEvent.Withdrawn e => new(Withdrawal, e.At, e.Reason),
        CommunicationEvent.Corrected e => new("corrected", e.At, e.Reason, e.Fields),
        CommunicationEvent.OriginalText e => new("originalText", e.At),
        CommunicationEvent.Followed e => new("followed", e.At),
        var e => new("standsAlone", e.At),
    };
}
