using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.Requests.Replies;

/// <summary>The pages behind reply links: without a script, for keyboard and screen reader, on paper and telephone.</summary>
internal sealed class ReplyPage(Settings settings)
{
    /// <summary>The form of a reply.</summary>
    /// <param name="open">The reply.</param>
    /// <param name="reply">Its kind.</param>
    /// <param name="form">What was filled in, with what is wrong.</param>
    public ShownPage Form(OpenReply open, Reply reply, ReplyForm form) => Write(open, $"{(form.Problems.Count > 0 ? "Error: " : "")}{reply.Heading(open)}", Html.From($"""
        {Problems(form)}<h1>{reply.Heading(open)}</h1>
        <p class="lead">{reply.Lead(open)}</p>
        {About(open)}
        <h2>Your reply</h2>
        <form method="post" action="{open.Links.Url(open.Link).AbsolutePath}"{(reply.TakesFiles ? Html.From($" enctype=\"multipart/form-data\"") : default)} novalidate>
        {reply.Fields(open, form)}<p><button type="submit">{reply.Button}</button></p>
        </form>
        <p class="hint">You reply as {open.Person.Name}, {open.Link.Party.Name}. Nothing is recorded before you press the button.</p>
        """));

    /// <summary>What the link was used for.</summary>
    public ShownPage Recorded(OpenReply open, RequestEvent recorded)
    {
        var (what, next) = RecordedWords.Of(recorded, open.Request);
        return Write(open, "Recorded", Html.From($"""
            <h1>Recorded</h1>
            <p class="lead">{what}</p>
            <p>Recorded on {FieldWords.Moment(recorded.At, open.Link.Party.Code)}. This link is used up.</p>
            <h2>What happens next</h2>
            <p>{next}</p>
            {About(open)}
            """));
    }

    /// <summary>The reply can't be given any more, or need not.</summary>
    /// <param name="open">The reply.</param>
    /// <param name="reply">Its kind.</param>
    /// <param name="message">What stands in its way.</param>
    /// <param name="fix">What to do.</param>
    public ShownPage NothingToDo(OpenReply open, Reply reply, Sentence message, Sentence fix) => Write(open, reply.Heading(open), Html.From($"""
        <h1>{reply.Heading(open)}</h1>
        <p class="lead" role="status">{message} {fix}</p>
        {About(open)}
        """));

    /// <summary>The same for every link that can't be used, so that it tells nothing to who tries.</summary>
    public ShownPage NotFound() => Plain("This link does not work",
        "It is not complete, has run out, or was made for someone who is no longer a contact point.",
        $"Open it once more from the mail. If that does not help, write to {settings.HelpMailbox}; you can also answer by form.");

    /// <summary>A page that says one thing.</summary>
    public static ShownPage Plain(string heading, string message, string fix) => Frame(heading, Html.From($"""
        <h1>{heading}</h1>
        <p class="lead">{message}</p>
        <p>{fix}</p>
        """));

    private static ShownPage Frame(string title, Html main) => new(title, main, "reply") { IsByLink = true };

    private ShownPage Write(OpenReply open, string title, Html main) => Frame($"{title}, {open.Request.Reference}", Html.From($"""
        {main}
        {OtherReplies.Of(open)}
        <h2>Whom to ask</h2>
        <p>Write to <a href="mailto:{settings.HelpMailbox}">{settings.HelpMailbox}</a> and quote <strong>{open.Request.Case}</strong>.</p>
        """));

    private static Html Problems(ReplyForm form) => form.Problems.Count == 0 ? default : Html.From($"""
        <div class="problems" role="alert" aria-labelledby="problems" tabindex="-1" autofocus>
        <h2 id="problems">There is a problem</h2>
        <ul>
        {form.Problems.Select(Problem)}</ul>
        </div>

        """);

    private static Html Problem(Refusal problem) => problem.Field is null
        ? Html.From($"<li>{problem.Message} {problem.Fix}</li>\n")
        : Html.From($"<li><a href=\"#{problem.Field}\">{problem.Message}</a> {problem.Fix}</li>\n");

    private Html About(OpenReply open)
    {
        var (question, asked) = (open.Request.Question, open.Standing.Addressee);
        return Html.From($"""
            <h2{Language(question)}>{question.Title}</h2>
            <p class="text"{Language(question)}>{question.Text}</p>
            <table>
            <tbody>
            <tr><th scope="row">Asked by</th><td>{open.Request.Asker.Name}</td></tr>
            <tr><th scope="row">Asked</th><td>{LetterWords.Names(open.Request.Addressees.Select(a => Authority.Of(a.State)))}</td></tr>
            {Measure(open.Request)}<tr><th scope="row">{(asked.Duty == Duty.Obliged ? "Answer due by" : "Answer asked for by")}</th><td>{LetterWords.Day(open.Standing.Due)}</td></tr>
            </tbody>
            </table>
            <p class="hint">{RequestWords.Duty(open.Request, asked)}</p>
            <details>
            <summary>How the date was found</summary>
            {AgreedInstead(open)}<ul>
            {open.Standing.Legal.Explanation.Select(line => Html.From($"<li>{line}</li>\n"))}</ul>
            </details>
            """);
    }

    private static Html AgreedInstead(OpenReply open) => open.Standing.Agreed is { } agreed
        ? Html.From($"<p>{FormDate.ForPeople(agreed)} was agreed. The legal date is {FormDate.ForPeople(open.Standing.Legal.Due)}:</p>\n")
        : default;

    private Html Measure(InformationRequest request) => request.About is RequestSubject.Measure { Reference: var measure }
        ? Html.From($"<tr><th scope=\"row\">About</th><td><a href=\"{settings.Communication(measure).AbsoluteUri}\">{measure.ToString()}</a></td></tr>\n")
        : default;

    private static Html Language(Question question) =>
        LetterWords.Foreign(question.Language) is { } language ? Html.From($" lang=\"{language}\"") : default;
}
