using System.Globalization;
using System.Text.RegularExpressions;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.SteeringBoard;

/// <summary>A biennial paper of the Board: its work programme (Article 8(2)(a) of Regulation 2019/1240) or its activity report (8(2)(c)).</summary>
/// <param name="Kind">Which.</param>
/// <param name="Year">The first of its two years.</param>
/// <param name="Sections">What stands in it now, by section.</param>
/// <param name="WrittenAt">When it was last changed (UTC).</param>
/// <param name="Versions">What was adopted, oldest first.</param>
/// <param name="ClosedAt">When it was closed (UTC); null while it may be amended.</param>
/// <param name="Outbox">The messages owed because of it.</param>
public sealed partial record BoardPaper(
    PaperKind Kind, int Year, IReadOnlyList<PaperSection> Sections, DateTimeOffset WrittenAt, IReadOnlyList<PaperVersion> Versions, DateTimeOffset? ClosedAt, Outbox Outbox) : IOwes<BoardPaper>
{
    /// <inheritdoc/>
    public string Case => Name(Kind, Year);

    /// <summary>How it stands.</summary>
    public PaperStanding Standing => ClosedAt is not null ? PaperStanding.Closed
        : Versions.Count == 0 ? PaperStanding.Draft
        : Versions[^1].Sections.SequenceEqual(Sections) ? PaperStanding.Adopted
        : PaperStanding.Amending;

    /// <summary>The last version that was transmitted to the European Parliament; null for none.</summary>
    public PaperVersion? Transmitted => Versions.LastOrDefault(version => version.TransmittedAt is not null);

    /// <inheritdoc/>
    public BoardPaper With(Outbox outbox) => this with { Outbox = outbox };

    /// <summary>The name of a paper, <c>programme-2027-2028</c>.</summary>
    public static string Name(PaperKind kind, int year) => string.Create(CultureInfo.InvariantCulture, $"{Code.Of(kind)}-{year}-{year + 1}");

    /// <summary>Whether a text is the name of a paper.</summary>
    public static bool IsName(string text) => Pattern().IsMatch(text);

    /// <summary>The sections of a kind of paper, as data: what the Regulation asks of it.</summary>
    public static IReadOnlyList<(string Id, Sentence Title)> Parts(PaperKind kind) => kind == PaperKind.Programme
        ? [("priorities", $"Priorities"), ("activities", $"Activities"), ("resources", $"Resources needed"), ("networks", $"Networks concerned")]
        : [("deployments", $"Overview of deployments"), ("activities", $"Activities and their progress"), ("networks", $"Networks and their facilitators"), ("gaps", $"Gaps and possibilities of deployment")];

    [GeneratedRegex(@"^(?:programme|activityReport)-2[0-9]{3}-2[0-9]{3}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}

/// <summary>A section of a paper.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">What stands there.</param>
public sealed record PaperSection(string Id, string Text);

/// <summary>A version that the Board adopted.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Meeting">Name of the meeting.</param>
/// <param name="Decision">Number of the decision there.</param>
/// <param name="At">When it was recorded (UTC).</param>
/// <param name="By">The opaque id of the person.</param>
/// <param name="Sections">What was adopted.</param>
/// <param name="TransmittedAt">When it was transmitted to the European Parliament (UTC); null before.</param>
public sealed record PaperVersion(int Number, string Meeting, int Decision, DateTimeOffset At, string By, IReadOnlyList<PaperSection> Sections, DateTimeOffset? TransmittedAt);

/// <summary>Kinds of papers.</summary>
public enum PaperKind
{
    /// <summary>The biennial work programme.</summary>
    Programme,

    /// <summary>The biennial activity report.</summary>
    ActivityReport,
}

/// <summary>How a paper stands.</summary>
public enum PaperStanding
{
    /// <summary>Being prepared by the Chair.</summary>
    Draft,

    /// <summary>Adopted by the Board.</summary>
    Adopted,

    /// <summary>Adopted, and being amended.</summary>
    Amending,

    /// <summary>Its time is over.</summary>
    Closed,
}
