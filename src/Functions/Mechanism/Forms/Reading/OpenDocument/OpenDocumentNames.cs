namespace MimFunctions.Mechanism.Forms.Reading.OpenDocument;

/// <summary>Namespaces of OpenDocument 1.3 and of what LibreOffice adds.</summary>
internal static class OpenDocumentNames
{
    private const string Base = "urn:oasis:names:tc:opendocument:xmlns:";

    /// <summary>office:</summary>
    public const string Office = Base + "office:1.0";

    /// <summary>text:</summary>
    public const string Text = Base + "text:1.0";

    /// <summary>table:</summary>
    public const string Table = Base + "table:1.0";

    /// <summary>style:</summary>
    public const string Style = Base + "style:1.0";

    /// <summary>draw:</summary>
    public const string Draw = Base + "drawing:1.0";

    /// <summary>form:</summary>
    public const string Form = Base + "form:1.0";

    /// <summary>meta:</summary>
    public const string Meta = Base + "meta:1.0";

    /// <summary>script:</summary>
    public const string Script = Base + "script:1.0";

    /// <summary>loext: content controls of LibreOffice 7.4 and later.</summary>
    public const string LibreOffice = "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0";

    /// <summary>field: legacy form fields of Word, as LibreOffice keeps them.</summary>
    public const string Field = "urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0";

    /// <summary>fo:</summary>
    public const string Format = Base + "xsl-fo-compatible:1.0";

    /// <summary>svg:</summary>
    public const string Drawn = Base + "svg-compatible:1.0";

    /// <summary>dc:</summary>
    public const string DublinCore = "http://purl.org/dc/elements/1.1/";

    /// <summary>ooo: Basic modules in a flat file.</summary>
    public const string Basic = "http://openoffice.org/2004/office";

    /// <summary>xml:</summary>
    public const string Xml = "http://www.w3.org/XML/1998/namespace";

    /// <summary>xlink:</summary>
    public const string Link = "http://www.w3.org/1999/xlink";
}
