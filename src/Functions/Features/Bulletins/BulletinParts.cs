using MimFunctions.Domain.Bulletins;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Queries;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Bulletins;

/// <summary>A part of a bulletin that has something in it; page, document and mail are written from these.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Items">Its items.</param>
/// <param name="Missing">What was not communicated yet.</param>
public sealed record BulletinPart(string Title, IReadOnlyList<BulletinItem> Items, IReadOnlyList<MissingItem> Missing)
{
    /// <summary>Its heading in words of any language.</summary>
    public required Sentence Worded { get; init; }

    /// <summary>All parts in their order.</summary>
    public static IReadOnlyList<BulletinPart> Of(QuarterlyBulletin bulletin) =>
    [
        .. new[]
        {
            Enum.GetValues<QueryTheme>().Select(section => new BulletinPart(
                BulletinWords.Of(section), [.. bulletin.Shown.Where(item => item.Kind == BulletinKind.Measure && item.Section == section)],
                [.. bulletin.Missing.Where(item => item.Section == section).OrderBy(item => item.State.Code, StringComparer.Ordinal)]) { Worded = BulletinWords.Worded(section) }),
            new[] { BulletinKind.CourtDecision, BulletinKind.Answers, BulletinKind.Meeting }.Select(kind => new BulletinPart(BulletinWords.Of(kind), [.. bulletin.Shown.Where(item => item.Kind == kind)], []) { Worded = BulletinWords.Worded(kind) }),
        }.SelectMany(parts => parts).Where(part => part.Items.Count + part.Missing.Count > 0),
    ];
}

/// <summary>Turns of phrase of bulletins; pages, documents and mails share them.</summary>
public static class BulletinWords
{
    /// <summary>What it is not.</summary>
    public const string Disclaimer =
        "Drawn up from what Member States communicated and made public; each could amend its items. It is not exhaustive, and no item is an official position of the Union.";

    /// <summary>Its title.</summary>
    public static string Title(QuarterlyBulletin bulletin) => Titled(bulletin).ToString();

    /// <summary>The same in words of any language.</summary>
    public static Sentence Titled(QuarterlyBulletin bulletin) => $"Bulletin of the {bulletin.Quarter.Worded}";

    /// <summary>How it stands, in a sentence.</summary>
    public static string Standing(QuarterlyBulletin bulletin) => bulletin switch
    {
        { Issue: { } issue } => $"Issued by the Commission on {Day(issue.At)}; it holds what came until {Until(bulletin)}.",
        { IsWhole: false } => $"Draft to look at, drawn up on {Day(bulletin.DraftedAt)}. The quarter is not over; it is drawn up anew on {FormDate.ForPeople(bulletin.Quarter.Last.AddDays(BulletinRules.DraftedAfterDays))}.",
        _ => $"Draft of {Day(bulletin.DraftedAt)}; it holds what came until {Until(bulletin)}. States amend their items until {FormDate.ForPeople(bulletin.AmendUntil)}.",
    };

    /// <summary>A section.</summary>
    public static string Of(QueryTheme section) => Worded(section).ToString();

    /// <summary>The same in words of any language.</summary>
    public static Sentence Worded(QueryTheme section) => section switch
    {
        QueryTheme.Policy => $"General policy developments",
        QueryTheme.Asylum => $"Common European Asylum System",
        QueryTheme.VulnerableGroups => $"Unaccompanied minors and vulnerable groups",
        QueryTheme.LegalMigration => $"Legal migration and integration",
        QueryTheme.Borders => $"External borders and visas",
        QueryTheme.Return => $"Irregular migration and return",
        QueryTheme.Trafficking => $"Trafficking in human beings",
        _ => $"External dimension",
    };

    /// <summary>A part beside the sections.</summary>
    public static string Of(BulletinKind kind) => Worded(kind).ToString();

    /// <summary>The same in words of any language.</summary>
    public static Sentence Worded(BulletinKind kind) => kind switch
    {
        BulletinKind.CourtDecision => $"Court decisions",
        BulletinKind.Answers => $"Answers to queries that may be published",
        BulletinKind.Meeting => $"Meetings ahead",
        _ => $"Measures",
    };

    /// <summary>What stands after the parts, line by line.</summary>
    public static IReadOnlyList<string> Foot(QuarterlyBulletin bulletin) =>
    [
        .. bulletin.Omitted.Select(more => $"{more.State.EnglishName}: {more.Count} more, which the list of measures shows."),
        bulletin.QueriesAsked switch { 0 => "No query was put to all.", 1 => "One query was put to all.", var count => $"{count} queries were put to all." },
        bulletin.WithoutNews.Count == 0 ? "Every Member State has news." : $"Without news: {string.Join(", ", bulletin.WithoutNews.Select(state => state.EnglishName))}.",
    ];

    /// <summary>Language of a title, in words; empty for none.</summary>
    public static string In(string? language) => Language.Find(language) is { } known ? $" ({known.EnglishName})" : "";

    /// <summary>So many items.</summary>
    public static string Count(int items) => Counted(items).ToString();

    /// <summary>The same in words of any language.</summary>
    public static Sentence Counted(int items) => Sentence.Count(items, $"one item", $"{items} items");

    /// <summary>Whose an item is, at the beginning of a line.</summary>
    public static string Who(BulletinItem item) => item.From.Starting();

    private static string Until(QuarterlyBulletin bulletin) => Day(bulletin.CutOff.AddTicks(-1));

    private static string Day(DateTimeOffset at) => FormDate.ForPeople(LegalTime.DayOf(at, Authority.Commission));
}
