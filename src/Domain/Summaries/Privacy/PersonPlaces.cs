using System.Security.Cryptography;
using System.Text;
using MimFunctions.Domain.Liaison.Forms;

namespace MimFunctions.Domain.Summaries.Privacy;

/// <summary>
/// Finds the places in a summary that may name a person (F-15), and leaves out those that are struck. It decides nothing: a surname that is a
/// common word passes, and a place name is shown; that is why a person looks at it.
/// </summary>
public static class PersonPlaces
{
    /// <summary>Stands where something was struck.</summary>
    public const string Left = "[left out]";

    private const int Context = 60;

    /// <summary>The places in what states and institutions wrote, each text once, in the order of the document; the hub's own sentences name nobody.</summary>
    public static IReadOnlyList<PersonPlace> In(SummaryDocument document) =>
        [.. document.Sections.SelectMany(Texts).SelectMany(text => In(text.Section, text.Text, text.IsProse)).DistinctBy(place => place.Id)];

    /// <summary>The document without these places.</summary>
    /// <param name="document">The document.</param>
    /// <param name="struck">Ids of the places.</param>
    public static SummaryDocument Strike(SummaryDocument document, IReadOnlyCollection<string> struck) => struck.Count == 0
        ? document
        : document with { Sections = [.. document.Sections.Select(section => Strike(section, struck))] };

    private static IEnumerable<(string Section, string Text, bool IsProse)> Texts(Section section) =>
        section.Parts.SelectMany(Texts).Select(one => (section.Id, one.Text, one.IsProse)).Concat(section.Sections.SelectMany(Texts));

    private static IEnumerable<(string Text, bool IsProse)> Texts(Part part) => part switch
    {
        Part.Statement statement => [(statement.Text, true)],
        Part.Completion completion => [(completion.Text, true)],
        Part.Drafted drafted => [(drafted.Text, true)],
        Part.Ranking ranking => ranking.Items.Select(item => (item.Title, false)),
        Part.Measures measures => measures.Items.SelectMany(item => item.Learnt.Prepend(item.Text).Select(text => (text, true)).Prepend((item.Title, false))),
        Part.Table table => table.Rows.SelectMany(row => row.Cells).OfType<Cell.Words>().Select(cell => (cell.Text, false)),
        _ => [],
    };

    private static Section Strike(Section section, IReadOnlyCollection<string> struck)
    {
        return section with { Parts = [.. section.Parts.Select(Part)], Sections = [.. section.Sections.Select(inner => Strike(inner, struck))] };

        // The longest first: a name may be part of another.
        string Text(string text, bool isProse = false) => In(section.Id, text, isProse).Where(place => struck.Contains(place.Id))
            .OrderByDescending(place => place.Said.Length).Aggregate(text, (left, place) => left.Replace(place.Said, Left, StringComparison.Ordinal));

        Part Part(Part part) => part switch
        {
            Summaries.Part.Statement statement => statement with { Text = Text(statement.Text, isProse: true) },
            Summaries.Part.Completion completion => completion with { Text = Text(completion.Text, isProse: true) },
            Summaries.Part.Drafted drafted => new Part.Drafted(Text(drafted.Text, isProse: true)),
            Summaries.Part.Ranking ranking => new Part.Ranking([.. ranking.Items.Select(item => item with { Title = Text(item.Title) })]),
            Summaries.Part.Measures measures => new Part.Measures([.. measures.Items.Select(Note)]),
            Summaries.Part.Table table => table with { Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(Cell)] })] },
            _ => part,
        };

        MeasureNote Note(MeasureNote note) => note with
        {
            Title = Text(note.Title),
            Text = Text(note.Text, isProse: true),
            Learnt = [.. note.Learnt.Select(line => Text(line, isProse: true))],
        };

        Cell Cell(Cell cell) => cell is Cell.Words(var text) ? new Cell.Words(Text(text)) : cell;
    }

    /// <summary>Titles of acts and cells of tables are full of capitals: of them only names beside such a word are shown, and numbers.</summary>
    private static IEnumerable<PersonPlace> In(string section, string text, bool isProse) =>
        PersonNames.In(text).Where(one => isProse || one.Why is not PersonSign.UnknownName).Concat(PersonalData.In(text).Select(one => (one.Said, Why: PersonSign.Identifier))).DistinctBy(one => one.Said)
            .Select(one => Of(section, text, one.Said, one.Why));

    private static PersonPlace Of(string section, string text, string said, PersonSign why)
    {
        var at = text.IndexOf(said, StringComparison.Ordinal);
        var (from, until) = (Math.Max(0, at - Context), Math.Min(text.Length, at + said.Length + Context));
        // By the whole text, so that what was said of it no longer counts once a word of it changed.
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{section}\n{said}\n{text}")))[..16];
        return new PersonPlace(id, section, said, text[from..until], why);
    }
}
