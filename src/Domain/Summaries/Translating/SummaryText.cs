namespace MimFunctions.Domain.Summaries.Translating;

/// <summary>A text of a summary, as translators get it.</summary>
/// <param name="Id">Unique in the version, and the same whenever the version is read: letters, digits, dots and hyphens.</param>
/// <param name="Section">Id of the section it stands in; empty for what stands before and after the sections.</param>
/// <param name="Text">The text.</param>
/// <param name="Language">ISO 639-1 code of what somebody wrote, when it is not English; else null.</param>
/// <param name="IsKept">Whether it stays as it is: what a state wrote, word for word.</param>
public sealed record SummaryText(string Id, string Section, string Text, string? Language, bool IsKept);
