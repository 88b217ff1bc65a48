using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Mechanism.Forms.Reading;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Store;

namespace MimFunctions.Mechanism.Intake;

/// <summary>Finds out which form a file belongs to, whichever of the two came first. Looks things up but changes nothing.</summary>
internal sealed class AwaitedFiles(IDocumentStore documents, IFileStore files)
{
    /// <summary>The name of a file; people paste whole paths.</summary>
    public static string Name(string path) => path[(path.LastIndexOfAny(['/', '\\']) + 1)..].Trim();

    /// <summary>What a file is that can't be read as a form: one that a form waits for, or null.</summary>
    /// <param name="arrival">The file.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="why">Why it is no form.</param>
    /// <param name="ct">Ends the look-up.</param>
    public async Task<Assessment?> Assess(Arrival arrival, ReadOnlyMemory<byte> content, Finding why, CancellationToken ct)
    {
        if (await documents.FindWaitingFor(arrival.State, arrival.Folder, arrival.File, ct) is not { } waiting)
            return await Replaces(arrival, content, ct);
        if (AttachableKind.Fits(content))
            return new Assessment.AwaitedFile(waiting.Document.Reference!);
        // A file of a kind that is read, but hostile or locked, keeps its own finding.
        return why.Rule == FileRules.UnknownKind.Id ? new Assessment.Unfit(null, FormFields.None, [NotAttachable(arrival, waiting.Document)]) : null;
    }

    /// <summary>Another file under the name of an original text that has come takes its place; of answers none does, as who asked has read it.</summary>
    private async Task<Assessment?> Replaces(Arrival arrival, ReadOnlyMemory<byte> content, CancellationToken ct) =>
        arrival.Folder == Arrival.Measures && AttachableKind.Fits(content) && await documents.FindOriginal(arrival.State, arrival.File, ct) is { } known
            ? new Assessment.AwaitedFile(known.Reference!)
            : null;

    /// <summary>The digest of a file of this name that came before anyone named it and may be attached; null when none did.</summary>
    /// <param name="state">The state.</param>
    /// <param name="folder">The folder in which form and file lie.</param>
    /// <param name="name">The file's name.</param>
    /// <param name="ct">Ends the look-up.</param>
    public async Task<string?> CameBefore(string state, string folder, string name, CancellationToken ct) =>
        await documents.FindFile(state, folder, name, ct) is { Document: { Outcome: Outcome.Refused } refused } && await MayBeAttached(refused, ct)
            ? refused.Digest
            : null;

    /// <summary>
    /// Whether a file that was refused, as nobody had named it, is of a kind that may be attached. It lies in quarantine, or among the originals
    /// already when the hub died between moving it and telling the form.
    /// </summary>
    public async Task<bool> MayBeAttached(Submission refused, CancellationToken ct) =>
        (await files.Read(InQuarantine(refused.State, refused.Digest), ct) ?? await files.Read(Kept(refused.Digest), ct)) is { } file
        && AttachableKind.Fits(file.Content);

    /// <summary>Where the original bytes of what was taken are.</summary>
    public static string Kept(string digest) => $"originals/{digest}";

    /// <summary>Where the original bytes of a refused file are.</summary>
    public static string InQuarantine(string state, string digest) => $"quarantine/{state}/{digest}";

    /// <summary>Each of these files as a form names it, with its digest if it came before.</summary>
    public async Task<IReadOnlyList<Attachment>> Named(Arrival arrival, IEnumerable<string> names, CancellationToken ct)
    {
        var attachments = new List<Attachment>();
        foreach (var name in names)
            attachments.Add(Attachment.Named(name, await CameBefore(arrival.State, arrival.Folder, name, ct)));
        return attachments;
    }

    /// <summary>Those of these files that came before the form.</summary>
    public async Task<IReadOnlySet<string>> Beside(Arrival arrival, IEnumerable<string> names, CancellationToken ct) =>
        (await Named(arrival, names, ct)).Where(file => !file.IsAwaited).Select(file => file.File).ToHashSet();

    private static Finding NotAttachable(Arrival arrival, Submission waiting) => new(
        "MIM-DROP-04", Severity.Error, null, Place.WholeFile, arrival.File,
        $"{waiting.Reference} waits for this file, but files of this kind are not passed on.",
        $"Save it as PDF, Word (.docx), OpenDocument text (.odt), PNG or JPEG and drop it under the name that the form gives.");
}
