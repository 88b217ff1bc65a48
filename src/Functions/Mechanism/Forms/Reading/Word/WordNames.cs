namespace MimFunctions.Mechanism.Forms.Reading.Word;

/// <summary>Names of WordprocessingML (ISO/IEC 29500-1 section 17), transitional and strict.</summary>
internal static class WordNames
{
    /// <summary>Main namespace of nearly all files.</summary>
    public const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Main namespace of files saved as "Strict Open XML".</summary>
    public const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /// <summary>Main namespace of "Word XML 2003" files.</summary>
    public const string Word2003 = "http://schemas.microsoft.com/office/word/2003/wordml";

    /// <summary>Namespaces of references to other parts.</summary>
    public const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships", StrictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    /// <summary>Namespaces of equations.</summary>
    public const string Math = "http://schemas.openxmlformats.org/officeDocument/2006/math", StrictMath = "http://purl.oclc.org/ooxml/officeDocument/math";

    /// <summary>Namespaces of drawings.</summary>
    public const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main", StrictDrawing = "http://purl.oclc.org/ooxml/drawingml/main";

    /// <summary>Namespace of check box content controls (Word 2010 and later).</summary>
    public const string Word2010 = "http://schemas.microsoft.com/office/word/2010/wordml";

    /// <summary>Namespace of alternatives for older readers.</summary>
    public const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /// <summary>Whether a switch is on: present without a value, or with any value but "off" (section 17.17.4).</summary>
    public static bool IsOn(string? value) => value is not ("0" or "false" or "off");
}
