using MimFunctions.Domain.Exchanges;

namespace MimFunctions.Domain.Meetings;

/// <summary>What came of a meeting.</summary>
/// <param name="Text">What was said.</param>
/// <param name="Language">Language of the minutes, ISO 639-1; null when not said.</param>
/// <param name="Conclusions">What was concluded on items of the agenda, at most one each.</param>
public sealed record Minutes(string Text, string? Language, IReadOnlyList<Conclusion> Conclusions)
{
    /// <summary>Longest text, in characters.</summary>
    public const int LongestText = 20_000;

    /// <summary>Longest conclusion, in characters.</summary>
    public const int LongestConclusion = 2000;

    /// <summary>Whether they say the same as others.</summary>
    public bool Say(Minutes other) => this with { Conclusions = other.Conclusions } == other && Conclusions.SequenceEqual(other.Conclusions);
}

/// <summary>What was concluded on an item of the agenda.</summary>
/// <param name="About">The item.</param>
/// <param name="Text">The conclusion.</param>
public sealed record Conclusion(ViewCase About, string Text);
