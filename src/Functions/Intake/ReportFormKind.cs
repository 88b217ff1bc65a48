using System.Globalization;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Notices;
using MimFunctions.Domain.Union;
using MimFunctions.Forms;
using MimFunctions.Notices;
using MimFunctions.Store;

namespace MimFunctions.Intake;

/// <summary>The MIM report form (MIM-8), dropped in <c>drop/{state}/measures/</c>.</summary>
internal sealed class ReportFormKind(FormLibrary forms, IDocumentStore documents, IDirectory directory, OriginalText originalText) : IFormKind
{
    /// <inheritdoc/>
    public string Folder => "measures";

    /// <inheritdoc/>
    public IReadOnlyList<FormDefinition> Forms { get; } = [forms.ReportForm];

    /// <inheritdoc/>
    public async Task<Judgement> Judge(MemberState state, Arrival arrival, FormReading reading, CancellationToken ct)
    {
        var people = await directory.Current(ct);
        var context = new JudgementContext(
            state, arrival.At, await Known(state, reading.Field("amends")?.Text, ct),
            HasContactPoint: people.Party(state.Code)?.ContactPoints.Count > 0,
            await FilesBeside(state, reading.Field("originalTextAttached")?.Text, ct));
        return JudgeReportForm.Judge(forms.ReportForm, reading, context);
    }

    /// <inheritdoc/>
    public bool IsLate(MemberState state, Arrival arrival, FormFields fields) => Lateness.IsLate(
        DateOnly.ParseExact(fields.Text("madePublicOn")!, "yyyy-MM-dd", CultureInfo.InvariantCulture), arrival.At, state);

    /// <inheritdoc/>
    public IReadOnlyList<OwedMessage> TellTheOthers(ContactDirectory directory, Reference number, FormFields fields, Arrival arrival) =>
        Domain.Notices.TellTheOthers.Decide(
            directory, number.State, ReportForm.ForOthers(fields), number, DateOnly.FromDateTime(arrival.At.UtcDateTime));

    private async Task<IReadOnlySet<Reference>> Known(MemberState state, string? amends, CancellationToken ct) =>
        Reference.Parse(amends) is { } reference && await documents.FindCommunication(reference, ct) is not null
            ? new HashSet<Reference> { reference }
            : [];

    private async Task<IReadOnlySet<string>> FilesBeside(MemberState state, string? name, CancellationToken ct) =>
        name is not null && await originalText.CameBefore(state.Code, name, ct) is not null ? new HashSet<string> { name } : [];
}
