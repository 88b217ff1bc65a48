using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Forms.Writing;
using MimFunctions.Platform.Words;

namespace MimFunctions.Mechanism.Intake;

/// <summary>
/// What the sender gets back to go on with: the own Word file with a comment at each finding, or, when the file was not a Word form, a form
/// prefilled with what could be recognised.
/// </summary>
internal sealed class ReturnedCopy(FormLibrary forms, IEnumerable<IFormKind> kinds, IDirectory directory)
{
    /// <summary>The copy, or null when there is nothing to mend.</summary>
    public async Task<Copy?> Make(Submission submission, ReadOnlyMemory<byte> content, CancellationToken ct)
    {
        // Of a discreet form that is refused as a whole nothing is kept, not even for its sender.
        // Of what lay in a wrong folder nothing has to be mended: the same file goes into the right one.
        if (!submission.IsKept || submission.IsElsewhere is true || submission.Findings.All(f => f.Severity == Severity.Info)
            || (submission is { IsDiscreet: true, Outcome: Outcome.Refused } && submission.Findings.Any(f => f is { Severity: Severity.Error, Field: null })))
            return null;
        // Only what was read as a form is opened again: a hostile file is never parsed (docs/rules.md, rule 6).
        if (submission.Form is { } form && Annotated(content, form, submission) is { } annotated)
            return new Copy(annotated, $"Open your form with our comments");
        return submission.Outcome is Outcome.Refused ? new Copy(await Prefill(submission, ct), $"Open the form that we prefilled for you") : null;
    }

    private byte[]? Annotated(ReadOnlyMemory<byte> content, string form, Submission submission)
    {
        using (Spoken.In(submission.Language, form))
            return ReturnedForm.Annotate(content, FormLanguage.In(forms[form], Spoken.Language), submission.Findings, submission.ReceivedAt);
    }

    private async Task<byte[]> Prefill(Submission submission, CancellationToken ct)
    {
        var fields = await Prefilled(submission, ct);
        // Where the form is of another folder or state, it has no case of its own.
        var kind = kinds.FirstOrDefault(kind => kind.Folder == submission.Folder);
        var about = kind is not null && MemberState.InLiaison(submission.State) is { } state ? await kind.About(state, fields, ct) : null;
        return FormTemplate.Write(Offered(submission), fields, about is null ? null : FormAdvice.Of(about));
    }

    /// <summary>The form that its folder takes; the report form where none is taken.</summary>
    private FormDefinition Offered(Submission submission) =>
        kinds.FirstOrDefault(kind => kind.Folder == submission.Folder)?.Forms[0] ?? forms.ReportForm;

    private async Task<FormFields> Prefilled(Submission submission, CancellationToken ct)
    {
        var people = await directory.Current(ct);
        return FormTemplate.Prefill(submission.Fields, submission.State, people.Party(submission.State)?.ToAsk);
    }
}

/// <summary>A Word file that goes back to the sender.</summary>
/// <param name="Word">Its bytes.</param>
/// <param name="Is">What it is, as the receipt says it.</param>
internal sealed record Copy(byte[] Word, Sentence Is)
{
    /// <summary>Media type of the file.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
}
