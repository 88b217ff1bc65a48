using System.Text;
using Microsoft.IdentityModel.Tokens;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Signing;
using MimFunctions.Platform.Store;

namespace MimFunctions.Platform.Audit.Verification;

/// <summary>What <c>verify-audit</c> was told to check.</summary>
/// <param name="Export">An exported file; null for the data folder.</param>
/// <param name="DataFolder">The data folder.</param>
/// <param name="Keys">The published keys; null for those of the data folder.</param>
/// <param name="Seals">Files of seals that were kept elsewhere.</param>
internal sealed record AuditSource(string? Export, string DataFolder, string? Keys, IReadOnlyList<string> Seals)
{
    /// <summary>Checks it.</summary>
    /// <param name="progress">Told the number of records checked so far.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="IOException">A file can not be read.</exception>
    /// <exception cref="SettingException">There is no trail.</exception>
    public Task<TrailReport> Check(Action<long> progress, CancellationToken ct) =>
        Export is null ? CheckStore(progress, ct) : CheckFile(Export, progress, ct);

    private async Task<TrailReport> CheckFile(string file, Action<long> progress, CancellationToken ct)
    {
        var (seals, faults) = await Read(Kept(ct).Concat(ExportedTrail.Seals(file)), ct);
        var report = await new ExportedTrail(file, seals, progress).Check(ct);
        return report with { Faults = [.. faults, .. report.Faults] };
    }

    private async Task<TrailReport> CheckStore(Action<long> progress, CancellationToken ct)
    {
        var settings = SettingsReader.Read(DataFolder);
        if (settings.Cosmos is null && !File.Exists(Path.Combine(settings.DataFolder, "hub.db")))
            throw new SettingException($"There is no hub.db in {settings.DataFolder}: no audit trail was ever written there.");
        await using var services = new ServiceCollection().AddLogging().AddSingleton(settings).AddSingleton(TimeProvider.System)
            .AddDocuments(settings).AddFiles(settings).BuildServiceProvider();
        var documents = services.GetRequiredService<IDocumentStore>();
        var stored = documents.Query<StoredSeal>(new(Containers.Seals), ct).Select(seal => seal.Document.Jws);
        var (seals, faults) = await Read(Kept(ct).Concat(stored).Concat(Filed(services.GetRequiredService<IFileStore>(), ct)), ct);
        return new(await new StoredTrail(documents, seals, progress).Check(ct), faults);
    }

    private IAsyncEnumerable<string> Kept(CancellationToken ct) =>
        Seals.ToAsyncEnumerable().Select(async (string file, CancellationToken _) => await File.ReadAllTextAsync(file, ct));

    private static async IAsyncEnumerable<string> Filed(
        IFileStore files, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var entry in files.List(StoredSeal.Folder, ct))
        {
            if (await files.Read(entry.Path, ct) is { } file)
                yield return System.Text.Encoding.UTF8.GetString(file.Content.Span);
        }
    }

    private async Task<(IReadOnlyList<AuditSeal> Seals, IReadOnlyList<string> Faults)> Read(IAsyncEnumerable<string> texts, CancellationToken ct)
    {
        List<AuditSeal> seals = [];
        List<string> faults = [];
        JsonWebKeySet? keys = null;
        await foreach (var jws in texts.Select(text => text.Trim()).Distinct().WithCancellation(ct))
        {
            keys ??= await PublishedKeys.Read(Keys ?? Path.Combine(DataFolder, PublishedKeys.File), ct);
            var (seal, fault) = await SealFile.Read(jws, keys);
            if (seal is not null)
                seals.Add(seal);
            else
                faults.Add($"A seal is not genuine: {fault}.");
        }

        return (seals, faults);
    }
}

/// <summary>Reads a seal after checking that the hub signed it.</summary>
internal static class SealFile
{
    /// <summary>The seal, or why it is none.</summary>
    /// <param name="jws">A compact JWS.</param>
    /// <param name="published">The hub's published keys.</param>
    public static async Task<(AuditSeal? Seal, string? Fault)> Read(string jws, JsonWebKeySet published) =>
        await Signature.Check(jws, published) switch
        {
            SignatureCheck.UnknownKey => (null, "it was signed with a key that is not among the published keys"),
            SignatureCheck.Wrong => (null, "the signature does not fit: it was changed, or this hub did not sign it"),
            _ when Payload(jws) is { Kind: AuditSeal.TheKind } seal => (seal, null),
            _ => (null, "what was signed is not a seal of an audit trail"),
        };

    private static AuditSeal? Payload(string jws) =>
        StrictJson.Seal(StrictJson.Parse(Encoding.UTF8.GetString(Base64UrlEncoder.DecodeBytes(jws.Split('.')[1]))));
}
