using System.Globalization;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries;

/// <summary>Which summary, of which period: <c>general-2026</c>, <c>liaison-2026</c> or <c>semester-2026-1</c>.</summary>
public abstract record SummaryName : IWritten<SummaryName>
{
    static string IWritten<SummaryName>.Wanted => "the name of a summary such as semester-2026-1";

    static SummaryName? IWritten<SummaryName>.Read(string? text) => Parse(text);

    /// <summary>Every summary is held against the period before, and the first semester with a name is that of 1950.</summary>
    private const int Earliest = 1951;

    private SummaryName()
    {
    }

    /// <summary>First day of the period.</summary>
    public abstract DateOnly First { get; }

    /// <summary>Last day of the period, also on a Sunday (TL-9).</summary>
    public abstract DateOnly Last { get; }

    /// <summary>Title of the document.</summary>
    public string Title => Worded.ToString();

    /// <summary>The title in words of any language.</summary>
    public abstract Sentence Worded { get; }

    /// <summary>Calendar year of the period.</summary>
    public int Year => Last.Year;

    /// <summary>The first instant of the period (UTC), by the clocks of Brussels.</summary>
    public DateTimeOffset Begin => LegalTime.EndOf(First.AddDays(-1), Authority.Commission);

    /// <summary>The first instant after the period (UTC), by the clocks of Brussels.</summary>
    public DateTimeOffset End => LegalTime.EndOf(Last, Authority.Commission);

    /// <summary>Reads a name; null when it is none.</summary>
    public static SummaryName? Parse(string? text) => (text ?? "").Split('-', 2) is not [var kind, var period] ? null : kind switch
    {
        "semester" => Calendar.Semester.Parse(period) is { Year: >= Earliest } semester ? new Semester(semester) : null,
        "general" => ParseYear(period) is { } year ? new General(year) : null,
        "liaison" => ParseYear(period) is { } year ? new Liaison(year) : null,
        _ => null,
    };

    /// <inheritdoc/>
    public sealed override string ToString() => this switch
    {
        Semester(var semester) => $"semester-{semester}",
        General(var year) => string.Create(CultureInfo.InvariantCulture, $"general-{year}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"liaison-{Year}"),
    };

    private static int? ParseYear(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= Earliest and <= 2999 ? year : null;

    /// <summary>The general report on the measures of a year (MIM-24).</summary>
    /// <param name="Of">Calendar year.</param>
    public sealed record General(int Of) : SummaryName
    {
        /// <inheritdoc/>
        public override DateOnly First => new(Of, 1, 1);

        /// <inheritdoc/>
        public override DateOnly Last => new(Of, 12, 31);

        /// <inheritdoc/>
        public override Sentence Worded => $"General report on national asylum and immigration measures {Of}";
    }

    /// <summary>The yearly summary on the development of the liaison networks (ILOA-15).</summary>
    /// <param name="Of">Calendar year.</param>
    public sealed record Liaison(int Of) : SummaryName
    {
        /// <inheritdoc/>
        public override DateOnly First => new(Of, 1, 1);

        /// <inheritdoc/>
        public override DateOnly Last => new(Of, 12, 31);

        /// <inheritdoc/>
        public override Sentence Worded => $"Summary on the development of the immigration liaison officers’ networks {Of}";
    }

    /// <summary>The report of the Presidency on the liaison networks in a semester (ILOA-12).</summary>
    /// <param name="Of">The semester.</param>
    public sealed record Semester(Calendar.Semester Of) : SummaryName
    {
        /// <inheritdoc/>
        public override DateOnly First => Of.First;

        /// <inheritdoc/>
        public override DateOnly Last => Of.Last;

        /// <inheritdoc/>
        public override Sentence Worded => $"Report on the activities of the immigration liaison officers’ networks and the situation in the host countries, {Of.Worded}";
    }
}
