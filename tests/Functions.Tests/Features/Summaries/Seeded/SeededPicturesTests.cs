using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;
using MimFunctions.Demo.History;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.General;
using MimFunctions.Domain.Summaries.LiaisonYears;
using MimFunctions.Domain.Summaries.Semesters;
using MimFunctions.Features.Summaries.Papers;
using MimFunctions.Tests.Features.Summaries.Papers;

namespace MimFunctions.Tests.Features.Summaries.Seeded;

/// <summary>
/// The three reports of the seeded year as Word documents in docs/pictures: the same bytes on any day. <c>.ci/pictures</c> makes them anew
/// (<c>UPDATE_SNAPSHOTS=1</c>) and their pictures.
/// </summary>
public sealed class SeededPicturesTests
{
    private const int Year = 2026;

    [Fact]
    public void The_reports_of_the_seeded_year_in_the_documentation_are_those_that_the_hub_makes()
    {
        foreach (var document in new[]
        {
            ComposeGeneralReport.From(new PastMeasures(Year).Sources()), ComposeSemester.From(new PastNetworks(Year).Semester()),
            ComposeLiaisonYear.From(new PastNetworks(Year).Year()),
        })
        {
            var (file, bytes) = (Path.Combine(Folder(), $"{document.Name}.docx"), WrittenWord.Of(document, Standing(document.Name)));
            if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
                File.WriteAllBytes(file, bytes);
            Inside(File.ReadAllBytes(file)).ShouldBe(Inside(bytes), $"{document.Name}: run .ci/pictures");
        }
    }

    private static string Folder([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../../../docs/pictures"));

    /// <summary>What the files in it hold, whatever program packed them.</summary>
    private static string Inside(byte[] package)
    {
        using var archive = new ZipArchive(new MemoryStream(package));
        return string.Join('\n', archive.Entries.Select(entry =>
        {
            using var content = new MemoryStream();
            using (var opened = entry.Open())
                opened.CopyTo(content);
            return $"{entry.FullName}: {(entry.FullName.EndsWith(".xlsx", StringComparison.Ordinal) ? Inside(content.ToArray()) : Encoding.UTF8.GetString(content.ToArray()))}";
        }));
    }

    private static SummaryStanding Standing(SummaryName name) => new(
        1, name.Last.AddDays(2), name.Last.AddDays(20), Domain.Summaries.Keeping.SummaryParties.Words(name, Domain.Summaries.Keeping.SummaryParties.Completing(name)[0]), null, new Uri("https://mim.example/"), []);
}
