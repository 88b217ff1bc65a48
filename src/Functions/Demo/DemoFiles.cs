using System.Text;
using MimFunctions.Platform.Configuration;

namespace MimFunctions.Demo;

/// <summary>The sample files, dropped as states would drop them.</summary>
internal sealed class DemoFiles(Settings settings)
{
    private static readonly string Samples = Path.Combine(AppContext.BaseDirectory, "samples");

    /// <summary>Says what to do where the samples are missing, as they are in what is published (Functions.csproj).</summary>
    /// <exception cref="SettingException">They are missing.</exception>
    public static void MustBeThere()
    {
        if (!Directory.Exists(Samples))
            throw new SettingException("--demo drops the sample forms of the source folder, which a published hub comes without. Run it there: dotnet run --project src/Functions -- --demo");
    }

    /// <summary>Every sample of a kind of form, by name.</summary>
    /// <param name="folder">Folder of the kind, e.g. <c>measures</c>.</param>
    public static IReadOnlyList<string> Of(string folder) =>
    [
        .. Directory.GetFiles(Samples, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(Path.GetDirectoryName(file)) == folder).Order(StringComparer.Ordinal),
    ];

    /// <summary>Drops a sample as it is.</summary>
    public void Drop(string sample) => Drop(sample, File.ReadAllBytes(Path.Combine(Samples, sample)));

    /// <summary>Drops a sample whose references and days are not known before the demo runs.</summary>
    /// <param name="sample">Path below the samples, e.g. <c>DE/answers/terminvorschlag.json</c>; a text file.</param>
    /// <param name="changes">What stands in the sample, and what it is now.</param>
    public void Drop(string sample, params IEnumerable<(string Sample, string Now)> changes) => Drop(
        sample, Encoding.UTF8.GetBytes(changes.Aggregate(
            File.ReadAllText(Path.Combine(Samples, sample)), (text, change) => text.Replace(change.Sample, change.Now, StringComparison.Ordinal))));

    /// <summary>Under a temporary name first, as careful programs do.</summary>
    private void Drop(string sample, byte[] content)
    {
        var target = Path.Combine(settings.DataFolder, "drop", Path.GetRelativePath(Samples, Path.Combine(Samples, sample)));
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllBytes(target + ".tmp", content);
        File.Move(target + ".tmp", target, overwrite: true);
    }
}
