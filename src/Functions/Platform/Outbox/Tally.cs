using MimFunctions.Domain.Text;

namespace MimFunctions.Platform.Outbox;

/// <summary>How many there are.</summary>
/// <param name="Count">The number; <see cref="Most"/> at most.</param>
/// <param name="OrMore">Whether there may be more than that.</param>
internal sealed record Tally(int Count, bool OrMore = false)
{
    /// <summary>Of each kind, so many are counted at most: looking must not cost more than what waits.</summary>
    public const int Most = 1000;

    /// <summary>A number of things of which one more than the most was asked for.</summary>
    public static Tally Of(int found) => new(Math.Min(found, Most), found > Most);

    /// <summary>The number for a sentence.</summary>
    public Sentence Words() => OrMore ? $"at least {Count:N0}" : (Sentence)$"{Count:N0}";

    /// <inheritdoc/>
    public override string ToString() => Words().ToString();
}
