using MimFunctions.Domain.Access;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Pages;
using MimFunctions.Platform.Web;
using static MimFunctions.Platform.Pages.PageText;

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

    private static Task<IResult> Get(string reference, HttpContext context, Caller caller, ChangeSummary changing, IDirectory directory, CancellationToken ct) => changing.Find(
        reference,
        async summary =>
        {
            if (summary.Draft is not { } draft)
                return SummaryProblems.NoVersion(summary.Name, "draft");
            var (people, mine) = (await directory.Current(ct), caller.PartiesFor(Permission.ReadDrafts));
            var completing = SummaryParties.Completing(summary.Name);
            var shown = summary.Remarks.Where(remark => completing.Any(mine.Contains) || mine.Contains(remark.Party)).ToArray();
            return ComponentPage.Of<RemarksPage>(
                Say($"Remarks: {summary.Name.Worded}"), "completing",
                (nameof(RemarksPage.Name), summary.Name), (nameof(RemarksPage.Draft), draft), (nameof(RemarksPage.Said), shown),
                (nameof(RemarksPage.Completing), completing.ToDictionary(party => party, party => people.Party(party.Code)?.ToAsk?.Email)));
        },
        ct);
}
