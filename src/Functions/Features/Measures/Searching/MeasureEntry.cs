using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Measures;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Measures.Searching;

/// <summary>A communication in the index by Cosmos DB: what one filters by, and its words for the parties and for everyone else (F-1).</summary>
/// <param name="Place">Where it stands in the list: the moment of receipt and the number, so that no two stand at one place.</param>
/// <param name="State">Code of the notifying state.</param>
/// <param name="Digest">Digest of the form.</param>
/// <param name="Received">Moment of receipt.</param>
/// <param name="Late">Whether it came after it was made public.</param>
/// <param name="Areas">Its areas.</param>
/// <param name="Everyone">Words for everyone.</param>
/// <param name="Parties">Words for the parties.</param>
internal sealed record MeasureEntry(
    string Place, string State, string Digest, string Received, bool Late, IReadOnlyList<string> Areas, string Everyone, string Parties)
{
    // Three bytes a letter and two texts stay below the 2 MB of a document.
    private const int LongestText = 300_000;

    // All in one, so that a search asks one partition. A change of what stands in an entry is a new name: the index is made again.
    private const string Made = "1", Progress = "progress";

    /// <summary>Type of measure.</summary>
    public string? Type { get; init; }

    /// <summary>Language of the original.</summary>
    public string? Language { get; init; }

    /// <summary>The same as everyone may know it.</summary>
    public string? LanguageForEveryone { get; init; }

    /// <summary>Reference of the communication that it follows.</summary>
    public string? Amends { get; init; }

    /// <summary>When the communication changed last; null for never.</summary>
    public DateTimeOffset? ChangedAt { get; init; }

    /// <summary>The partition of all entries.</summary>
    public static string Partition => Made;

    /// <summary>Where an entry lies.</summary>
    public static DocumentKey Key(string reference) => new(MeasureContainers.MeasureEntries, Made, reference);

    /// <summary>Where it is noted how far the store was followed.</summary>
    public static DocumentKey FollowedKey(string path) => new(MeasureContainers.MeasureEntries, Progress, $"{Made}.{path}");

    /// <summary>The entry of a communication.</summary>
    public static MeasureEntry Of(Submission s, FormDefinition form) => new(
        $"{MeasureIndexFile.Moment(s.ReceivedAt)} {s.Reference}", s.State, s.Digest, MeasureIndexFile.Moment(s.ReceivedAt), MeasureText.IsLate(s),
        [.. s.Fields.Many(ReportFields.Areas)], Words(s, Circle.Network, form), Words(s, Circle.Parties, form))
    {
        Type = s.Fields.Text(ReportFields.MeasureType),
        Language = s.Fields.Text(ReportFields.OriginalLanguage),
        LanguageForEveryone = ReportForm.FieldsForOthers(s.Fields).Text(ReportFields.OriginalLanguage),
        Amends = s.Follows?.ToString(),
        ChangedAt = s.ChangedAt,
    };

    private static string Words(Submission s, Circle circle, FormDefinition form) => FoldedText.Of(MeasureText.Of(s, circle, form)).Line(LongestText);
}

/// <summary>How far the index follows the store.</summary>
/// <param name="Through">Up to this moment of receipt or change.</param>
internal sealed record MeasuresFollowed(DateTimeOffset Through);
