using MimFunctions.Domain.Directory;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Words;

namespace MimFunctions.Mechanism.Letters;

/// <summary>Writes the mails of one step; one file a step, found by itself.</summary>
internal interface IMailComposer
{
    /// <summary>The step (<see cref="Domain.Owing.Steps"/>), up to the first dot: what follows tells letters of one kind apart.</summary>
    string Step { get; }

    /// <summary>Whether the contact point of a party is written to in place of someone who is no longer listed (docs/rules.md, fault F16).</summary>
    bool ContactPointStandsIn => true;

    /// <summary>Who is written to: someone of the directory, unless the composer knows others; null when there is nobody (any more).</summary>
    Task<Addressee?> Find(ContactDirectory people, OwedOrder order, CancellationToken ct) => Task.FromResult(Addressee.Find(people, order.To));

    /// <summary>The mail to this addressee; null when the case has nothing to tell (any more). The same order always gives the same mail.</summary>
    Task<Composed?> Compose(OwedOrder order, Addressee to, CancellationToken ct);
}

/// <summary>A mail as it is read: the text is complete in itself, the HTML says the same.</summary>
/// <param name="Subject">One line.</param>
/// <param name="Text">Plain text.</param>
/// <param name="Html">The same as HTML.</param>
/// <param name="Calendar">An invitation that goes with it: an iCalendar object with a METHOD (RFC 5546); null for none.</param>
/// <param name="Leave">Where the reader leaves the list that it belongs to; null when it belongs to none.</param>
internal sealed record Composed(string Subject, string Text, string Html, string? Calendar = null, Uri? Leave = null)
{
    /// <summary>Code of the language it is in.</summary>
    public string Language { get; init; } = Catalogue.English;
}
