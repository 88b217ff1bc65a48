using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.Evaluations;

/// <summary>
/// What was counted of the mechanism before there was this hub: sums over a period, as a document of that time gives them. They are no communications: no list of the measures is
/// known here, so nothing can be looked up, followed or asked about, and no part of the period can be told apart (HIS-1).
/// </summary>
/// <param name="Document">The document that counted.</param>
/// <param name="First">First day of the period.</param>
/// <param name="Last">Last day of the period.</param>
/// <param name="Remarks">What is to be known of the period and the counting, one sentence each.</param>
/// <param name="Figures">The figures, each with its source; what the source does not give is not known.</param>
public sealed partial record CountedHistory(string Document, DateOnly First, DateOnly Last, IReadOnlyList<Sentence> Remarks, IReadOnlyList<CountedFigure> Figures)
{
    /// <summary>How such figures are marked wherever they stand.</summary>
    public string Mark => Marked.ToString();

    /// <summary>The same in words of any language.</summary>
    public Sentence Marked => $"as counted in {Document}";

    /// <summary>The figure with this id; null when the document has none.</summary>
    public CountedFigure? Figure(string id) => Figures.FirstOrDefault(figure => figure.Id == id);

    /// <summary>A count that the document gives.</summary>
    /// <exception cref="InvalidOperationException">It gives none.</exception>
    public int Count(string id) => Figure(id)?.Count ?? throw new InvalidOperationException($"{Document} gives no count of {id}.");

    /// <summary>How much of a period this history covers.</summary>
    public HistoryCovers Covers(DateOnly first, DateOnly last) =>
        last < First || first > Last ? HistoryCovers.Nothing : first <= First && last >= Last ? HistoryCovers.Whole : HistoryCovers.Part;

    /// <summary>What is wrong with the data, for tests: figures that contradict one another, or lack a source.</summary>
    public IReadOnlyList<string> Faults() =>
    [
        .. Figures.GroupBy(figure => figure.Id).Where(same => same.Count() > 1).Select(same => $"{same.Key} stands twice"),
        .. Figures.Where(figure => figure.Source.Length == 0).Select(figure => $"{figure.Id} has no source"),
        .. Figures.Where(figure => figure.Count < 0).Select(figure => $"{figure.Id} is negative"),
        .. Figures.Where(figure => figure.IsClass).Sum(figure => figure.Count ?? 0) > (Figure(Measures)?.Count ?? int.MaxValue) ? ["the classes are more than the measures"] : Array.Empty<string>(),
        .. First > Last ? ["it ends before it begins"] : Array.Empty<string>(),
    ];
}

/// <summary>A figure of the history.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Worded">What was counted.</param>
/// <param name="Count">The count; null when the document gives none.</param>
/// <param name="WordedSaid">What it says in words in place of a count; null for nothing.</param>
/// <param name="WordedSource">Number of the fact in docs/law.md.</param>
/// <param name="Certainty">How sure that is.</param>
/// <param name="IsClass">Whether it is a class of measures, so that all classes together are the measures.</param>
public sealed record CountedFigure(string Id, Sentence Worded, int? Count, Sentence? WordedSaid, Sentence WordedSource, Provenance Certainty, bool IsClass = false)
{
    /// <summary>What stands where no count is known.</summary>
    public static Sentence NotKnown { get; } = $"not known";

    /// <summary>What was counted, in English.</summary>
    public string Name => Worded.ToString();

    /// <summary>What the document says in words in place of a count, in English; null for nothing.</summary>
    public string? Said => WordedSaid?.ToString();

    /// <summary>Number of the fact in docs/law.md, in English.</summary>
    public string Source => WordedSource.ToString();
}

/// <summary>How much of a period a history covers.</summary>
public enum HistoryCovers
{
    /// <summary>Nothing of it.</summary>
    Nothing,

    /// <summary>A part only: its sums cannot be told apart, so nothing is known of the period.</summary>
    Part,

    /// <summary>The whole history lies in the period.</summary>
    Whole,
}
