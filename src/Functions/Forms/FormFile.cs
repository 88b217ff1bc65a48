using MimFunctions.Domain.Forms;

namespace MimFunctions.Forms;

/// <summary>What reading an uploaded file came to.</summary>
internal abstract record FormFileReading
{
    private FormFileReading()
    {
    }

    /// <summary>It is one of the forms.</summary>
    public sealed record Read(FormReading Reading, FileFormat Format) : FormFileReading;

    /// <summary>It can be read but is not the form; what could be recognised is kept to prefill one.</summary>
    public sealed record NotTheForm(FormReading Recognised, Finding Why) : FormFileReading;

    /// <summary>It was refused before parsing: hostile, broken, too large or of a kind the hub does not read.</summary>
    public sealed record Unreadable(Finding Why) : FormFileReading;
}

/// <summary>The formats the hub reads.</summary>
internal enum FileFormat
{
    /// <summary>Word, Office Open XML (.docx).</summary>
    Word,

    /// <summary>OpenDocument text (.odt).</summary>
    OpenDocument,

    /// <summary>JSON (RFC 8259) by the published schema.</summary>
    Json,

    /// <summary>XML by the published XSD.</summary>
    Xml,
}

/// <summary>Reads an uploaded file whoever wrote it. Pure: bytes in, reading out; nothing that the file links to is ever fetched.</summary>
internal static partial class FormFile
{
    /// <summary>Reads the file as one of the forms of the library.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="fileName">Its name; only a hint, the content decides.</param>
    /// <param name="expected">The forms that this drop folder takes; the first is offered when none is recognised.</param>
    public static FormFileReading Read(ReadOnlyMemory<byte> bytes, string fileName, IReadOnlyList<FormDefinition> expected) =>
        throw new NotSupportedException("The readers are not merged yet.");
}
