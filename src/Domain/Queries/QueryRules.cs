using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Liaison.Forms;
using MimFunctions.Domain.Owing;

namespace MimFunctions.Domain.Queries;

/// <summary>Rules of queries to all (docs/queries.md), and what stands against any text of one.</summary>
public static class QueryRules
{
    internal const string Title = "QRY-1", Background = "QRY-2", Questions = "QRY-3", Theme = "QRY-4", Keywords = "QRY-5", Closing = "QRY-6", Agencies = "QRY-7",
        Updating = "QRY-8", Classified = "QRY-9", Person = "QRY-10", NotAsked = "QRY-11", Withdrawn = "QRY-12", NoQuestion = "QRY-13", Nothing = "QRY-14", TooLong = "QRY-15",
        Limited = "QRY-16", Another = "QRY-17", StillOpen = "QRY-18", NotCompiled = "QRY-19", NoRoom = "QRY-20";

    /// <summary>Longest title, in characters.</summary>
    public const int LongestTitle = 200;

    /// <summary>Longest background, answer and summary, in characters.</summary>
    public const int LongestText = 5_000;

    /// <summary>Longest question: few, short, comparable.</summary>
    public const int LongestQuestion = 1_000;

    /// <summary>Most questions.</summary>
    public const int MostQuestions = 10;

    /// <summary>Most keywords, and the longest.</summary>
    public const int MostKeywords = 10, LongestKeyword = 40;

    /// <summary>A query is open for two to four weeks.</summary>
    public const int FewestDays = 14, MostDays = 28;

    /// <summary>The asker is asked to update after so many years.</summary>
    public const int UpdatedAfterYears = 2;

    /// <summary>What stands against a text that goes to others: a marking of classified information, a person, its length.</summary>
    internal static IEnumerable<Refusal> Text(string field, string? text, int longest)
    {
        if (text is null)
            yield break;
        if (text.Length > longest)
            yield return new(TooLong, field, $"The text is longer than {longest} characters.", $"Shorten it; queries live from being short and comparable.");
        if (text.Split('\n').Any(Classification.IsMarkingLine))
            yield return new(Classified, field, $"The text bears the marking of classified information, which this hub must not hold.", $"Keep it on an accredited system; nothing of it was stored here.", "CT-11");
        if (PersonalData.In(text).Any())
            yield return new(Person, field, $"The text looks as if it spoke of a person.", $"Ask and answer about law and practice, without persons and cases.");
    }

    /// <summary>Whether there is nothing in a text.</summary>
    internal static bool IsBlank(string? text) => string.IsNullOrWhiteSpace(text);
}
