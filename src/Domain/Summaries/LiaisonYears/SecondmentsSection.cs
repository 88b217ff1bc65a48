using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Networks;

namespace MimFunctions.Domain.Summaries.LiaisonYears;

/// <summary>The section on who came, who went and who is to come (ILOA-4, ILOA-5); without names (ILOB-20).</summary>
internal static class SecondmentsSection
{
    /// <summary>Draws it up.</summary>
    public static Section Of(YearView view) => new("secondments", "Secondments", [],
    [
        Listed(view, "secondments-new", "New secondments", IsNew(view)),
        Listed(view, "secondments-ended", "Secondments that ended", HasEnded(view)),
        Listed(view, "secondments-planned", "Planned secondments", IsToCome(view)),
    ]);

    /// <summary>Secondments that began in the year.</summary>
    public static IReadOnlyList<Deployment> New(YearView view) => [.. view.Deployments.All.Where(IsNew(view))];

    /// <summary>Secondments that ended in it.</summary>
    public static IReadOnlyList<Deployment> Ended(YearView view) => [.. view.Deployments.All.Where(HasEnded(view))];

    /// <summary>Whether a secondment counts in the summary of the year at all.</summary>
    public static Func<Deployment, bool> Concerns(YearView view) =>
        one => one.IsPresentBetween(view.First.AddDays(-1), view.Last) || IsToCome(view)(one);

    private static Func<Deployment, bool> IsNew(YearView view) => one => IsMade(one) && one.From >= view.First && one.From <= view.Last;

    private static Func<Deployment, bool> HasEnded(YearView view) => one => one.Until is { } last && IsMade(one) && last >= view.First && last <= view.Last;

    private static Func<Deployment, bool> IsToCome(YearView view) => one => one.IsToCome(view.Last);

    private static bool IsMade(Deployment one) => one.Intention == SecondmentIntention.Made;

    private static Section Listed(YearView view, string id, string title, Func<Deployment, bool> belongs)
    {
        var listed = view.Deployments.All.Where(belongs).ToArray();
        return new(id, title, listed.Length == 0
            ? [new Part.Paragraph("None is known.")]
            : [.. Doubtful(listed, view.Last), new Part.Table($"{id}-table", title,
                [new("Secondment"), new("State"), new("Host country"), new("City"), new("From"), new("Until"), new("On behalf of")],
                [.. listed.Select(Row)])], []);
    }

    // What was announced stands until its state says otherwise; that it can hardly be so any more is said beside it (F-19).
    private static IEnumerable<Part> Doubtful(Deployment[] listed, DateOnly day) =>
        listed.Where(one => one.Doubt(day) == SecondmentDoubt.StillPlanned).Select(one => one.Number.ToString()).ToArray() is { Length: > 0 } numbers
            ? [new Part.Paragraph($"The first day announced has passed, and nothing more was announced, of {string.Join(", ", numbers)}.")]
            : [];

    private static TableRow Row(Deployment one) => new(
    [
        new Cell.Words($"{one.Number}"), new Cell.Words(one.State.EnglishName), new Cell.Words(one.HostCountry.Name), Cells.Words($"{one.City}"),
        new Cell.Words(FormDate.ForPeople(one.From)), Cells.Words(one.Until is { } last ? FormDate.ForPeople(last) : ""),
        Cells.Words(SummaryPhrases.List(one.OnBehalfOf.InOrder())),
    ]);
}
