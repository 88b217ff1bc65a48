using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Forms.Rules;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Forms;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Liaison.Reports;

/// <summary>The forms of the liaison network, dropped in <c>drop/{state}/liaison/</c>: reports (ILOA-12, ILOB-7) and notices of secondments (ILOA-4).</summary>
internal sealed class LiaisonKind(FormLibrary forms, IDocumentStore documents, IDirectory directory, Numbers numbers) : IFormKind
{
    private readonly FormDefinition report = forms[LiaisonFields.FormOf2004], topics = forms[LiaisonFields.FormOf2019], secondment = forms["ilo-secondment-1"];

    /// <inheritdoc/>
    public string Folder => "liaison";

    /// <inheritdoc/>
    public IReadOnlyList<FormDefinition> Forms => [report, topics, secondment];

    /// <inheritdoc/>
    public bool TakesAssociated => true;

    /// <inheritdoc/>
    public async Task<Judgement> Judge(MemberState state, Arrival arrival, FormReading reading, CancellationToken ct)
    {
        var hasContactPoint = (await directory.Current(ct)).Party(state.Code)?.ContactPoints.Count > 0;
        if (reading.FormId != secondment.Id)
            return JudgeLiaisonReport.Judge(reading.FormId == topics.Id ? topics : report, reading, new FormContext(state, arrival.At, hasContactPoint, new HashSet<string>()));
        var followed = SecondmentNumber.Parse(reading.Field(SecondmentFields.Follows)?.Text);
        return JudgeSecondment.Judge(secondment, reading, new SecondmentContext(
            state, arrival.At, hasContactPoint, followed is not null && await IsKnown(followed, ct)));
    }

    /// <inheritdoc/>
    public async Task<Submission> Accept(MemberState state, Arrival arrival, string form, Judgement judgement, CancellationToken ct)
    {
        if (form != secondment.Id)
            return LiaisonIntake.Report(
                arrival, form, judgement, await numbers.ClaimReport(state, arrival.At, ct), JudgeLiaisonReport.Suspicions(judgement.Findings).Count > 0);
        var followed = SecondmentNumber.Parse(judgement.Fields.Text(SecondmentFields.Follows)) ?? await Followed(state, arrival, judgement.Fields, ct);
        return LiaisonIntake.Second(arrival, form, judgement, followed ?? await numbers.ClaimSecondment(state, arrival.At, ct), first: followed is null);
    }

    /// <summary>The form before may still be on its way to becoming a secondment; its receipt tells the number already.</summary>
    private async Task<bool> IsKnown(SecondmentNumber number, CancellationToken ct) =>
        await documents.Read<Secondment>(LiaisonKeys.Of(number), ct) is not null
        || await documents.Query<Submission>(
            new DocumentQuery(IntakeContainers.Submissions, number.State.Code) { Where = [new Condition("reference", Comparison.Equal, number.ToString())] }, ct)
            .AnyAsync(form => form.Document.Outcome is LiaisonOutcome.Seconded, ct);

    private async Task<SecondmentNumber?> Followed(MemberState state, Arrival arrival, FormFields fields, CancellationToken ct)
    {
        var known = await documents.Query<Secondment>(LiaisonKeys.SecondmentsOf(state), ct).Select(found => found.Document).ToListAsync(ct);
        return FindFollowed.Decide(known, SecondmentForm.Read(fields, arrival.At, arrival.Digest), LegalTime.DayOf(arrival.At, state))?.Number;
    }
}
