namespace MimFunctions.Domain.Summaries;

/// <summary>One of the measures in a <see cref="Part.Measures"/>: what it is, in a few lines.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Language">ISO 639-1 code of the title when it is not English; else null.</param>
/// <param name="Source">Its reference.</param>
/// <param name="By">Whose it is, for people.</param>
/// <param name="Status">What kind of measure, and since when: <c>adopted legislation, in force from 1 July 2027</c>.</param>
/// <param name="Text">What it does: the beginning of its own summary, or a sentence that there is none.</param>
/// <param name="TextLanguage">ISO 639-1 code of that text when it is not English; else null.</param>
/// <param name="Link">Where the original text is read; null when not known.</param>
/// <param name="Learnt">What others asked about it and learnt, a sentence or two each.</param>
public sealed record MeasureNote(
    string Title, string? Language, string Source, string By, string Status, string Text, string? TextLanguage, string? Link, IReadOnlyList<string> Learnt);
