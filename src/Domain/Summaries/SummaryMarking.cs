using MimFunctions.Domain.Access;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Summaries;

/// <summary>The highest marking of what is inside a summary (F-14), and who may read what is marked so.</summary>
public static class SummaryMarking
{
    /// <summary>For members of the Council, the Commission and the states. The hub holds nothing that is marked higher (CT-11).</summary>
    public const string Limite = "LIMITE";

    /// <summary>Title of the column in which semester reports name the marking of each report.</summary>
    public const string Column = "Marking";

    /// <summary>What says in so many words that nothing is restricted; whatever else stands in the field is taken for LIMITE, as the wider circle is never guessed.</summary>
    private static readonly HashSet<string> Open =
    [
        "PUBLIC", "NONE", "NO", "NA", "OPEN", "UNMARKED", "NOTMARKED", "UNCLASSIFIED", "NOTCLASSIFIED", "NONCLASSIFIE", "NONCLASSIFIED", "NOTRESTRICTED",
        "UNRESTRICTED", "DECLASSIFIED", "DECLASSIFIE",
    ];

    /// <summary>The marking of a document; of one that was drawn up before F-14 the one that its own table of reports shows.</summary>
    public static string? Of(SummaryDocument document) => document.Marking ?? document.Sections.SelectMany(Tables).Select(Of).FirstOrDefault(marking => marking is not null);

    /// <summary>The highest marking that a table names; null when it names none.</summary>
    public static string? Of(Part.Table table) => table.Columns[^1].Title == Column ? Highest(table.Rows.Select(row => (row.Cells[^1] as Cell.Words)?.Text)) : null;

    /// <summary>The highest marking of these reports; null when none is marked.</summary>
    internal static string? Of(IEnumerable<LiaisonReport> reports) => Highest(reports.Select(report => report.Fields.Text(LiaisonFields.Marking)));

    /// <summary>Whether this person may read what is marked so: LIMITE is not for readers of the Parliament only.</summary>
    /// <param name="reader">Who wants to read.</param>
    /// <param name="marking">Marking of the document.</param>
    public static bool MayRead(Principal reader, string? marking) => AccessRules.Allows(reader, Permission.ReadSummaries)
        && (marking is null || reader.Grants.Any(grant => grant.Role is not Role.ParliamentReader && AccessRules.RolesWith(Permission.ReadSummaries).Contains(grant.Role)));

    private static string? Highest(IEnumerable<string?> markings) =>
        markings.Any(marking => LooseText.Key(marking) is { Length: > 0 } key && !Open.Contains(key)) ? Limite : null;

    private static IEnumerable<Part.Table> Tables(Section section) => section.Parts.OfType<Part.Table>().Concat(section.Sections.SelectMany(Tables));
}
