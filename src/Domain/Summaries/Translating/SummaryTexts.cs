using System.Globalization;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.Translating;

/// <summary>
/// Goes through the texts of a summary in the order in which they are read, and puts others in their place. What states wrote is among them, marked as to
/// be kept: a translation never says for a state what the state did not say.
/// </summary>
/// <param name="say">What to put in the place of a text.</param>
public sealed class SummaryTexts(Func<SummaryText, string> say)
{
    private const string English = "en";

    private string section = "";
    private int number;

    /// <summary>Every text of a summary.</summary>
    public static IReadOnlyList<SummaryText> Of(SummaryDocument document)
    {
        var found = new List<SummaryText>();
        new SummaryTexts(text =>
        {
            found.Add(text);
            return text.Text;
        }).In(document);
        return found;
    }

    /// <summary>The summary with the other texts. What states wrote is marked with its language, English too: it stands among words of another one.</summary>
    public SummaryDocument In(SummaryDocument document)
    {
        var remarks = All(document.Remarks, Ours);
        var sections = All(document.Sections, In);
        (section, number) = ("", 0);
        return document with { Remarks = remarks, Sections = sections, Sources = All(document.Sources, group => group with { Title = Ours(group.Title, "source") }) };
    }

    private Section In(Section one)
    {
        (section, number) = (one.Id, 0);
        var title = Ours(one.Title, "title");
        var parts = All(one.Parts, In);
        return one with { Title = title, Parts = parts, Sections = All(one.Sections, In) };
    }

    private Part In(Part part) => part switch
    {
        Part.Paragraph one => one with { Text = Ours(one.Text) },
        Part.Remark one => one with { Text = Ours(one.Text) },
        Part.Drafted one => one with { Text = Ours(one.Text) },
        Part.Completion one => one with { Text = Ours(one.Text), By = Ours(one.By, "by") },
        Part.Statement one => one with
        {
            Text = Kept(one.Text, one.Language),
            By = Ours(one.By, "by"),
            Topic = one.Topic is { } topic ? Ours(topic, "topic") : null,
            Language = one.Language ?? English,
        },
        Part.Ranking one => one with { Items = All(one.Items, In) },
        Part.Measures one => one with { Items = All(one.Items, In) },
        Part.Table one => one with { Caption = Ours(one.Caption, "caption"), Columns = All(one.Columns, column => column with { Title = Ours(column.Title, "column") }), Rows = All(one.Rows, In) },
        var chart => In((Part.Chart)chart),
    };

    private RankedItem In(RankedItem item) => item with
    {
        Title = Kept(item.Title, item.Language),
        Language = item.Language ?? English,
        By = Ours(item.By, "by"),
        Reasons = All(item.Reasons, Ours),
    };

    private MeasureNote In(MeasureNote note) => note with
    {
        Title = Kept(note.Title, note.Language),
        Language = note.Language ?? English,
        By = Ours(note.By, "by"),
        Status = Ours(note.Status, "status"),
        Text = Kept(note.Text, note.TextLanguage),
        TextLanguage = note.TextLanguage ?? English,
        Learnt = All(note.Learnt, Ours),
    };

    private TableRow In(TableRow row) => row with { Cells = All(row.Cells, cell => cell is Cell.Words words ? new Cell.Words(Name(words.Text, row.IsTotal)) : cell) };

    private Part.Chart In(Part.Chart chart) => chart with
    {
        Caption = Ours(chart.Caption, "caption"),
        Unit = Ours(chart.Unit, "unit"),
        Categories = All(chart.Categories, category => Name(category, false)),
        Series = All(chart.Series, series => series with { Name = Ours(series.Name, "series") }),
    };

    // Words of a cell may be those of a report; only what surely is a name of the hub's is translated.
    private string Name(string text, bool isTotal) => isTotal || MemberState.FindInLiaison(text)?.EnglishName == text || Country.Find(text)?.Name == text ? Ours(text, "name") : Kept(text, null, "name");

    private string Ours(string text) => Ours(text, "text");

    private string Ours(string text, string what) => say(new SummaryText(Id(what), section, text, null, IsKept: false));

    private string Kept(string text, string? language, string what = "text") => say(new SummaryText(Id(what), section, text, language, IsKept: true));

    private string Id(string what) => string.Create(CultureInfo.InvariantCulture, $"{(section.Length == 0 ? "document" : section)}.{++number}.{what}");

    private static T[] All<T>(IReadOnlyList<T> texts, Func<T, T> each) => [.. texts.Select(each)];
}
