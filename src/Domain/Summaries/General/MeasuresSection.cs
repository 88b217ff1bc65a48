using System.Globalization;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Summaries.Sources;

namespace MimFunctions.Domain.Summaries.General;

/// <summary>The list of all measures, as long as a reader would go through it; beyond that the hub's own list is the better one.</summary>
internal static class MeasuresSection
{
    /// <summary>Longest list.</summary>
    public const int Most = 150;

    /// <summary>The section.</summary>
    public static Section Of(GeneralFigures figures) => new(
        "measures", "All measures",
        figures.Now.All.All switch
        {
            0 => [new Part.Paragraph($"There is none of {figures.Now.Year}.")],
            > Most and var all => [new Part.Paragraph($"The {SummaryPhrases.Number(all)} measures are too many to be listed here; the list of communications on the hub has them.")],
            _ => [Table(figures)],
        },
        []);

    /// <summary>A row for each state, its measures after one another: a row for each would fill three pages with references.</summary>
    private static Part.Table Table(GeneralFigures figures) => new(
        "measures-list", "Measures by Member State, with kind, day of publication and reference", [new TableColumn("Member State"), new TableColumn("Measures")],
        [.. figures.Now.Notifying.Select(state => Cells.Row(StatesSection.Marked(figures, state), new Cell.Words(string.Join("; ", figures.Now.ByState[state].Select(Words)))))]);

    private static string Words(CommunicationFact fact) =>
        $"{SelectionSection.Title(fact)} ({MeasureWords.Of(fact.Type).ToLowerInvariant()}{(fact.MadePublicOn is { } day ? $", {Day(day, fact.Reference.Year)}" : "")}, {fact.Reference})";

    private static string Day(DateOnly day, int year) => day.Year == year ? day.ToString("d MMMM", CultureInfo.InvariantCulture) : FormDate.ForPeople(day);
}
