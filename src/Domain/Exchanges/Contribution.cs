using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Exchanges;

/// <summary>A contribution to an exchange of views, as it stands now.</summary>
/// <param name="Number">From 1 within the thread.</param>
/// <param name="At">When it was made (UTC).</param>
/// <param name="Party">For whom the author speaks.</param>
/// <param name="By">The author's opaque id.</param>
/// <param name="Text">What is said; null when withdrawn.</param>
/// <param name="Language">Its language, ISO 639-1; null when not said.</param>
/// <param name="InReplyTo">Number of the contribution it replies to, or null.</param>
/// <param name="WithdrawnAt">When it was withdrawn (UTC), or null: the mark stays when the text is gone.</param>
public sealed record Contribution(
    int Number, DateTimeOffset At, Authority Party, string By, string? Text, string? Language, int? InReplyTo, DateTimeOffset? WithdrawnAt)
{
    /// <summary>Longest text, in characters.</summary>
    public const int LongestText = 5000;
}
