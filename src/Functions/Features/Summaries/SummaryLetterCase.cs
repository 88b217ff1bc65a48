using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Platform.Configuration;

namespace MimFunctions.Features.Summaries;

/// <summary>What a letter about a summary is written from; to be closed when it is written.</summary>
/// <param name="Summary">The summary right after what the letter tells of: whatever happened since, the letter stays the same.</param>
/// <param name="Content">The content that the letter tells of.</param>
/// <param name="To">Who gets it.</param>
/// <param name="Settings">The hub's address and mailboxes.</param>
internal sealed record SummaryLetterCase(Summary Summary, SummaryContent Content, Addressee To, Settings Settings) : IDisposable
{
    /// <summary>The document that the letter tells of.</summary>
    public SummaryDocument Document => Content.Document;

    /// <summary>Mailbox of who completes the draft (W-25); null when none is known.</summary>
    public string? Mailbox { get; init; }

    /// <summary>Which summary.</summary>
    public SummaryName Name => Summary.Name;

    /// <summary>What the letter tells of.</summary>
    public SummaryEvent Told => Summary.Events[^1];

    /// <summary>The highest marking of what is inside (F-14); null for none.</summary>
    public string? Marking => SummaryMarking.Of(Document);

    /// <summary>Whether the reader is to complete the draft.</summary>
    public bool Completes => SummaryParties.Completing(Name).Any(party => party.Code == To.Party);

    /// <summary>Who completes the draft, in a sentence.</summary>
    public Sentence Completing => SummaryParties.Completing(Name).Select(Words).Aggregate((before, next) => $"{before} or {next}");

    /// <summary>A party as the summary names it.</summary>
    public Sentence Words(Authority party) => SummaryParties.Worded(Name, party);

    /// <inheritdoc/>
    public void Dispose() => Content.Dispose();
}
