using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Liaison.Networks;

namespace MimFunctions.Domain.Summaries.LiaisonYears;

/// <summary>How many officers were there on some days, and how that changed.</summary>
internal static class PresenceTable
{
    /// <summary>A row for each group of officers, and the total.</summary>
    /// <param name="id">Unique in the document.</param>
    /// <param name="caption">What it shows.</param>
    /// <param name="names">Headings of the columns before the figures.</param>
    /// <param name="days">The days on which officers are counted, in order.</param>
    /// <param name="groups">The groups in their order.</param>
    public static Part.Table Of(
        string id, string caption, IReadOnlyList<string> names, IReadOnlyList<DateOnly> days, IReadOnlyList<OfficerGroup> groups)
    {
        var all = groups.SelectMany(group => group.Officers).ToArray();
        var figures = days.Select(FormDate.ForPeople).Append("Change");
        return new(id, caption,
            [.. names.Select(name => new TableColumn(name)), .. figures.Select(name => new TableColumn(name, IsFigure: true))],
            [
                .. groups.Select(group => Row(days, group)),
                new TableRow([new Cell.Words("Total"), .. names.Skip(1).Select(_ => new Cell.Nothing()), .. Counts(days, all)], IsTotal: true),
            ]);
    }

    private static TableRow Row(IReadOnlyList<DateOnly> days, OfficerGroup group) => new(
        [.. group.Names.Select(Cells.Words), .. Counts(days, group.Officers)], Sources: [.. group.Officers.Select(officer => $"{officer.Number}")]);

    private static IEnumerable<Cell> Counts(IReadOnlyList<DateOnly> days, IReadOnlyList<Deployment> officers)
    {
        var counts = days.Select(day => (decimal?)officers.Count(officer => officer.IsPresent(day))).ToArray();
        return [.. counts.Select(Cells.Of), Cells.Change(counts[^1], counts[0])];
    }
}
