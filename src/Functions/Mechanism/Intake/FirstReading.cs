using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Receipts;
using MimFunctions.Platform.Signing;

namespace MimFunctions.Mechanism.Intake;

/// <summary>Decides about a content that this state never dropped before, and signs its receipt.</summary>
internal sealed class FirstReading(
    Assessor assessor, EnclosedForms enclosed, IEnumerable<IFormKind> kinds, IDirectory directory, StatementSigner signer)
{
    /// <summary>The submission as it will stand, receipt included; nothing is stored here but the claim of a number, and the files out of an envelope.</summary>
    /// <param name="place">Where the file lies.</param>
    /// <param name="arrival">The file.</param>
    /// <param name="content">Its bytes; null when it is too large to be read.</param>
    /// <param name="ct">Ends the look-ups.</param>
    public async Task<Submission> Decide(DropPath place, Arrival arrival, ReadOnlyMemory<byte>? content, CancellationToken ct)
    {
        var assessed = content is null ? TooLarge : await assessor.Assess(place, arrival, content.Value, ct);
        var read = arrival with { Language = assessed.Language };
        var decided = assessed switch
        {
            Assessment.Fit fit => await fit.Kind.Accept(fit.State, read, fit.Form, fit.Judgement, ct),
            Assessment.Packed packed => DecideIntake.Open(arrival, await enclosed.Drop(place, arrival.Digest, packed.Files, ct)),
            Assessment.AwaitedFile file => DecideIntake.Attach(arrival, file.To),
            Assessment.Classified marked => DecideIntake.Spill(arrival, marked.Why),
            Assessment.Unfit unfit => DecideIntake.Refuse(read, unfit.Form, unfit.Fields, unfit.Findings),
            var unknown => throw new InvalidOperationException($"Unknown assessment {unknown.GetType().Name}."),
        };
        return await Answered(decided, ct);
    }

    /// <summary>The submission of a content that could not be taken in however often the hub tried: an answer too (docs/rules.md, rule 4).</summary>
    public Task<Submission> GiveUp(Arrival arrival, CancellationToken ct) => Answered(
        DecideIntake.Refuse(arrival, null, FormFields.None,
        [
            new Finding(
                "MIM-DROP-05", Severity.Error, null, Place.WholeFile, null,
                $"The hub could not take this file in, though it tried several times; that may be its own fault.",
                $"Those who run the hub were told and have the file. Fill in the form anew and drop that one, or ask them."),
        ]),
        ct);

    /// <summary>With its receipt, and with the mail that is owed to the sender (W-11).</summary>
    private async Task<Submission> Answered(Submission decided, CancellationToken ct)
    {
        var kept = Discreetly(decided);
        return TellTheSender.OfOutcome(kept, (await directory.Current(ct)).Party(kept.State)) with { Receipt = signer.Sign(ReceiptPayload.Of(kept).Text()) };
    }

    // What was refused needs none of its content any more; what was taken, until it has become what it is.
    private Submission Discreetly(Submission decided)
    {
        if (!kinds.Any(kind => kind.Folder == decided.Folder && kind.IsDiscreet))
            return decided;
        return (decided.Outcome is Outcome.Refused ? decided.WithoutContent() : decided) with { IsDiscreet = true };
    }

    private static Assessment TooLarge { get; } = new Assessment.Unfit(null, FormFields.None,
    [
        new Finding(
            "MIM-DROP-03", Severity.Error, null, Place.WholeFile, null, $"The file is larger than 64 MB.",
            $"Drop the form alone; a long original text can be given as a link in field 9a."),
    ]);
}
