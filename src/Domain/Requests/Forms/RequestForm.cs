using MimFunctions.Domain.Forms;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Requests.Forms;

/// <summary>The form that puts a request (form id <c>mim-request-1</c>) in types.</summary>
public static class RequestForm
{
    /// <summary>What the form asks.</summary>
    /// <param name="fields">Its fields as judged; of a form that is refused, as much as could be understood.</param>
    /// <param name="asker">The state in whose folder it was dropped.</param>
    /// <param name="digest">SHA-256 of the file, lower-case hex.</param>
    public static AskInput Read(FormFields fields, MemberState asker, string digest) => new(
        Authority.Of(asker), By(digest), About(fields),
        new Question(
            fields.Text(RequestFields.Title) ?? "", fields.Text(RequestFields.Question) ?? "", fields.Text(RequestFields.Language)),
        [.. fields.Many(RequestFields.Addressees).Select(code => MemberState.FromCode(code)!)]);

    /// <summary>Who acts by form, as <see cref="RequestEvent.By"/>.</summary>
    public static string By(string digest) => $"form:{digest}";

    private static RequestSubject About(FormFields fields) => Reference.Parse(fields.Text(RequestFields.Measure)) is { } measure
        ? new RequestSubject.Measure(measure)
        : new RequestSubject.OtherInformation();
}
