using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.Text;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Mechanism.Subjects;

namespace MimFunctions.Features.Meetings;

/// <summary>Parts that letters about meetings share.</summary>
internal static class MeetingBlocks
{
    /// <summary>When and where, who convenes and who is invited.</summary>
    public static Block Facts(this MeetingLetterCase open, Meeting then)
    {
        var plan = then.Plan;
        return new Block.Facts(
        [
            new Fact($"Meeting", $"{then.Reference}"),
            new Fact($"Convened by", $"{then.Convenor}"),
            new Fact($"Time", MeetingHours.Worded(plan)),
            .. MeetingHours.WordedFor(plan, open.Party) is { } there ? [new Fact($"Your time", there)] : Array.Empty<Fact>(),
            .. plan.Place is { } place ? [new Fact($"Place", $"{place}")] : Array.Empty<Fact>(),
            .. plan.Link is { } link ? [new Fact($"Join at", $"{link}", new Uri(link))] : Array.Empty<Fact>(),
            new Fact($"Invited", LetterWords.Listed(plan.Invited)),
            .. plan.WithoutInstitutions ? [new Fact($"Held without", MeetingWords.WithoutInstitutions)] : Array.Empty<Fact>(),
        ]);
    }

    /// <summary>The agenda, each item with its page.</summary>
    public static IEnumerable<Block> Agenda(this MeetingLetterCase open, Meeting then)
    {
        yield return new Block.Heading($"Agenda");
        yield return new Block.Items([.. then.Plan.Agenda.Select(about => new Item(open.Title(about), $"{about.Number}", open.Settings.Subject(about)))]);
    }

    /// <summary>Where everything about the meeting is, and where to reply.</summary>
    public static Block OnTheHub(this MeetingLetterCase open) =>
        new Block.Link(
            open.Meeting.Plan.Network is null ? (Sentence)$"The meeting on the hub, with all replies" : $"The meeting on the hub: say there whether you come",
            open.Settings.PageOf(open.Meeting));

    /// <summary>The title of an item of the agenda; its reference when the hub no longer knows it.</summary>
    public static Line Title(this MeetingLetterCase open, ViewCase about) =>
        open.Subjects.FirstOrDefault(subject => subject.About == about)?.Title ?? new Line(about.Number);

    /// <summary>Why the reader gets the letter.</summary>
    public static Sentence Why(this MeetingLetterCase open) => open.Settings.Why($"{LetterWords.Reason(open.To)}, which is invited");
}
