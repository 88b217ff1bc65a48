using System.Globalization;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.References;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Measures.Searching;

/// <summary>A communication in the index by Cosmos DB: what one filters by, and its words for everyone and, where they are more, for the parties (F-1).</summary>
/// <param name="Listed">Where it stands in the list: the moment of receipt and the number, so that no two stand at one. What earlier releases kept has none.</param>
/// <param name="State">Code of the notifying state.</param>
/// <param name="Digest">Digest of the form.</param>
/// <param name="Received">Moment of receipt.</param>
/// <param name="Late">Whether it came after it was made public.</param>
/// <param name="Areas">Its areas.</param>
/// <param name="Everyone">Words for everyone.</param>
/// <param name="Beginnings">Their beginnings, by which the index of Cosmos DB finds them.</param>
internal sealed record MeasureEntry(
    string Listed, string State, string Digest, string Received, bool Late, IReadOnlyList<string> Areas, string Everyone, IReadOnlyList<string> Beginnings)
{
    // Three bytes a letter: two texts and the beginnings of all their words stay below the 2 MB of a document. No form has more than 100,000 (FormLimits).
    private const int LongestText = 150_000;

    // A change of what stands in an entry is a new name: the index is made again.
    private const string Made = "3", Progress = "progress";

    /// <summary>Words for the parties; null when they are those for everyone, as they nearly always are.</summary>
    public string? Parties { get; init; }

    /// <summary>Beginnings that only the words for the parties have; null when there are none.</summary>
    public IReadOnlyList<string>? BeginningsForParties { get; init; }

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

    /// <summary>The partition in which the first release kept all entries.</summary>
    public static string First => "1";

    /// <summary>What the entries of the release before have, and no others.</summary>
    public static string Earlier => "position";

    /// <summary>
    /// Where an entry lies: with those of its state and year, which stay below the 20 GB of a partition at ten thousand a day
    /// (docs/decisions/0082-the-index-lies-by-state-and-year.md).
    /// </summary>
    public static DocumentKey Key(Reference reference) =>
        new(MeasureContainers.MeasureEntries, $"{Made}.{reference.State.Code}.{reference.Year.ToString(CultureInfo.InvariantCulture)}", reference.ToString());

    /// <summary>Where it is noted how far the store was followed.</summary>
    public static DocumentKey FollowedKey(Followed what) => new(MeasureContainers.MeasureEntries, Progress, $"{Made}.{what}");

    /// <summary>Where earlier releases noted it.</summary>
    public static IEnumerable<DocumentKey> EarlierFollowed =>
        ((string[])[$"{First}.receivedAt", $"{First}.changedAt", $"2.{Followed.Received}", $"2.{Followed.Changed}"]).Select(id => new DocumentKey(MeasureContainers.MeasureEntries, Progress, id));

    /// <summary>The entry of a communication.</summary>
    public static MeasureEntry Of(Submission s, FormDefinition form)
    {
        var (everyone, parties) = (Words(s, Circle.Network, form), Words(s, Circle.Parties, form));
        var beginnings = WordBeginnings.Of(everyone.Words);
        var entry = new MeasureEntry(
            $"{MeasureIndexFile.Moment(s.ReceivedAt)} {s.Reference}", s.State, s.Digest, MeasureIndexFile.Moment(s.ReceivedAt), MeasureText.IsLate(s),
            [.. s.Fields.Many(ReportFields.Areas)], everyone.Line(), beginnings)
        {
            Type = s.Fields.Text(ReportFields.MeasureType),
            Language = s.Fields.Text(ReportFields.OriginalLanguage),
            LanguageForEveryone = ReportForm.FieldsForOthers(s.Fields).Text(ReportFields.OriginalLanguage),
            Amends = s.Follows?.ToString(),
            ChangedAt = s.ChangedAt,
        };
        return parties.Line() is var line && line == entry.Everyone
            ? entry
            : entry with { Parties = line, BeginningsForParties = [.. WordBeginnings.Of(parties.Words).Except(beginnings, StringComparer.Ordinal)] };
    }

    private static FoldedText Words(Submission s, Circle circle, FormDefinition form) => FoldedText.Of(MeasureText.Of(s, circle, form)).Cut(LongestText);
}

/// <summary>How far the index follows the store.</summary>
/// <param name="Through">Up to this moment of receipt or change.</param>
internal sealed record MeasuresFollowed(DateTimeOffset Through);
