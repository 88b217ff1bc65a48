using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Notices;
using MimFunctions.Receipts;

namespace MimFunctions.Intake;

/// <summary>Decides about a content that this state never dropped before, and signs its receipt.</summary>
internal sealed class FirstReading(
    Assessor assessor, Numbers numbers, IDirectory directory, OriginalText originalText, ReceiptSigner signer)
{
    /// <summary>The submission as it will stand, receipt included; nothing is stored here but the claim of a number.</summary>
    public async Task<Submission> Decide(DropPath place, Arrival arrival, ReadOnlyMemory<byte> content, CancellationToken ct)
    {
        var decided = await assessor.Assess(place, arrival, content, ct) switch
        {
            Assessment.Fit fit => await Accept(fit, arrival, ct),
            Assessment.OriginalText text => DecideIntake.Attach(arrival, text.Of),
            Assessment.Unfit unfit => DecideIntake.Refuse(arrival, unfit.Form, unfit.Fields, unfit.Findings),
            var unknown => throw new InvalidOperationException($"Unknown assessment {unknown.GetType().Name}."),
        };
        return decided with { Receipt = signer.Sign(ReceiptPayload.Of(decided).Text()) };
    }

    private async Task<Submission> Accept(Assessment.Fit fit, Arrival arrival, CancellationToken ct)
    {
        var (kind, state, form, judgement) = fit;
        var number = await numbers.Claim(state, arrival.At, ct);
        var owed = kind.TellTheOthers(await directory.Current(ct), number, judgement.Fields, arrival);
        return DecideIntake.Accept(
            arrival, form, judgement, number, kind.IsLate(state, arrival, judgement.Fields), owed, await Attachment(arrival, judgement.Fields, ct));
    }

    /// <summary>The file named in field 9b, with its digest if it came before the form and was refused as none.</summary>
    private async Task<Attachment?> Attachment(Arrival arrival, FormFields fields, CancellationToken ct) =>
        fields.Text("originalTextAttached") is { } name
            ? new Attachment(name, await originalText.CameBefore(arrival.State, name, ct))
            : null;
}
