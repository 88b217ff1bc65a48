using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Liaison.Forms;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Bulletins;

/// <summary>Rules of the bulletin (docs/bulletin.md), and what stands against any text of it.</summary>
public static class BulletinRules
{
    internal const string NoItem = "BUL-20", NotOwn = "BUL-21", IsIssued = "BUL-22", TooLate = "BUL-23", NoText = "BUL-24", TooLong = "BUL-25", Marked = "BUL-26", Person = "BUL-27",
        NoLink = "BUL-28", NoState = "BUL-29", StillOpen = "BUL-30", NotOver = "BUL-31", TooEarly = "BUL-32", TooMany = "BUL-33";

    /// <summary>Longest sentence of an item, in characters.</summary>
    public const int LongestSentence = 200;

    /// <summary>Longest foreword, in characters.</summary>
    public const int LongestForeword = 2_000;

    /// <summary>Most measures of one state; more are counted (BUL-4).</summary>
    public const int MostOfState = 40;

    /// <summary>Most things that are not yet communicated.</summary>
    public const int MostMissing = 50;

    /// <summary>It is drafted so many days after the quarter.</summary>
    public const int DraftedAfterDays = 10;

    /// <summary>States have so many working days to amend their items.</summary>
    public const int AmendWorkingDays = 10;

    /// <summary>What stands against a text of the bulletin, which anybody may read: its length, a marking, a person.</summary>
    internal static IEnumerable<Refusal> Text(string field, string text, int longest)
    {
        if (text.Length > longest)
            yield return new(TooLong, field, $"The text is longer than {longest} characters.", $"Shorten it: the bulletin says each thing in one sentence.");
        if (IsMarked(text))
            yield return new(Marked, field, $"The text bears a marking, and the bulletin is for anybody to read.", $"Leave out what is marked.", "CT-11");
        if (PersonalData.In(text).Any())
            yield return new(Person, field, $"The text looks as if it spoke of a person.", $"Write about law and practice, without persons and cases.");
    }

    /// <summary>Whether a text may stand in the bulletin as the hub found it.</summary>
    internal static bool MaySay(string text) => !IsMarked(text) && !PersonalData.In(text).Any();

    private static bool IsMarked(string text) => DistributionMarking.Limits(text) || text.Split('\n').Any(Classification.IsMarkingLine);
}
