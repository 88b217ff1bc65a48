using System.Globalization;
using System.Text.Json;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Owing;
using MimFunctions.Platform.Audit;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Json;

namespace MimFunctions.Mechanism.Interests;

/// <summary>Changes the list of countries of particular interest, which stays the file that it is.</summary>
internal sealed class InterestRegister(IFileStore files, IAuditTrail audit, TimeProvider clock) : IDisposable
{
    private readonly KeptFile<InterestList> kept = new(InterestFile.Path, json => InterestContent.Parse(json.Span), Bytes, InterestContent.Empty, files, audit, clock);

    /// <summary>The list as it is written now, with the tag of its file; or what is wrong with the file.</summary>
    public Task<(InterestList? List, string Tag, string? Fault)> Read(CancellationToken ct) => kept.Read(ct);

    /// <summary>Decides on the list as it stands and writes it.</summary>
    /// <param name="tag">The tag of the file that the person had before them; null to take it as it is.</param>
    /// <param name="entry">What is put into the trail, once the change is decided.</param>
    /// <param name="decide">Decides.</param>
    /// <param name="ct">Ends the work.</param>
    /// <returns>The decision; refused, too, when somebody else changed the list meanwhile or its file is broken.</returns>
    public async Task<CaseDecision<InterestList>> Change(
        string? tag, AuditEntry entry, Func<InterestList, CaseDecision<InterestList>> decide, CancellationToken ct)
    {
        CaseDecision<InterestList>? decision = null;
        var fault = await kept.Change(tag, entry, list => ((decision = decide(list)) as CaseDecision<InterestList>.Changed)?.Next, ct);
        return fault is null ? decision! : new CaseDecision<InterestList>.Refused([new Refusal("ILO-LIST-2", null, fault, $"Look at it again, or ask the operator to mend interest.json.")]);
    }

    /// <inheritdoc/>
    public void Dispose() => kept.Dispose();

    private static byte[] Bytes(InterestList list) => JsonSerializer.SerializeToUtf8Bytes(
        new InterestContent(InterestContent.Known, [.. list.Entries.Select(entry => new InterestContent.Line(entry.Country.Code, Iso(entry.From), Iso(entry.Until), entry.Basis))]), HubJson.Readable);

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
