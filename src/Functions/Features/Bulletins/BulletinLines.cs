using MimFunctions.Domain.Bulletins;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Bulletins;

/// <summary>What stands around the items of a bulletin; pages say it in any language, documents in English.</summary>
public static class BulletinLines
{
    /// <summary>What it is not.</summary>
    public static Sentence Disclaimer { get; } =
        $"Drawn up from what Member States communicated and made public; each could amend its items. It is not exhaustive, and no item is an official position of the Union.";

    /// <summary>How it stands, in a sentence.</summary>
    public static Sentence Standing(QuarterlyBulletin bulletin) => bulletin switch
    {
        { Issue: { } issue } => $"Issued by the Commission on {Day(issue.At)}; it holds what came until {Until(bulletin)}.",
        { IsWhole: false } => $"Draft to look at, drawn up on {Day(bulletin.DraftedAt)}. The quarter is not over; it is drawn up anew on {bulletin.Quarter.Last.AddDays(BulletinRules.DraftedAfterDays)}.",
        _ => $"Draft of {Day(bulletin.DraftedAt)}; it holds what came until {Until(bulletin)}. States amend their items until {bulletin.AmendUntil}.",
    };

    /// <summary>What stands after the parts, line by line.</summary>
    public static IReadOnlyList<Sentence> Foot(QuarterlyBulletin bulletin) =>
    [
        .. bulletin.Omitted.Select(more => Sentence.Count(
            more.Count, $"{more.State}: {more.Count:N0} more, which the list of measures shows.", $"{more.State}: {more.Count:N0} more, which the list of measures shows.")),
        bulletin.QueriesAsked == 0
            ? $"No query was put to all."
            : Sentence.Count(bulletin.QueriesAsked, $"One query was put to all.", $"{bulletin.QueriesAsked:N0} queries were put to all."),
        bulletin.WithoutNews.Count == 0
            ? $"Every Member State has news."
            : (Sentence)$"Without news: {LetterWords.Joined(", ", bulletin.WithoutNews.Select(state => (Sentence)$"{state}"))}.",
    ];

    private static DateOnly Until(QuarterlyBulletin bulletin) => Day(bulletin.CutOff.AddTicks(-1));

    private static DateOnly Day(DateTimeOffset at) => LegalTime.DayOf(at, Authority.Commission);
}
