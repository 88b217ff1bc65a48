using MimFunctions.Benchmarks.Corpus;

namespace MimFunctions.Benchmarks.Reports;

/// <summary>The corpus as files.</summary>
internal static class Listing
{
    /// <summary>Writes forms into <c>{folder}/{state}/measures/</c>, as a drop container holds them, and prints digest and path of each.</summary>
    public static int Write(Shape shape, int count, string folder)
    {
        foreach (var form in FormCorpus.Standard().Stage(shape, count, folder))
        {
            var place = Directory.CreateDirectory(Path.Combine(folder, form.State, "measures")).FullName;
            File.Move(form.Path, Path.Combine(place, form.Name), overwrite: true);
            Console.WriteLine($"{form.Digest}  {form.State}/measures/{form.Name}");
        }

        return 0;
    }
}
