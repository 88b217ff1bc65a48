using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Calendar;

/// <summary>
/// The end of a period or a fixed date, and how it was found. Made by <see cref="LegalPeriod"/>; stored with its explanation as it was given,
/// so that no later release changes what people were told. A later list of holidays makes a new one beside it.
/// </summary>
/// <param name="EventDay">The day of the event from which the period runs, in the acting authority's legal time; of a fixed date, that date.</param>
/// <param name="Due">The last day, in the acting authority's legal time.</param>
/// <param name="Ends">The first instant after the last hour of that day (UTC): what comes before it is in time.</param>
/// <param name="Acting">Who has to act; its holidays (TL-2) and legal time (TL-10) counted.</param>
/// <param name="TimeZone">IANA zone of the legal time that was used (TL-10).</param>
/// <param name="YearsWithoutList">Years that were looked at but for which the acting authority's holidays have not been supplied.</param>
/// <param name="Explanation">How it was found, one plain English sentence or two a line, for a lawyer to check.</param>
public sealed record Deadline(
    DateOnly EventDay,
    DateOnly Due,
    DateTimeOffset Ends,
    Authority Acting,
    string TimeZone,
    IReadOnlyList<int> YearsWithoutList,
    IReadOnlyList<string> Explanation)
{
    /// <summary>Years for which an unofficial list was used; in records of before it shipped, none.</summary>
    public IReadOnlyList<int> UnofficialYears { get; init; } = [];

    /// <summary>The explanation as it is said in other languages; in records of before they were kept, what was kept in English.</summary>
    public KeptSentences Worded
    {
        get => field.Count == Explanation.Count ? field : new([.. Explanation.Select(Sentence.AsWritten)]);
        init;
    } = new([]);

    /// <summary>Whether a list that the authority published could still move the day (F-7).</summary>
    public bool IsProvisional => YearsWithoutList.Count + UnofficialYears.Count > 0;

    /// <summary>This one, but not before another that people were told (F-7).</summary>
    public Deadline NotBefore(Deadline told) => Due >= told.Due
        ? this
        : (this with { Due = told.Due, Ends = told.Ends }).Told([.. Worded, DeadlineWords.NotEarlier(told.Due)]);

    /// <summary>This one, explained so.</summary>
    internal Deadline Told(IReadOnlyList<Sentence> lines) => this with { Explanation = [.. lines.Select(line => line.ToString())], Worded = new(lines) };

    /// <summary>Whether the time limit has run out at this instant.</summary>
    public bool IsOver(DateTimeOffset now) => now >= Ends;

    /// <summary>Equal when every value is, those in the lists included.</summary>
    public bool Equals(Deadline? other) => other is not null
        && (EventDay, Due, Ends, Acting, TimeZone) == (other.EventDay, other.Due, other.Ends, other.Acting, other.TimeZone)
        && YearsWithoutList.SequenceEqual(other.YearsWithoutList)
        && UnofficialYears.SequenceEqual(other.UnofficialYears)
        && Explanation.SequenceEqual(other.Explanation);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(EventDay, Due, Ends, Acting, TimeZone);
}
