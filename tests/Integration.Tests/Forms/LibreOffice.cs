using System.Xml.Linq;
using MimFunctions.Integration.Tests.Summaries;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Integration.Tests.Forms;

/// <summary>LibreOffice and poppler, as programs of other makers that open what the hub writes.</summary>
internal static class LibreOffice
{
    /// <summary>Whether tests with LibreOffice can run here; in CI they must.</summary>
    public static bool IsPossible { get; } = Environment.GetEnvironmentVariable("CI") == "true" || (OtherProgram.Find("soffice") is not null && OtherProgram.Find("pdftotext") is not null);

    /// <summary>The text that a person sees who opens the Word file in LibreOffice and prints it.</summary>
    public static async Task<string> PrintedText(byte[] word) => (await PrintedTexts(word))[0];

    /// <summary>The same of several files, for which LibreOffice starts once: it takes longer to start than to print.</summary>
    public static async Task<string[]> PrintedTexts(params byte[][] words)
    {
        using var folder = new TempFolder();
        return [.. await Task.WhenAll((await Convert(words, "pdf", folder)).Select(file => OtherProgram.Run("pdftotext", "-layout", file, "-")))];
    }

    /// <summary>The Word file as LibreOffice understands it: flat OpenDocument.</summary>
    public static async Task<XDocument> Understood(byte[] word)
    {
        using var folder = new TempFolder();
        return XDocument.Load((await Convert([word], "fodt", folder))[0]);
    }

    /// <summary>The Word file saved by LibreOffice as OpenDocument text.</summary>
    public static Task<byte[]> SavedAsOpenDocument(byte[] word) => SavedAs(word, "odt");

    /// <summary>A file of one kind, opened by LibreOffice and saved as another.</summary>
    public static async Task<byte[]> SavedAs(byte[] file, string to, string from = "docx")
    {
        using var folder = new TempFolder();
        return await File.ReadAllBytesAsync((await Convert([file], to, folder, from))[0]);
    }

    private static async Task<string[]> Convert(byte[][] files, string to, TempFolder folder, string from = "docx")
    {
        string[] names = [.. files.Index().Select(file => folder[$"form{file.Index}.{from}"])];
        foreach (var (name, file) in names.Zip(files))
            await File.WriteAllBytesAsync(name, file);
        await OtherProgram.Run("soffice", ["--headless", $"-env:UserInstallation=file://{folder["profile"]}", "--convert-to", to, "--outdir", folder["out"], .. names]);
        return [.. names.Select(name => folder[$"out/{Path.GetFileNameWithoutExtension(name)}.{to}"])];
    }
}

/// <summary>A test that needs LibreOffice: skipped with a message where there is none, but never when <c>CI=true</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LibreOfficeFactAttribute : FactAttribute
{
    public LibreOfficeFactAttribute() => Skip = LibreOffice.IsPossible ? null : "LibreOffice or pdftotext is not installed; this test opens our forms with them.";
}
