namespace MimFunctions.Intake;

/// <summary>Which files may be the original text beside a form (field 9b). Hostile files never are: they stay refused.</summary>
internal static class OriginalTextFile
{
    /// <summary>Whether the content is a PDF: the only kind that is passed on unread, as it can't run anything in the hub.</summary>
    public static bool MayBe(ReadOnlySpan<byte> content) => content.StartsWith("%PDF-"u8);
}
