using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Owing;

namespace MimFunctions.Domain.Measures.Changing;

/// <summary>A state puts fields of a communication right, with a reason. What they said before stays in its history.</summary>
public static class CorrectCommunication
{
    private static readonly Place Here = new("the correction");

    /// <summary>What becomes of it: the fields are judged by the rules of the form, as if it had come so.</summary>
    /// <param name="act">Who corrects what.</param>
    /// <param name="reason">Why.</param>
    /// <param name="changes">New values by field id; none empties the field.</param>
    /// <param name="form">The form.</param>
    /// <param name="context">What its judgement needs.</param>
    public static CaseDecision<Submission> Decide(
        CommunicationAct act, string? reason, IReadOnlyDictionary<string, IReadOnlyList<string>> changes, FormDefinition form, JudgementContext context)
    {
        Refusal?[] against = [Standing(act.Communication), WithdrawCommunication.Reason(reason), .. changes.Keys.Select(id => Field(id, form)), .. changes.Where(change => change.Value.Any(Classification.MarksText)).Select(change => Classification.TypedIn("MIM-CHG-07", change.Key))];
        var refused = against.OfType<Refusal>().ToList();
        if (refused.Count > 0)
            return new CaseDecision<Submission>.Refused(refused);
        var judged = JudgeReportForm.Judge(form, Reading(act.Communication, changes, form), context);
        var errors = judged.Findings.Where(finding => finding.Severity == Severity.Error).ToList();
        if (errors.Count > 0)
            return new CaseDecision<Submission>.Refused([.. errors.Select(error => new Refusal(error.Rule, error.Field, error.Stated, error.Advised, error.Law))]);
        var changed = form.Fields.Where(field => !Equals(judged.Fields.Value(field.Id), act.Communication.Fields.Value(field.Id))).Select(field => field.Id).ToList();
        return changed.Count == 0
            ? new CaseDecision<Submission>.Unchanged()
            : new CaseDecision<Submission>.Changed(Corrected(act, reason!.Trim(), judged.Fields, changed));
    }

    private static Submission Corrected(CommunicationAct act, string reason, FormFields fields, List<string> changed)
    {
        var before = new FormFields([.. act.Communication.Fields.Where(field => changed.Contains(field.Key))]);
        var next = act.Communication with { Fields = fields };
        // Another file is named: the hub waits for it as it did for the first.
        if (changed.Contains(ReportFields.OriginalTextAttached))
            next = next with { Attachments = fields.Text(ReportFields.OriginalTextAttached) is { } file ? [new Attachment(file, AttachmentState.Awaited)] : null };
        return act.Told(new CommunicationEvent.Corrected(act.Now, act.By, reason, changed, before), next);
    }

    private static FormReading Reading(Submission communication, IReadOnlyDictionary<string, IReadOnlyList<string>> changes, FormDefinition form) => new(
        form.Id,
        [.. form.Fields.Select(field => (field.Id, Values: changes.GetValueOrDefault(field.Id) ?? Values(communication.Fields.Value(field.Id))))
            .Where(field => field.Values.Count > 0).Select(field => new ReadField(field.Id, field.Values, Here))],
        []);

    private static IReadOnlyList<string> Values(FieldValue? value) => value switch
    {
        FieldValue.Many many => many.Values,
        FieldValue.One one => [one.Value],
        _ => [],
    };

    private static Refusal? Standing(Submission communication) => communication.Withdrawal is null ? null : new(
        "MIM-CHG-03", null, $"The communication is withdrawn.", $"Communicate the measure anew: drop a form with this reference in field 12.");

    private static Refusal? Field(string id, FormDefinition form) => (form.Field(id), id) switch
    {
        (null, _) => new("MIM-CHG-04", id, $"The form has no such field.", $"Name fields by their ids: {string.Join(", ", form.Fields.Select(field => field.Id))}."),
        (_, ReportFields.MemberState) => new("MIM-CHG-05", id, $"Whose communication it is can't be corrected.", $"Withdraw it; the other state communicates its measure itself."),
        (_, ReportFields.Amends) => new("MIM-CHG-06", id, $"What it follows is said on its page, not by a correction.", $"Leave field 12 as it is."),
        _ => null,
    };
}
