using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using MimFunctions.Features.Measures.Searching;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.Measures.Feeds;

/// <summary>
/// <c>GET /feeds/{token}/measures.rss</c> and <c>.atom</c>: a list for a program that can't sign in. Addresses are copied and kept by such programs, so
/// nothing that is not for further distribution is in it, whoever had it made (F-1).
/// </summary>
internal sealed class ReadFeed(FeedLinks links, FeedStore feeds, MeasureList list, FormLibrary forms, Settings settings, TimeProvider clock) : IWebEndpoint
{
    private const int Most = 50;

    private static readonly (string Ending, Func<MeasureFeed, byte[]> Write, string Type)[] Kinds =
        [("rss", feed => feed.Rss(), MeasureFeed.RssType), ("atom", feed => feed.Atom(), MeasureFeed.AtomType)];

    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app)
    {
        foreach (var (ending, write, type) in Kinds)
        {
            app.MapMethods($"/feeds/{{token}}/measures.{ending}", ["GET", "HEAD"], async ([FromServices] ReadFeed feed, string token, HttpContext context, CancellationToken ct) =>
                await feed.Find(token, ct) switch
                {
                    (true, { } found) => View.Of(context, write(found), type),
                    (true, null) => Later(context),
                    _ => Results.Problem("There is no such feed, or its address was ended.", statusCode: StatusCodes.Status404NotFound),
                })
                .OpenBecause("a signed address in the hands of one reader's program opens one list, without anything that is narrowed");
        }
    }

    /// <summary>A feed that leaves the newest out would say that there is nothing new.</summary>
    private static IResult Later(HttpContext context)
    {
        context.Response.Headers.RetryAfter = MeasureListing.ComeAgain;
        return Results.Problem("The list is being completed; ask again in a few minutes.", statusCode: StatusCodes.Status503ServiceUnavailable);
    }

    /// <summary>Whether there is such a feed, and the feed when the list is whole.</summary>
    private async Task<(bool Exists, MeasureFeed? Feed)> Find(string token, CancellationToken ct)
    {
        if (links.Read(token) is not { } named
            || (await feeds.Find(named.Reader, ct)).Open(named.Number, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)) is not { List: var address })
            return (false, null);
        // A condition that a later release no longer knows would show everything; then there is no feed.
        if (MeasureConditions.Read(Conditions(address)).Query is not { } query)
            return (false, null);
        var found = await list.ForEveryone(query, Most, ct);
        return found.IsWhole
            ? (true, new MeasureFeed([.. found.Lines.Select(line => MeasureRow.Of(line, forms))], FeedWords.Of(query, forms), new Uri(settings.PublicUrl, address), settings.PublicUrl))
            : (true, null);
    }

    private static QueryCollection Conditions(string address) =>
        new(QueryHelpers.ParseQuery(address.IndexOf('?', StringComparison.Ordinal) is >= 0 and var at ? address[at..] : ""));
}
