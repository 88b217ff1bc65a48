
namespace MimFunctions.Domain.Summaries.Semesters;

/// <summary>The section on contributions that are missing, over all host countries: whom to ask.</summary>
internal static class MissingSection
{
    /// <summary>Draws it up.</summary>
    public static Section Of(SemesterView view)
    {
        var rows = view.Hosts.Where(MissingWords.IsIncomplete).Select(Row).ToArray();
        return new("missing", "Contributions that are missing", rows.Length == 0
            ? [new Part.Paragraph("No contribution is missing, as far as the hub knows.")]
            : [new Part.Table("missing-contributions", "Contributions that are missing, by host country",
                [
                    new("Host country"), new("No report, though an officer is there"), new("Reported on the semester before, not now"),
                    new("Held back, not used"),
                ],
                rows)], []);
    }

    private static TableRow Row(HostContributions host) => new(
    [
        new Cell.Words(host.Host.Name), Cells.Words(MissingWords.Silent(host)), Cells.Words(SummaryPhrases.List(host.NoLonger)),
        Cells.Words(SummaryPhrases.List(host.HeldBack.Select(report => $"{report.Reference} ({SummaryPhrases.Name(report.State)})"))),
    ]);
}
