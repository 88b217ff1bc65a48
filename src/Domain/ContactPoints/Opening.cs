using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.ContactPoints;

/// <summary>Why somebody opens an entry (DP-11).</summary>
public enum OpeningReason
{
    /// <summary>An exchange is being prepared.</summary>
    Exchange,

    /// <summary>Upkeep of the reader's own list.</summary>
    Upkeep,

    /// <summary>Another one, in words.</summary>
    Other,
}

/// <summary>The justification of a reading, as the trail keeps it for ever: it must name neither a person nor a case.</summary>
/// <param name="Reason">Which of the list.</param>
/// <param name="Text">The words for another one; heeded with it alone.</param>
public sealed record Opening(OpeningReason Reason, string? Text)
{
    /// <summary>The longest text.</summary>
    public const int Longest = 100;

    /// <summary>No reason of the list was given.</summary>
    public static Refusal NoReason { get; } = new("CP-V2", "reason", $"An entry is opened with a reason.", $"Say exchange, upkeep or other; other with a text.", "DP-11");

    /// <summary>As the trail keeps it.</summary>
    public string Recorded => Reason == OpeningReason.Other ? $"other: {Text}" : Code.Of(Reason);

    /// <summary>What stands against it.</summary>
    public IReadOnlyList<Refusal> Check() => Reason != OpeningReason.Other ? []
        : string.IsNullOrWhiteSpace(Text) ? [new("CP-V2", "text", $"Another reason needs words.", $"Say in a few words why the entry is opened.", "DP-11")]
        : Text.Length > Longest || PersonWords.AreIn(Text)
            ? [new("CP-V2", "text", $"The reason is too long, or looks as if it spoke of a person.", $"Say it in at most {Longest} characters without names, numbers and dates: the trail keeps it.", "CT-10")]
            : [];
}
