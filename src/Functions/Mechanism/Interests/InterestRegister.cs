using System.Globalization;
using System.Text.Json;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;
using MimFunctions.Platform.Audit;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Json;

namespace MimFunctions.Mechanism.Interests;

/// <summary>
/// Changes the list of countries of particular interest, which stays the file that it is: whoever edits it by hand and whoever changes it on a page write
/// the same. Each change is in the audit trail before it is made.
/// </summary>
internal sealed class InterestRegister(IFileStore files, IAuditTrail audit, TimeProvider clock) : IDisposable
{
    // Two people on one instance take turns; two instances tell by the tag of the file, but for the moment between look and write.
    private readonly SemaphoreSlim turn = new(1, 1);

    /// <summary>The list as it is written now, with the tag of its file; or what is wrong with the file.</summary>
    public async Task<(InterestList? List, string Tag, string? Fault)> Read(CancellationToken ct)
    {
        var file = await files.Read(InterestFile.Path, ct);
        var (list, fault) = InterestContent.Parse((file?.Content ?? InterestContent.Empty).Span);
        return (list, file?.Tag ?? "", fault);
    }

    /// <summary>Decides on the list as it stands and writes it.</summary>
    /// <param name="tag">The tag of the file that the person had before them; null to take it as it is.</param>
    /// <param name="entry">What is put into the trail, once the change is decided.</param>
    /// <param name="decide">Decides.</param>
    /// <param name="ct">Ends the work.</param>
    /// <returns>The decision; refused, too, when somebody else changed the list meanwhile or its file is broken.</returns>
    public async Task<CaseDecision<InterestList>> Change(
        string? tag, AuditEntry entry, Func<InterestList, CaseDecision<InterestList>> decide, CancellationToken ct)
    {
        await turn.WaitAsync(ct);
        try
        {
            var (list, now, fault) = await Read(ct);
            if (list is null)
                return Refused($"The list can’t be read: {fault}", $"Ask the operator to mend interest.json.");
            if (tag is not null && tag != now)
                return Refused($"Somebody else changed the list meanwhile.", $"Look at it again, then make the change once more.");
            var decision = decide(list);
            if (decision is CaseDecision<InterestList>.Changed { Next: var next })
            {
                await audit.Record(entry with { At = clock.GetUtcNow() }, ct);
                await files.Write(InterestFile.Path, Bytes(next), "application/json", ct);
            }

            return decision;
        }
        finally
        {
            turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => turn.Dispose();

    private static byte[] Bytes(InterestList list) => JsonSerializer.SerializeToUtf8Bytes(
        new InterestContent(InterestContent.Known, [.. list.Entries.Select(entry => new InterestContent.Line(entry.Country.Code, Iso(entry.From), Iso(entry.Until), entry.Basis))]), HubJson.Readable);

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static CaseDecision<InterestList> Refused(Sentence message, Sentence fix) =>
        new CaseDecision<InterestList>.Refused([new Refusal("ILO-LIST-2", null, message, fix)]);
}
