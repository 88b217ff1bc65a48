using MimFunctions.Domain.Bulletins;
using MimFunctions.Domain.Queries;
using MimFunctions.Domain.Text;
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
    /// <summary>Its title.</summary>
    public static string Title(QuarterlyBulletin bulletin) => Titled(bulletin).ToString();

    /// <summary>The same in words of any language.</summary>
    public static Sentence Titled(QuarterlyBulletin bulletin) => $"Bulletin of the {bulletin.Quarter.Worded}";

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

    /// <summary>So many items.</summary>
    public static string Count(int items) => Counted(items).ToString();

    /// <summary>The same in words of any language.</summary>
    public static Sentence Counted(int items) => Sentence.Count(items, $"one item", $"{items} items");

    /// <summary>Whose an item is, at the beginning of a line.</summary>
    public static string Who(BulletinItem item) => item.From.Starting();
}
