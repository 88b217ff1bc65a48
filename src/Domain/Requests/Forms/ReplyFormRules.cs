using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Forms.Rules;
using MimFunctions.Domain.References;

namespace MimFunctions.Domain.Requests.Forms;

/// <summary>Which request is replied to, with what, and what a reply other than an answer needs.</summary>
internal static class ReplyFormRules
{
    public static FieldVerdict Request(Entry entry) => (entry.Text, RequestReference.Parse(entry.Text)) switch
    {
        (null, _) => FieldVerdict.Of(null, entry.Missing(AnswerFormRules.RequestMissing, $"The form does not say which request it replies to.")),
        (_, null) => FieldVerdict.Of(null, entry.Finding(
            AnswerFormRules.RequestNoReference, $"This is not the reference of a request.",
            $"Copy the reference from the mail with the request, e.g. REQ-AT-2026-0007.")),
        (_, var reference) when ((AnswerFormContext)entry.Context).Request?.Reference != reference => FieldVerdict.Of(
            reference.ToString(), entry.Finding(
                AnswerFormRules.RequestUnknown, $"There is no request {reference}.", $"Copy the reference from the mail with the request.")),
        (_, var reference) => FieldVerdict.Of(reference.ToString()),
    };

    /// <summary>The reply; an answer when nothing is ticked but an answer is there.</summary>
    public static FieldVerdict Reply(Entry entry) => entry.Values.Count > 0
        ? OneOfRules.Judge(entry, AnswerFormRules.ReplyMany, AnswerFormRules.ReplyUnknown)
        : Kind(entry) is { } kind
            ? FieldVerdict.Of(kind.Code)
            : FieldVerdict.Of(null, entry.Missing(AnswerFormRules.ReplyMissing, $"The form does not say what the state replies, and there is no answer."));

    public static FieldVerdict Ground(Entry entry) => entry.Values.Count == 0 && Kind(entry) == FormReply.Decline
        ? FieldVerdict.Of(null, entry.Missing(AnswerFormRules.GroundMissing, $"The form does not say on what ground the state declines."))
        : OneOfRules.Judge(entry, AnswerFormRules.GroundMany, AnswerFormRules.GroundUnknown);

    public static FieldVerdict ProposedDate(Entry entry) => entry.Text is { } text
        ? entry.Date(text).Match(
            day => FieldVerdict.Of(FormDate.ForMachines(day)),
            why => FieldVerdict.Of(null, entry.Finding(
                AnswerFormRules.DateWrong, why, $"Write the date in {entry.Name} with day, month and year, e.g. 5 March 2026.")))
        : Kind(entry) == FormReply.AnotherDate
            ? FieldVerdict.Of(null, entry.Missing(AnswerFormRules.DateMissing, $"The form asks for another day, but does not say which."))
            : FieldVerdict.Of(null);

    /// <summary>What the form as a whole replies; null when it can't be told.</summary>
    public static FormReply? Kind(Entry entry) => entry.TickedIn(RequestFields.Reply) switch
    {
        [var only] => FormReply.Of(only),
        [] when entry.TextOf(RequestFields.Reply) is null && entry.TextOf(RequestFields.Answer) is not null => FormReply.Answer,
        _ => null,
    };
}
