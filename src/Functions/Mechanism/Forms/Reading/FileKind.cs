namespace MimFunctions.Mechanism.Forms.Reading;

/// <summary>What the bytes of a file are, whatever its name says.</summary>
internal enum FileKind
{
    /// <summary>Nothing at all.</summary>
    Empty,

    /// <summary>A zip archive: Word, OpenDocument, or something that is neither.</summary>
    Zip,

    /// <summary>JSON in UTF-8.</summary>
    Json,

    /// <summary>XML in any encoding.</summary>
    Xml,

    /// <summary>An Office file locked with a password (an OLE file with an EncryptedPackage).</summary>
    EncryptedOffice,

    /// <summary>A mail that was saved as a file (RFC 5322).</summary>
    Mail,

    /// <summary>Something the hub does not read.</summary>
    Other,
}
