using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Features.Summaries.Issuing;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.Summaries.Papers;

/// <summary>
/// Writes the files of a summary: those of a version that is final once, those of the draft again whenever it changed, and none of a draft
/// when there is none. What is kept in chapters is the truth; the files follow from it.
/// </summary>
internal sealed class SummaryFiles(IFileStore files, SummaryChapters chapters, SummaryIssuing issuing, SummaryWord word, Settings settings)
{
    private static readonly string[] Extensions = ["json", "html", "docx"];

    /// <summary>Brings the files to what the summary is now.</summary>
    /// <returns>The paths of all its files.</returns>
    public async Task<IReadOnlyList<string>> Write(Summary summary, CancellationToken ct)
    {
        foreach (var version in summary.Versions)
            await WriteFinal(summary, version, ct);
        if (summary.Draft is { } draft)
            await WriteDraft(summary, draft, ct);
        else
            await DeleteDraft(summary.Name, ct);
        var versions = summary.Versions.Select(version => (int?)version.Version).Concat(summary.Draft is null ? [] : [null]);
        return [.. versions.SelectMany(version => Extensions, (version, extension) => SummaryKeys.File(summary.Name, version, extension))];
    }

    private async Task WriteFinal(Summary summary, SummaryEvent.Issued version, CancellationToken ct)
    {
        var missing = new List<string>();
        foreach (var extension in Extensions)
        {
            if (await files.Look(SummaryKeys.File(summary.Name, version.Version, extension), ct) is null)
                missing.Add(extension);
        }

        // What is there stays as it is, whatever the hub would write today: final never changes.
        if (missing.Count > 0)
        {
            using var content = await chapters.Read(summary.Name, version.Digest, ct);
            await Write(content, Standings.AsIssued(summary, version, settings), version.Version, missing, ct);
        }
    }

    private async Task WriteDraft(Summary summary, SummaryDraft draft, CancellationToken ct)
    {
        using var content = await issuing.Shown(summary, draft, ct);
        await Write(content, Standings.Of(summary, draft, settings, completes: false), null, Extensions, ct);
    }

    private async Task Write(SummaryContent content, SummaryStanding standing, int? version, IEnumerable<string> extensions, CancellationToken ct)
    {
        var document = content.Document;
        foreach (var extension in extensions)
        {
            var path = SummaryKeys.File(document.Name, version, extension);
            await (extension switch
            {
                "json" => files.Write(path, (to, ends) => content.Json.CopyToAsync(to, ends), "application/json", ct),
                "html" => files.Write(path, (to, ends) => SummaryPage.Write(document, standing, to, ends), "text/html; charset=utf-8", ct),
                _ => files.Write(
                    path,
                    (to, _) =>
                    {
                        word(document, standing, to);
                        return Task.CompletedTask;
                    },
                    ViewFormats.Word, ct),
            });
        }
    }

    private async Task DeleteDraft(SummaryName name, CancellationToken ct)
    {
        foreach (var extension in Extensions)
        {
            var path = SummaryKeys.File(name, null, extension);
            if (await files.Look(path, ct) is { } there)
                await files.Delete(path, there.Tag, ct);
        }
    }
}
