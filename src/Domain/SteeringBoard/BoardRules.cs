using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.SteeringBoard;

/// <summary>Rules of the Steering Board (docs/board.md), and what stands against any text that it would read: Article 9(1) and 9(3) bar personal data and operational information from it.</summary>
public static class BoardRules
{
    internal const string NoSeat = "BRD-1", Another = "BRD-2", Person = "BRD-3", Period = "BRD-4", Taken = "BRD-5", Alternate = "BRD-6", NoMember = "BRD-7", Basis = "BRD-8",
        Start = "BRD-9", Text = "BRD-10", Cancelled = "BRD-11", NotAsked = "BRD-12", Over = "BRD-13", NotBegun = "BRD-14", Votes = "BRD-15", NotAdopted = "BRD-16", NoPaper = "BRD-17",
        Written = "BRD-18", NotTransmitted = "BRD-19", Closed = "BRD-20", Years = "BRD-21", Frozen = "BRD-22";

    /// <summary>Longest title, in characters.</summary>
    public const int LongestTitle = 200;

    /// <summary>Longest agenda, decision, remark and section of a paper, in characters.</summary>
    public const int LongestText = 20_000;

    /// <summary>How many days before a meeting the states are asked to confirm their part of the list.</summary>
    public const int DaysToConfirm = 21;

    /// <summary>What stands against a text: it is missing, too long, or holds what the Board may not see.</summary>
    internal static IEnumerable<Refusal> Needed(string field, string? text, int longest) => Blank.Trim(text) is null
        ? [new(Text, field, $"This is missing.", $"Fill it in.")]
        : NetworkText.Against(Text, field, text, longest);

    internal static CaseDecision<T>.Refused Refused<T>(string rule, string? field, Sentence message, Sentence fix, string? law = null) => new([new Refusal(rule, field, message, fix, law)]);
}
