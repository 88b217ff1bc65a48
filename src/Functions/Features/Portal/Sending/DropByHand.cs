using System.Security.Cryptography;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Portal.Sending;

/// <summary>Drops a file that came by the browser into the folder of its state, where it is taken in as every other, and waits a little for the answer.</summary>
internal sealed class DropByHand(IFileStore files, IDocumentStore documents, FormIntake intake, DryRun dryRun, IEnumerable<IFormKind> kinds, TimeProvider clock)
{
    /// <summary>A person waits for so long without wondering.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8), Pause = TimeSpan.FromMilliseconds(150);

    /// <summary>Drops it.</summary>
    /// <returns>Its digest; null while another file of this name lies there and is being taken in.</returns>
    public async Task<string?> Drop(MemberState state, string name, ReadOnlyMemory<byte> content, CancellationToken ct)
    {
        var folder = await Folder(state, name, content, ct);
        var path = $"{DropPath.Prefix}{state.Code}/{folder}/{name}";
        if (await files.Look(path, ct) is not null)
            return null;
        var digest = Convert.ToHexStringLower(SHA256.HashData(content.Span));
        var drops = (await Find(state, digest, ct))?.Drops.Count ?? 0;
        await files.Write(path, content, "application/octet-stream", ct);
        for (var began = clock.GetTimestamp(); clock.GetElapsedTime(began) < Patience; await Task.Delay(Pause, clock, ct))
        {
            // Whoever is first takes it in, this or the trigger: doing it twice ends in the same submission (docs/rules.md, rule 1).
            await intake.Take(path, ct);
            if (await Find(state, digest, ct) is { } taken && taken.Drops.Count > drops)
                break;
        }

        return digest;
    }

    /// <summary>What became of it; null while it is not taken in.</summary>
    public async Task<Submission?> Find(MemberState state, string digest, CancellationToken ct) =>
        (await documents.Read<Submission>(SubmissionQueries.Key(state.Code, digest), ct))?.Document;

    /// <summary>The folder of the form that it is; of what is no form, the folder in which a form waits for a file of this name.</summary>
    private async Task<string> Folder(MemberState state, string name, ReadOnlyMemory<byte> content, CancellationToken ct)
    {
        var form = (await dryRun.Check(state, name, content, ct)).Form;
        if (kinds.FirstOrDefault(kind => kind.Forms.Any(each => each.Id == form)) is { } own)
            return own.Folder;
        foreach (var kind in kinds)
        {
            if (await documents.FindWaitingFor(state.Code, kind.Folder, name, ct) is not null)
                return kind.Folder;
        }

        return Arrival.Measures;
    }
}
