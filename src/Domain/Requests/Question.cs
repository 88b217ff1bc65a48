namespace MimFunctions.Domain.Requests;

/// <summary>What is asked.</summary>
/// <param name="Title">One line, at most <see cref="LongestTitle"/> characters; stands in the subject of mails.</param>
/// <param name="Text">The question, at most <see cref="LongestText"/> characters.</param>
/// <param name="Language">Language of the question, ISO 639-1; null when not said.</param>
public sealed record Question(string Title, string Text, string? Language = null)
{
    /// <summary>Longest title, in characters.</summary>
    public const int LongestTitle = 200;

    /// <summary>Longest question or answer, in characters (as the summary of a report form, docs/forms.md 8a).</summary>
    public const int LongestText = 5000;

    /// <summary>Name of the language for people, or null.</summary>
    public string? LanguageName => Union.Language.Find(Language)?.EnglishName;
}
