using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Domain.Summaries.Translating;
using MimFunctions.Domain.Union;

namespace MimFunctions.Features.Summaries.Translating;

/// <summary>Versions of summaries in other languages: the files for translators, and what comes back from them.</summary>
internal sealed class SummaryTranslations(SummaryChapters chapters)
{
    private const int MostNamed = 5;

    /// <summary>The file for translators, with what was translated before.</summary>
    public async Task<byte[]> Export(Summary summary, SummaryEvent.Issued version, Language to, CancellationToken ct)
    {
        using var content = await chapters.Read(summary.Name, version.Digest, ct);
        using var translated = await Find(summary, version, to.Code, ct);
        var done = translated is not null
            ? SummaryTexts.Of(translated.Document).ToDictionary(text => text.Id, text => text.Text, StringComparer.Ordinal)
            : [];
        return Xliff.Write($"{summary.Name}.v{version.Version}", version.Digest, SummaryTexts.Of(content.Document), to, done);
    }

    /// <summary>The version in this language, to be closed; null when there is no translation into it.</summary>
    public async Task<SummaryContent?> Find(Summary summary, SummaryEvent.Issued version, string language, CancellationToken ct) =>
        summary.Translations(version.Version).FirstOrDefault(one => one.Language == language) is { } translation
            ? await chapters.Read(summary.Name, translation.Digest, ct)
            : null;

    /// <summary>Keeps what came back; the digest of the content, or what is wrong with it in sentences.</summary>
    public async Task<(string? Digest, IReadOnlyList<string> Faults)> Keep(Summary summary, SummaryEvent.Issued version, XliffReading read, CancellationToken ct)
    {
        using var content = await chapters.Read(summary.Name, version.Digest, ct);
        var texts = SummaryTexts.Of(content.Document);
        var faults = Faults(version, texts, read);
        if (faults.Count > 0)
            return (null, faults);
        var translated = new SummaryTexts(text => text.IsKept || text.Text.Length == 0 ? text.Text : read.Units[text.Id].Target!).In(content.Document)
            // It is known by the heading of a table in documents of before F-14, and headings are translated.
            with
        {
            Marking = SummaryMarking.Of(content.Document),
        };
        return (await chapters.Keep(translated, ct), []);
    }

    private static List<string> Faults(SummaryEvent.Issued version, IReadOnlyList<SummaryText> texts, XliffReading read)
    {
        if (read.Digest != version.Digest)
            return [$"It is a translation of another text than version {version.Version}. Take the file of this version."];
        var wanted = texts.Where(text => text.Text.Length > 0).ToArray();
        string[] changed = [.. wanted.Where(text => read.Units.GetValueOrDefault(text.Id)?.Source != text.Text).Select(text => text.Id)];
        string[] open = [.. wanted.Where(text => !text.IsKept && string.IsNullOrWhiteSpace(read.Units.GetValueOrDefault(text.Id)?.Target)).Select(text => text.Id)];
        string[] spoken = [.. wanted.Where(text => text.IsKept && read.Units.GetValueOrDefault(text.Id)?.Target is { } target && target != text.Text).Select(text => text.Id)];
        return
        [
            .. Told("The source of these units is missing or was changed", changed), .. Told("These units are not translated yet", open.Except(changed)),
            .. Told("These units are what states wrote and stay as they are", spoken.Except(changed)),
        ];
    }

    private static IEnumerable<string> Told(string what, IEnumerable<string> ids) => ids.ToArray() is { Length: > 0 } some
        ? [$"{what}: {string.Join(", ", some.Take(MostNamed))}{(some.Length > MostNamed ? $" and {some.Length - MostNamed} more" : "")}."]
        : [];
}
