namespace MimFunctions.Mechanism.Forms.Reading;

/// <summary>The parts of an office file, whether it is a zip archive or one long XML file.</summary>
internal interface IPackage
{
    /// <summary>Names of all parts, with forward slashes and without one in front.</summary>
    IReadOnlyCollection<string> Names { get; }

    /// <summary>Whether a part of this name exists; case does not matter (OPC, ISO/IEC 29500-2 section 6.2.2.3).</summary>
    bool Has(string name);

    /// <summary>Unpacks a part while it is read.</summary>
    /// <exception cref="FileRefusedException">There is none, or it is larger than anything a form needs.</exception>
    Stream OpenPart(string name);

    /// <summary>A part as it lies packed in the file; null where there is none or nothing is packed.</summary>
    PackedPart? Packed(string name);

    /// <summary>The text of a small part in which words stand as they are, or null when only an XML parser can tell what it says.</summary>
    /// <exception cref="FileRefusedException">The part is damaged.</exception>
    string? PlainText(string name);
}
