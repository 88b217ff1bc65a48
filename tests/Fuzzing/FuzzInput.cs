using System.Security.Cryptography;
using MimFunctions.Tests.Mechanism.Forms.Reading;

namespace MimFunctions.Fuzzing;

/// <summary>What is changed from run to run: the text of a form, without the archive around it, whose checksums no chance would meet.</summary>
/// <param name="Kind">How it is packed.</param>
/// <param name="Text">The XML, JSON or bytes.</param>
internal sealed record FuzzInput(FuzzKind Kind, byte[] Text)
{
    private static readonly byte[] Word = ZipMaker.DocxOf("<d/>"), OpenDocument = ZipMaker.Odt("");

    /// <summary>The file that is dropped.</summary>
    public byte[] File => Kind switch
    {
        FuzzKind.Word => ZipMaker.WithPart(Word, "word/document.xml", Text),
        FuzzKind.OpenDocument => ZipMaker.WithPart(OpenDocument, "content.xml", Text),
        _ => Text,
    };

    /// <summary>A name that tells the kind and the content.</summary>
    public string Name => $"{Kind}-{Convert.ToHexStringLower(SHA256.HashData(Text))[..12]}";

    /// <summary>An input that was kept.</summary>
    public static FuzzInput Load(FileInfo file) => new(Enum.Parse<FuzzKind>(file.Name.Split('-')[0]), System.IO.File.ReadAllBytes(file.FullName));
}

/// <summary>How an input is packed.</summary>
internal enum FuzzKind
{
    /// <summary>The main part of a Word file.</summary>
    Word,

    /// <summary>The content of an OpenDocument text.</summary>
    OpenDocument,

    /// <summary>A file as it stands: JSON, XML, flat documents, mails.</summary>
    Plain,
}
