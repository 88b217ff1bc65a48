using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Measures.Changing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Measures.Notifying;

/// <summary>The MIM report form (MIM-8), dropped in <c>drop/{state}/measures/</c>.</summary>
internal sealed class ReportFormKind(FormLibrary forms, IDocumentStore documents, IDirectory directory, AwaitedFiles awaited, Numbers numbers) : IFormKind
{
    /// <inheritdoc/>
    public string Folder => Arrival.Measures;

    /// <inheritdoc/>
    public IReadOnlyList<FormDefinition> Forms { get; } = [forms.ReportForm];

    /// <inheritdoc/>
    public async Task<Judgement> Judge(MemberState state, Arrival arrival, FormReading reading, CancellationToken ct)
    {
        var people = await directory.Current(ct);
        var context = new JudgementContext(
            state, arrival.At, await Known(state, reading.Field(ReportFields.Amends)?.Text, ct),
            HasContactPoint: people.Party(state.Code)?.ContactPoints.Count > 0,
            await awaited.Beside(arrival, Names(reading.Field(ReportFields.OriginalTextAttached)?.Text), ct));
        return JudgeReportForm.Judge(forms.ReportForm, reading, context);
    }

    /// <inheritdoc/>
    public async Task<Submission> Accept(MemberState state, Arrival arrival, string form, Judgement judgement, CancellationToken ct)
    {
        var fields = judgement.Fields;
        var number = await numbers.Claim(state, arrival.At, ct);
        var people = await directory.Current(ct);
        var owed = TellTheOthers.Decide(
            people, state, ReportForm.ForOthers(fields), number, LegalTime.DayOf(arrival.At, state));
        var late = Lateness.IsLate(FormDate.FromMachine(fields.Text(ReportFields.MadePublicOn)!), arrival.At, state);
        var accepted = DecideIntake.Accept(
            arrival, form, judgement, number, late, owed, await awaited.Named(arrival, Names(fields.Text(ReportFields.OriginalTextAttached)), ct));
        return SayFollowUp.Ask(accepted, accepted.Follows is null ? await documents.FindAlike(accepted, ct) : null, people.Party(state.Code));
    }

    private async Task<IReadOnlySet<Reference>> Known(MemberState state, string? amends, CancellationToken ct) =>
        Reference.Parse(amends) is { } reference && await documents.FindCommunication(reference, ct) is not null
            ? new HashSet<Reference> { reference }
            : [];

    /// <summary>The file of field 9b, if any.</summary>
    private static string[] Names(string? path) => path is null ? [] : [AwaitedFiles.Name(path)];
}
