using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Measures;
using MimFunctions.Mechanism.Forms.Reading;
using MimFunctions.Platform.Files;

namespace MimFunctions.Features.Measures.Showing;

/// <summary>The file with the original text of a communication (field 9b, F-2).</summary>
/// <param name="Name">Its name.</param>
/// <param name="Href">Where it can be fetched; absent while it has not come.</param>
/// <param name="Bytes">Its length; absent in lists and while it has not come.</param>
/// <param name="Type">Its media type; as the length.</param>
public sealed record OriginalFile(string Name, string? Href, long? Bytes = null, string? Type = null)
{
    /// <summary>SHA-256 of the file; null while it has not come.</summary>
    internal string? Digest { get; private init; }

    /// <summary>The file, as this circle may know of it; null when there is none.</summary>
    public static OriginalFile? Of(Submission s, Circle circle) =>
        ReportForm.FieldsFor(s.Fields, circle).Text(ReportFields.OriginalTextAttached) is { } name
            ? Of(s, s.Attachments is [var file, ..] ? file : new Attachment(name, AttachmentState.Awaited))
            : null;

    /// <summary>The same with length and type.</summary>
    internal async Task<OriginalFile> Measured(IFileStore files, CancellationToken ct) =>
        Digest is not null && await files.Read($"originals/{Digest}", ct) is { } file
            ? this with { Bytes = file.Content.Length, Type = AttachableKind.TypeOf(file.Content, Name) }
            : this;

    private static OriginalFile Of(Submission s, Attachment file) =>
        new(file.File, file.Digest is null ? null : $"/api/communications/{s.Reference}/original") { Digest = file.Digest };
}
