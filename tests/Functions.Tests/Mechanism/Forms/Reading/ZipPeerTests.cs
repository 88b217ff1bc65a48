using System.IO.Compression;
using MimFunctions.Mechanism.Forms.Reading.Archives;

namespace MimFunctions.Tests.Mechanism.Forms.Reading;

/// <summary>Our list of an archive's entries against that of System.IO.Compression, on files of five programs.</summary>
public sealed class ZipPeerTests
{
    public static TheoryData<string> Packages => [.. Corpus.Names.Where(n => n.EndsWith(".docx", StringComparison.Ordinal) || n.EndsWith(".odt", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Packages))]
    public void An_archive_holds_the_same_for_us_as_for_the_framework(string file)
    {
        // Given an archive
        var bytes = Corpus.Bytes(file);
        using var peer = new ZipArchive(new MemoryStream(bytes));

        // When both list it
        var ours = ZipDirectory.Read(bytes, ZipGuard.MostParts);

        // Then they tell the same, and so do the parts
        ours.Select(p => (p.Name, (long)p.Packed, (long)p.Size, p.Crc)).ShouldBe(peer.Entries.Select(e => (e.FullName, e.CompressedLength, e.Length, e.Crc32)));
        var package = ZipPackage.Open(bytes);
        foreach (var entry in peer.Entries.Where(e => e.Length > 0))
            Copy(package.OpenPart(entry.FullName)).ShouldBe(Copy(entry.Open()));
    }

    private static byte[] Copy(Stream stream)
    {
        using (stream)
        using (var copy = new MemoryStream())
        {
            stream.CopyTo(copy);
            return copy.ToArray();
        }
    }
}
