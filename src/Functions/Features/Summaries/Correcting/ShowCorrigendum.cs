using MimFunctions.Domain.Access;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Pages;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.Summaries.Correcting;

/// <summary><c>GET /api/summaries/{reference}/corrigendum</c>: the page on which a version that was issued wrongly is called back (W-22): which, why, and who will hear of it.</summary>
internal sealed class ShowCorrigendum : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/summaries/{reference}/corrigendum", Get)
        .Produces(StatusCodes.Status200OK, contentType: "text/html")
        .Needs(Permission.CompleteSummaries);

    private static Task<IResult> Get(string reference, HttpContext context, Caller caller, SummaryDesk desk, CancellationToken ct) => desk.Find(
        reference,
        summary => SummaryDesk.AsCompleting(summary.Name, caller, _ => Task.FromResult(summary.Versions.Count == 0
            ? SummaryProblems.NoVersion(summary.Name, "that is final")
            : Write(summary)), ct),
        ct);

    private static ShownPage Write(Summary summary) => new ShownPage(
        $"Call back: {summary.Name.Title}",
        Html.From($"""
            <p class="over">corrigendum</p>
            <h1>Call back: {summary.Name.Title}</h1>
            <p class="lead">The version stays readable under its address and says first that it was called back, and why. A corrected version is drawn up, completed and made final as before.</p>
            <h2>Who hears of it</h2>
            <p>{string.Join(", ", SummaryParties.ToldOfFinal(summary.Name, summary.Versions[^1].At).Select(party => party.Name))}: everyone who was told of the version, once.</p>
            <form method="post" action="/api/summaries/{summary.Name.ToString()}/corrigendum" enctype="application/x-www-form-urlencoded">
            <fieldset><legend>Which version</legend>
            {summary.Versions.Reverse().Select(version => Choice(summary, version))}</fieldset>
            <p><label for="why">What is wrong, and what is right</label>
            <textarea id="why" name="why" maxlength="{CallBack.Longest}" required></textarea></p>
            <p><button>Call it back and tell everyone</button> <a href="/api/summaries/{summary.Name.ToString()}?format=html">Leave it as it is</a></p>
            </form>
            """),
        "completing");

    private static Html Choice(Summary summary, SummaryEvent.Issued version) => Html.From($"""
        <label><input type="radio" name="version" value="{version.Version}" required{(summary.CalledBack(version.Version) is null ? default : Html.From($" disabled"))}> Version {version.Version}, issued on {FieldWords.Day(Standings.Day(version.At))}{(summary.CalledBack(version.Version) is null ? "" : " (called back already)")}</label>

        """);
}
