using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.Keeping;

/// <summary>What someone wants to add to a section.</summary>
/// <param name="Party">For whom.</param>
/// <param name="By">The opaque id of the person.</param>
/// <param name="Section">Id of the section.</param>
/// <param name="Text">The text; blank takes back what was added.</param>
/// <param name="ActsThere">Whether the party acts as Presidency in the host country that the section is on (F-8): it writes that section, and no other.</param>
public sealed record CompletionInput(Authority Party, string By, string Section, string? Text, bool ActsThere = false);

/// <summary>The Presidency or the Commission adds to a section of the draft (ILOA-12); a second text takes the place of the first.</summary>
public static class Complete
{
    /// <summary>Most characters of one addition.</summary>
    public const int Longest = 20_000;

    /// <summary>For all that was added to one summary, in bytes as stored: Cosmos DB takes documents of 2 MB.</summary>
    public const int Room = 1_200_000;

    /// <summary>What becomes of the summary.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="input">What is to be added.</param>
    /// <param name="sections">Ids of the sections of its draft.</param>
    /// <param name="now">Now (UTC).</param>
    public static CaseDecision<Summary> Decide(Summary summary, CompletionInput input, IReadOnlySet<string> sections, DateTimeOffset now)
    {
        var text = (input.Text ?? "").ReplaceLineEndings("\n").Trim() is { Length: > 0 } said ? said : null;
        var before = summary.Completions.LastOrDefault(e => e.Section == input.Section);
        if (Refusal(summary, input, text, before, sections) is { } refusal)
            return new CaseDecision<Summary>.Refused([refusal]);
        if (before?.Text == text)
            return new CaseDecision<Summary>.Unchanged();
        var without = summary with { Events = [.. summary.Events.Select(e => ReferenceEquals(e, before) ? before with { Text = null } : e)] };
        var next = without.After(
            new SummaryEvent.Completed(now, input.By, input.Party, input.Section, text), number => [SummaryStep.Files(summary.Name, number)]);
        return HasRoom(next)
            ? new CaseDecision<Summary>.Changed(next)
            : new CaseDecision<Summary>.Refused([new Refusal(
                SummaryRules.NoRoom, null, $"What was added to this summary is too much in all.", $"Shorten what was added to other sections first.")]);
    }

    private static Refusal? Refusal(
        Summary summary, CompletionInput input, string? text, SummaryEvent.Completed? before, IReadOnlySet<string> sections) => summary.Draft switch
        {
            null => NoDraft(summary.Name),
            _ when !input.ActsThere && NotItsOwn(summary.Name, input.Party) is { } other => other,
            // What was added to a section that the draft no longer has can still be taken back.
            _ when !sections.Contains(input.Section) && (before is null || text is not null) => new Refusal(
                SummaryRules.NoSuchSection, "section", $"The draft has no such section.", $"Take the id of one of its sections; the draft as JSON has them."),
            _ when text?.Length > Longest => new Refusal(
                SummaryRules.TextTooLong, "text", $"The text has more than {Longest} characters.", $"Shorten it, or divide it among the sections below."),
            _ => null,
        };

    /// <summary>There is no draft that could be completed or made final.</summary>
    internal static Refusal NoDraft(SummaryName name) => new(
        SummaryRules.NoDraft, null, $"There is no draft of {name}.", $"What is final never changes; the Commission can have a new draft drawn up.");

    /// <summary>Why a party may not complete this summary; null when it may.</summary>
    internal static Refusal? NotItsOwn(SummaryName name, Authority party) => SummaryParties.Completing(name).Contains(party) ? null : new Refusal(
        SummaryRules.NotItsSummary, null, $"{name} is not for {party.Name} to complete.",
        $"That is done by {string.Join(" or ", SummaryParties.Completing(name).Select(each => each.Name))}.", "ILOA-12");

    private static bool HasRoom(Summary summary) => summary.Completions.Sum(e => RequestRoom.Size(e.Text)) <= Room;
}
