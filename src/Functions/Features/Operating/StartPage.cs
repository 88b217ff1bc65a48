using MimFunctions.Platform.Access;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.Operating;

/// <summary><c>GET /</c>: where a person begins who knows the address of the hub and nothing else.</summary>
internal sealed class StartPage : IWebEndpoint
{
    private static readonly (string Path, string Name, string About)[] Lists =
    [
        ("/api/communications", "Communications", "what the Member States intend to do, or have done, in asylum and immigration"),
        ("/api/requests", "Requests for additional information", "who asks whom, and until when an answer is due"),
        ("/api/meetings", "Meetings", "exchanges of views, and who takes part"),
        ("/api/liaison/networks", "Networks of liaison officers", "who is posted where, and the reports from there"),
        ("/api/summaries", "Summaries", "the semester and annual summaries, and the general report"),
        ("/api/calendar", "Your calendar", "an address to subscribe to, with everything that is due for you"),
    ];

    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app) => app
        .MapMethods("/", ["GET", "HEAD"], () => Results.Content(Write(), "text/html; charset=utf-8"))
        .OpenBecause("it only tells where to go");

    /// <summary>The page.</summary>
    public static string Write() => Page.Write("MIM hub", Html.From($"""
        <p class="hub">MIM hub</p>
        <h1>Mutual information on national measures</h1>
        <p class="lead">Through this hub the Member States tell one another and the Commission of their measures in asylum and immigration (Decision 2006/688/EC).</p>
        <ul>
        {Lists.Select(list => Html.From($"<li><a href=\"{list.Path}\">{list.Name}</a>: {list.About}</li>\n"))}</ul>
        <p>Most of it is for people of the network only: the hub asks you to sign in.</p>
        <p>For programs: <a href="/api/openapi.json">the description of the API</a>, <a href="/health">whether the hub is ready</a>.</p>
        """));
}
