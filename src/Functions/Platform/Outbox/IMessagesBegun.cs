namespace MimFunctions.Platform.Outbox;

/// <summary>Knows how far messages of the mail queue are that somebody has begun with.</summary>
internal interface IMessagesBegun
{
    /// <summary>The ids of those of a case, each with whether it has come to its end.</summary>
    Task<IReadOnlyDictionary<string, bool>> Of(string @case, CancellationToken ct);
}
