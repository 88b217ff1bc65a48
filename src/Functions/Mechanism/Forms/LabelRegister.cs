using System.Text.Json;
using MimFunctions.Domain.Forms;
using MimFunctions.Platform.Audit;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Json;

namespace MimFunctions.Mechanism.Forms;

/// <summary>Words labels of forms anew; they stay the file that they are (<see cref="LabelsFile"/>).</summary>
internal sealed class LabelRegister(IFileStore files, FormLibrary forms, IAuditTrail audit, TimeProvider clock) : IDisposable
{
    private readonly KeptFile<WordedLabels> kept = new(
        LabelsFile.Path, json => LabelsContent.Parse(json.Span, forms), labels => JsonSerializer.SerializeToUtf8Bytes(LabelsContent.Of(labels), HubJson.Readable), LabelsContent.Empty, files, audit, clock);

    /// <summary>The labels as they are written now, with the tag of their file; or what is wrong with the file.</summary>
    public Task<(WordedLabels? Labels, string Tag, string? Fault)> Read(CancellationToken ct) => kept.Read(ct);

    /// <summary>Words a label of a form anew; here it counts at once, with other instances within seconds.</summary>
    /// <returns>What stands against it; null when it is done.</returns>
    public async Task<LabelFault?> Word(string? tag, AuditEntry entry, string form, string? field, string? label, CancellationToken ct)
    {
        LabelChange? change = null;
        var fault = await kept.Change(tag, entry, labels => (change = KeepLabels.Word(labels, forms.Written(form), field, label)).Next, ct);
        if (fault is not null)
            return new LabelFault(null, fault);
        if (change!.Next is { } next)
            forms.Take(next);
        return change.Fault;
    }

    /// <inheritdoc/>
    public void Dispose() => kept.Dispose();
}
