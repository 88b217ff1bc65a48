using MimFunctions.Domain.Access;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Pages;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.Summaries.Remarking;

/// <summary>
/// <c>GET /api/summaries/{reference}/remarks</c>: the page on which one says what should change in a draft (W-25): a form, and the address of who
/// completes it. Each party reads its own remarks, those who complete the draft read all.
/// </summary>
internal sealed class ShowRemarks : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/summaries/{reference}/remarks", Get)
        .Produces(StatusCodes.Status200OK, contentType: "text/html")
        .Needs(Permission.ReadDrafts);

    private static Task<IResult> Get(string reference, HttpContext context, Caller caller, SummaryDesk desk, IDirectory directory, CancellationToken ct) => desk.Find(
        reference,
        async summary =>
        {
            if (summary.Draft is not { } draft)
                return SummaryProblems.NoVersion(summary.Name, "draft");
            var (people, mine) = (await directory.Current(ct), caller.PartiesFor(Permission.ReadDrafts));
            var completing = SummaryParties.Completing(summary.Name);
            var shown = summary.Remarks.Where(remark => completing.Any(mine.Contains) || mine.Contains(remark.Party)).ToArray();
            return Write(summary.Name, draft, shown, completing, party => people.Party(party.Code)?.ToAsk?.Email);
        },
        ct);

    private static ShownPage Write(
        SummaryName name, SummaryDraft draft, SummaryEvent.Remarked[] shown, IReadOnlyList<Authority> completing, Func<Authority, string?> mailbox) => new ShownPage(
        $"Remarks: {name.Title}",
        Html.From($"""
            <p class="over">draft of version {draft.Version}</p>
            <h1>Remarks on the draft: {name.Title}</h1>
            <p class="lead"><a href="/api/summaries/{name.ToString()}?version=draft&amp;format=html">Read the draft</a>, then say what should change, until {FieldWords.Day(Standings.Day(draft.DueBy))}.</p>
            <form method="post" action="/api/summaries/{name.ToString()}/remarks" enctype="application/x-www-form-urlencoded">
            <p><label for="text">What should change</label>
            <textarea id="text" name="text" maxlength="{SendBack.Longest}" required></textarea></p>
            <p><button>Send it to {string.Join(" and ", completing.Select(party => SummaryParties.Words(name, party)))}</button></p>
            </form>
            <p>Or write to {completing.Select((party, number) => Address(name, party, mailbox(party), number))}.</p>
            <h2>What was said so far</h2>
            {(shown.Length == 0 ? Html.From($"<p>Nothing.</p>") : default)}{shown.Select(remark => Html.From($"<p>{remark.Party.Name}, {FieldWords.Moment(remark.At, "")}</p>\n<blockquote dir=\"auto\">{remark.Text}</blockquote>\n"))}
            """),
        "completing");

    private static Html Address(SummaryName name, Authority party, string? mailbox, int number) => Html.From(
        $"{(number == 0 ? "" : " or ")}{SummaryParties.Words(name, party)}{(mailbox is null ? Html.From($" (no mailbox is known)") : Html.From($": <a href=\"mailto:{mailbox}\">{mailbox}</a>"))}");
}
