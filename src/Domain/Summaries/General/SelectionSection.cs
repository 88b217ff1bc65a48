using MimFunctions.Domain.Summaries.Sources;

namespace MimFunctions.Domain.Summaries.General;

/// <summary>The communications that the hub proposes as the most relevant (MIM-24), with the reasons.</summary>
internal static class SelectionSection
{
    /// <summary>The section.</summary>
    public static Section Of(GeneralFigures figures)
    {
        var selected = SelectMostRelevant.From(figures);
        return new Section(
            "selection", "How the measures were selected",
            selected.Count == 0 ? [new Part.Paragraph($"There is nothing to propose for {figures.Now.Year}.")] :
            [
                new Part.Remark("This is a proposal of the hub, for the Commission to change."),
                new Part.Ranking([.. selected.Select(Item)]),
                new Part.Paragraph(
                    $"Each kind of measure has its place: up to {SelectMostRelevant.CourtDecisions} final court decisions, then the first of each other kind. The other places go to the "
                    + $"measures of the most points, at most {SelectMostRelevant.Most} in all and {SelectMostRelevant.MostOfAState} of one Member State "
                    + $"unless that leaves fewer than {SelectMostRelevant.Most}; where points are equal, the reference decides. Only measures are proposed that are public and of a Member "
                    + "State that the Decision binds; only other such states and the Commission speak for one, each once. No point is given for how "
                    + "significant a measure is: that was for the Member State that communicated it to judge, and what it expects is taken as it says."),
                Scale,
            ],
            []);
    }

    /// <summary>Title of a communication, or why there is none.</summary>
    public static string Title(CommunicationFact fact) => fact.Title ?? "Title not for further distribution";

    private static Part.Table Scale => new(
        "selection-points", "What gives points", [new TableColumn("Ground"), new TableColumn("Points")],
        [.. Criterion.All.Select(criterion => Cells.Row(criterion.Name, new Cell.Words(criterion.Scale)))]);

    private static RankedItem Item(Merits one) => new(
        Title(one.Fact), one.Fact.TitleLanguage?.Code, one.Fact.Reference.ToString(), SummaryPhrases.Name(one.Fact.Reference.State), one.Reasons);
}
