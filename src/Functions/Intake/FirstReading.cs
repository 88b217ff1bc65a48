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
    /// <param name="place">Where the file lies.</param>
    /// <param name="arrival">The file.</param>
    /// <param name="content">Its bytes; null when it is too large to be read.</param>
    /// <param name="ct">Ends the look-ups.</param>
    public async Task<Submission> Decide(DropPath place, Arrival arrival, ReadOnlyMemory<byte>? content, CancellationToken ct)
    {
        var decided = (content is null ? TooLarge : await assessor.Assess(place, arrival, content.Value, ct)) switch
        {
            Assessment.Fit fit => await Accept(fit, arrival, ct),
            Assessment.OriginalText text => DecideIntake.Attach(arrival, text.Of),
            Assessment.Unfit unfit => DecideIntake.Refuse(arrival, unfit.Form, unfit.Fields, unfit.Findings),
            var unknown => throw new InvalidOperationException($"Unknown assessment {unknown.GetType().Name}."),
        };
        return decided with { Receipt = signer.Sign(ReceiptPayload.Of(decided).Text()) };
    }

    private static Assessment TooLarge { get; } = new Assessment.Unfit(null, FormFields.None,
    [
        new Finding(
            "MIM-DROP-03", Severity.Error, null, Place.WholeFile, null, "The file is larger than 64 MB.",
            "Drop the form alone; a long original text can be given as a link in field 9a."),
    ]);

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
            ? Domain.Intake.Attachment.Named(name, await originalText.CameBefore(arrival.State, name, ct))
            : null;
}
