namespace MimFunctions.Domain.Summaries;

/// <summary>
/// Draws runs of numbers together, <c>MIM-AT-2026-0001 to MIM-AT-2026-0412</c>, so that a list of sources stays readable however long it is.
/// </summary>
public static class Runs
{
    private const int Shortest = 3;

    /// <summary>
    /// The numbers in the order given, three or more that follow one another drawn together. Takes one pass and keeps no more than a run.
    /// </summary>
    /// <param name="numbers">
    /// In order: what stands before the running number (<c>MIM-AT-2026-</c>: only numbers that share it make a run), the running number, and
    /// the whole as people write it.
    /// </param>
    public static IReadOnlyList<string> Of(IEnumerable<(string Prefix, int Number, string Text)> numbers)
    {
        var drawn = new List<string>();
        var run = new List<(string Prefix, int Number, string Text)>();
        foreach (var next in numbers)
        {
            if (run.Count > 0 && (next.Prefix != run[^1].Prefix || next.Number != run[^1].Number + 1))
                Close(run, drawn);
            run.Add(next);
        }

        Close(run, drawn);
        return drawn;
    }

    private static void Close(List<(string Prefix, int Number, string Text)> run, List<string> drawn)
    {
        if (run.Count >= Shortest)
            drawn.Add($"{run[0].Text} to {run[^1].Text}");
        else
            drawn.AddRange(run.Select(one => one.Text));
        run.Clear();
    }
}
