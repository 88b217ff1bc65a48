namespace MimFunctions.Domain.Summaries.General;

/// <summary>A figure of the year beside that of the year before.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Now">Of the year; null when not known.</param>
/// <param name="Before">Of the year before; null when not known.</param>
/// <param name="IsPercent">Whether it is a share in percent; its change is then in percentage points.</param>
internal sealed record KeyFigure(string Name, decimal? Now, decimal? Before, bool IsPercent = false)
{
    private const string Apart = "Not counted:";

    /// <summary>Every key figure of a report.</summary>
    public static IReadOnlyList<KeyFigure> All(GeneralFigures figures)
    {
        var (now, before, requests, requestsBefore) = (figures.Now, figures.Before, figures.Requests, figures.RequestsBefore);
        return
        [
            new("Measures communicated, each once", now.All.All, before.All.All),
            .. MeasureClass.All.Select(one => new KeyFigure($"– {Lower(one.Name)}", now.All.Of(one), before.All.Of(one))),
            new($"{Apart} not yet public, voluntary", now.NotYetPublic, before.NotYetPublic),
            new($"{Apart} of states not bound", now.Unbound, before.Unbound),
            new("Communications, with follow-ups", now.Communications.Count, before.Communications.Count),
            new($"Bound states that communicated, of {figures.Bound.Count}", now.Notifying.Count, before.Notifying.Count),
            Share("Transmitted late, in percent", now, before, of => of.Late),
            Share("With a summary in English, in percent", now, before, of => of.WithEnglish),
            new("Requests for additional information", requests.Asked.Count, requestsBefore?.Asked.Count),
            new("Answers to them", requests.Answers, requestsBefore?.Answers),
            new("Median days to an answer that was due", requests.MedianDays, requestsBefore?.MedianDays),
        ];
    }

    /// <summary>Whether it has a row: a part of another figure, or what is counted apart, only when there is something of it in one of the two years (W-19).</summary>
    public bool IsThere => !(Name.StartsWith('–') || Name.StartsWith(Apart, StringComparison.Ordinal)) || !(Equals(Now, 0m) && Equals(Before, 0m));

    /// <summary>As a row: name, year, year before, change.</summary>
    public TableRow Row() => IsPercent
        ? Cells.Row(Name, Cells.Percent(Now), Cells.Percent(Before), Cells.Change(Now, Before))
        : Cells.Row(Name, Cells.Of(Now), Cells.Of(Before), Cells.Change(Now, Before));

    private static KeyFigure Share(string name, MeasureYear now, MeasureYear before, Func<MeasureFigures, int> part) => new(
        name, Cells.PercentOf(part(now.All), now.All.All), Cells.PercentOf(part(before.All), before.All.All), IsPercent: true);

    private static string Lower(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
