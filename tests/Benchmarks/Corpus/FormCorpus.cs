using System.Globalization;
using System.Security.Cryptography;

namespace MimFunctions.Benchmarks.Corpus;

/// <summary>Makes the forms of a run from a seed; nothing of it is kept in the repository.</summary>
/// <param name="seed">The same seed and day give the same forms.</param>
/// <param name="today">Day that the forms bear as date of transmission and publication, so that none is late.</param>
internal sealed class FormCorpus(int seed, DateOnly today)
{
    private const int StandardSeed = 2006_688;

    private readonly Lazy<WordForm> heavy = new(() => new WordForm(WordForm.HeavyStyles));
    private readonly Lazy<WordForm> light = new(() => new WordForm(WordForm.LightStyles));

    /// <summary>The corpus that every figure in README.md was measured on, as it is today.</summary>
    public static FormCorpus Standard() => new(StandardSeed, DateOnly.FromDateTime(DateTime.UtcNow));

    /// <summary>Writes forms of one shape into a folder.</summary>
    /// <param name="shape">What kind of file.</param>
    /// <param name="count">How many.</param>
    /// <param name="folder">Created when absent; on the volume of the drop folder, so that dropping is renaming.</param>
    /// <param name="after">Number of the form before the first, to stay apart from others.</param>
    public IReadOnlyList<StagedForm> Stage(Shape shape, int count, string folder, int after = 0)
    {
        Directory.CreateDirectory(folder);
        return [.. Enumerable.Range(after + 1, count).Select(serial => Write(shape, serial, folder))];
    }

    private StagedForm Write(Shape shape, int serial, string folder)
    {
        var form = FilledForm.Of(seed, serial, today);
        var bytes = Bytes(shape, serial, form);
        var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"measure-{serial:D6}.{(shape == Shape.Json ? "json" : "docx")}"));
        File.WriteAllBytes(path, bytes);
        return new StagedForm(form.State.Code, path, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    private byte[] Bytes(Shape shape, int serial, FilledForm form) => shape switch
    {
        Shape.Json => JsonForm.Write(form),
        Shape.Light => light.Value.Write(form, new Random(serial)),
        _ => heavy.Value.Write(form, new Random(serial)),
    };
}
