using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Summaries.Papers;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Configuration;

namespace MimFunctions.Features.Summaries;

/// <summary>What a version of a summary says of itself.</summary>
internal static class Standings
{
    /// <summary>Stands in versions that the hub issued by itself, as it did before F-4: they are read for ever, and say what they are.</summary>
    public const string Uncompleted = "the hub, without completion, as nobody made it final in time; it was not adopted";

    /// <summary>A draft.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="draft">Its draft.</param>
    /// <param name="settings">The hub's address.</param>
    /// <param name="completes">Whether the reader may complete it.</param>
    public static SummaryStanding Of(Summary summary, SummaryDraft draft, Settings settings, bool completes) => new(
        draft.Version, Day(draft.Drawn.At), null, Words(summary.Name, SummaryParties.Completing(summary.Name)[0]), null, settings.PublicUrl,
        [
            new SummaryLink("Word document", settings.Draft(summary.Name, "docx")), new SummaryLink("Data (JSON)", settings.Draft(summary.Name, "json")),
            new SummaryLink("Say what should change", settings.Remarks(summary.Name)),
            .. completes ? new[] { new SummaryLink("Complete this draft", settings.Completing(summary.Name)) } : [],
        ])
    {
        IsWorkingData = draft.IsWorkingData,
    };

    /// <summary>A version that is final, with the one that took its place since.</summary>
    public static SummaryStanding Of(Summary summary, SummaryEvent.Issued version, Settings settings)
    {
        var later = summary.Versions[^1] is var last && last.Version > version.Version ? last : null;
        return AsIssued(summary, version, settings) with
        {
            CalledBack = summary.CalledBack(version.Version) is { } back
                ? $"This version was called back on {FieldWords.Day(Day(back.At))} by {Words(summary.Name, back.Party)}: {back.Why}"
                : null,
            SupersededBy = later is null ? null : $"version {later.Version} of {FieldWords.Day(Day(later.At))}",
            Links = [.. Files(summary.Name, version, settings), .. later is null ? [] : new[] { new SummaryLink("The version that counts", settings.Summary(summary.Name)) }],
        };
    }

    /// <summary>A version as it was on the day on which it became final: for files, which never change.</summary>
    public static SummaryStanding AsIssued(Summary summary, SummaryEvent.Issued version, Settings settings) => new(
        version.Version, Day(DrawnAt(summary, version)), Day(version.At), Issuer(summary.Name, version), null, settings.PublicUrl, Files(summary.Name, version, settings))
    {
        IsWorkingData = version.Party is null,
    };

    /// <summary>Who made it final, for people.</summary>
    public static string Issuer(SummaryName name, SummaryEvent.Issued version) => version.Party is { } party ? Words(name, party) : Uncompleted;

    /// <summary>The day of an instant in Brussels.</summary>
    public static DateOnly Day(DateTimeOffset instant) => LegalTime.DayOf(instant, Authority.Commission);

    private static string Words(SummaryName name, Authority party) => SummaryParties.Words(name, party);

    private static SummaryLink[] Files(SummaryName name, SummaryEvent.Issued version, Settings settings) =>
    [
        new("Word document", settings.Summary(name, version.Version, "docx")), new("Data (JSON)", settings.Summary(name, version.Version, "json")),
    ];

    private static DateTimeOffset DrawnAt(Summary summary, SummaryEvent.Issued version) =>
        summary.Events.TakeWhile(e => !ReferenceEquals(e, version)).OfType<SummaryEvent.Drawn>().Last().At;
}
