using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Forms.Rules;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Requests.Forms;

/// <summary>
/// Judges a form that replies to a request: its fields by the rules of the form, then by trying what it says on the request as it stands. To
/// come late is no fault (MIM-15).
/// </summary>
public static class JudgeAnswerForm
{
    private static readonly FormRules Rules = new(
        AnswerFormRules.Every,
        new Dictionary<string, Func<Entry, FieldVerdict>>
        {
            [RequestFields.ContactName] = entry => SenderRules.Name(entry, AnswerFormRules.ContactNameMissing),
            [RequestFields.ContactEmail] = entry => SenderRules.Email(
                entry, AnswerFormRules.ContactEmailMissing, AnswerFormRules.ContactEmailWrong),
            [RequestFields.Request] = ReplyFormRules.Request,
            [RequestFields.Reply] = ReplyFormRules.Reply,
            [RequestFields.Answer] = entry => AnswerRules.OnlyOfAnswer(entry, FieldVerdict.Of(entry.Text)),
            [RequestFields.AnswerEnglish] = AnswerRules.English,
            [RequestFields.Language] = AnswerRules.Language,
            [RequestFields.Visibility] = AnswerRules.Visibility,
            [RequestFields.Attachments] = AnswerFileRules.Attachments,
            [RequestFields.RestrictedAttachments] = AnswerFileRules.Restricted,
            [RequestFields.Ground] = ReplyFormRules.Ground,
            [RequestFields.ProposedDate] = ReplyFormRules.ProposedDate,
        });

    /// <summary>The same form, reading and context always give the same judgement.</summary>
    public static Judgement Judge(FormDefinition form, FormReading reading, AnswerFormContext context)
    {
        var judged = Rules.Judge(form, reading, context);
        return context.Request is { } request && reading.Field(RequestFields.Request) is { } named
            ? judged with { Findings = [.. judged.Findings, .. Tried(reading, judged.Fields, context.Act(request), named), .. Late(context.Act(request), named)] }
            : judged;
    }

    private static IEnumerable<Finding> Tried(FormReading reading, FormFields fields, RequestAct act, ReadField named)
    {
        var files = fields.Many(RequestFields.Attachments).Select(name => Attachment.Named(name, null)).ToArray();
        switch (AnswerForm.Decide(act, fields, files))
        {
            case RequestDecision.Refused refused:
                yield return RefusalFinding.Of(refused.Why, reading, RequestFields.Request);
                break;
            case RequestDecision.Unchanged:
                yield return New(
                    AnswerFormRules.NothingNew, named, $"{act.Request.Reference} says so already; this form changes nothing.", $"Nothing to do.");
                break;
        }
    }

    private static IEnumerable<Finding> Late(RequestAct act, ReadField named)
    {
        if (act.Request.Of(act.Addressee) is { } standing && LegalTime.DayOf(act.Now, act.Addressee) > standing.Due)
            yield return New(
                AnswerFormRules.Late, named, $"The reply was due on {standing.Due}.", $"Nothing to do: it is taken all the same.");
    }

    private static Finding New(Rule rule, ReadField named, Sentence message, Sentence fix) =>
        new(rule.Id, rule.Severity, named.Id, named.Where, named.Text, message, fix, rule.Law);
}
