using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Requests.Forms;

/// <summary>The form that replies to a request (form id <c>mim-answer-1</c>): what becomes of the request because of it.</summary>
public static class AnswerForm
{
    /// <summary>What the reply does to the request; null when its fields don't say enough.</summary>
    /// <param name="act">The state that replies, and when.</param>
    /// <param name="fields">The fields as judged.</param>
    /// <param name="files">The files that the form names.</param>
    public static RequestDecision? Decide(RequestAct act, FormFields fields, IReadOnlyList<Attachment> files) =>
        fields.Text(RequestFields.Reply) is { } reply ? FormReply.Of(reply).Decide(act, fields, files) : null;

    /// <summary>The answer that stands in a form.</summary>
    internal static Answer Answer(FormFields fields, IReadOnlyList<Attachment> files)
    {
        var visibility = Code.Parse<Visibility>(fields.Text(RequestFields.Visibility) ?? Code.Of(Visibility.Everyone));
        var restricted = fields.Many(RequestFields.RestrictedAttachments);
        return new Answer(
            fields.Text(RequestFields.Answer) ?? "", fields.Text(RequestFields.AnswerEnglish), fields.Text(RequestFields.Language), visibility,
            [.. files.Select(file => new AnswerFile(file.File, file.Digest, restricted.Any(name => LooseText.SameFileName(name, file.File)) ? Visibility.AskerOnly : visibility))]);
    }
}
