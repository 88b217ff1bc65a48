using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Text;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Pages;
using MimFunctions.Platform.Shell;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Requests.Replies;

/// <summary>The pages behind reply links: without a script, for keyboard and screen reader, on paper and telephone.</summary>
internal sealed class ReplyPage(Settings settings)
{
    private const string KindOfPage = "reply";

    /// <summary>The form of a reply.</summary>
    /// <param name="open">The reply.</param>
    /// <param name="reply">Its kind.</param>
    /// <param name="form">What was filled in, with what is wrong.</param>
    public ComponentPage Form(OpenReply open, Reply reply, ReplyForm form) => Write<ReplyFormPage>(
        open, form.Problems.Count > 0 ? $"Error: {reply.Heading(open)}" : reply.Heading(open),
        (nameof(ReplyFormPage.Open), Case(open)),
        (nameof(ReplyFormPage.Heading), reply.Heading(open)),
        (nameof(ReplyFormPage.Lead), reply.Lead(open)),
        (nameof(ReplyFormPage.Action), open.Links.Url(open.Link).AbsolutePath),
        (nameof(ReplyFormPage.TakesFiles), reply.TakesFiles),
        (nameof(ReplyFormPage.Fields), reply.Fields(open)),
        (nameof(ReplyFormPage.Values), form.Values),
        (nameof(ReplyFormPage.Problems), form.Problems),
        (nameof(ReplyFormPage.Button), reply.Button),
        (nameof(ReplyFormPage.Who), Say($"{open.Person.Name}, {open.Link.Party}")));

    /// <summary>What the link was used for.</summary>
    public ComponentPage Recorded(OpenReply open, RequestEvent recorded)
    {
        var (what, next) = KnownReplies.Recorded(recorded, open.Request);
        return Write<ReplyRecordedPage>(
            open, $"Recorded",
            (nameof(ReplyRecordedPage.Open), Case(open)),
            (nameof(ReplyRecordedPage.What), what),
            (nameof(ReplyRecordedPage.At), FieldWords.At(recorded.At, open.Link.Party.Code)),
            (nameof(ReplyRecordedPage.Next), next));
    }

    /// <summary>The reply can't be given any more, or need not.</summary>
    /// <param name="open">The reply.</param>
    /// <param name="reply">Its kind.</param>
    /// <param name="message">What stands in its way.</param>
    /// <param name="fix">What to do.</param>
    public ComponentPage NothingToDo(OpenReply open, Reply reply, Sentence message, Sentence fix) => Write<NoReplyPage>(
        open, reply.Heading(open),
        (nameof(NoReplyPage.Open), Case(open)),
        (nameof(NoReplyPage.Heading), reply.Heading(open)),
        (nameof(NoReplyPage.Why), Say($"{message} {fix}")));

    /// <summary>The same for every link that can't be used, so that it tells nothing to who tries.</summary>
    public ComponentPage NotFound() => Plain(
        $"This link does not work",
        $"It is not complete, has run out, or was made for someone who is no longer a contact point.",
        $"Open it once more from the mail. If that does not help, write to {settings.HelpMailbox}; you can also answer by form.");

    /// <summary>A page that says one thing.</summary>
    public static ComponentPage Plain(Sentence heading, Sentence message, Sentence fix) => SaidPage.ByLink(heading, message, fix, KindOfPage);

    private static ComponentPage Write<T>(OpenReply open, Sentence title, params (string Name, object? Value)[] parameters) =>
        new(Say($"{title}, {open.Request.Reference}"), typeof(T), parameters.ToDictionary(each => each.Name, each => each.Value), KindOfPage) { IsByLink = true };

    private ReplyCase Case(OpenReply open) => new(
        open.Request, open.Standing,
        open.Request.About is RequestSubject.Measure { Reference: var measure } ? new OfferedReply($"{measure}", $"", settings.Communication(measure).AbsoluteUri) : null,
        settings.HelpMailbox, KnownReplies.Beside(open));
}

/// <summary>What every page behind a reply link shows.</summary>
/// <param name="Request">The request.</param>
/// <param name="Standing">Where the state asked stands.</param>
/// <param name="Measure">The communication it is about, with its page; null for none.</param>
/// <param name="HelpMailbox">Whom to ask.</param>
/// <param name="Others">What else the holder of the link can say now.</param>
public sealed record ReplyCase(InformationRequest Request, Standing Standing, OfferedReply? Measure, string HelpMailbox, IReadOnlyList<OfferedReply> Others);
