using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Subscriptions;
using MimFunctions.Features.Measures.Searching;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Words;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Measures.Feeds;

/// <summary><c>GET</c> and <c>POST /feeds</c>: the addresses by which a person's feed reader gets lists of measures; behind the question mark a list to have made.</summary>
internal sealed class FeedsInBrowser(FeedStore feeds, FeedLinks links, FormLibrary forms, PageWriter pages, FormToken tokens, TimeProvider clock) : IWebEndpoint
{
    private const string Address = "/feeds", List = "/measures";

    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods(Address, ["GET", "HEAD"], ([FromServices] FeedsInBrowser page, HttpContext context, Caller caller, CancellationToken ct) => page.Open(context, caller, ct))
            .Needs(Permission.ReadCommunications);
        app.MapPost(Address, ([FromServices] FeedsInBrowser page, HttpContext context, Caller caller, CancellationToken ct) => page.Take(context, caller, ct))
            .Needs(Permission.ReadCommunications);
    }

    private static string Key(Caller caller) => AddresseeKey.For(caller.PartiesFor(Permission.ReadCommunications)[0].Code, caller.Principal.Id);

    private async Task<IResult> Open(HttpContext context, Caller caller, CancellationToken ct)
    {
        var (query, fault) = MeasureConditions.Read(context.Request.Query);
        return query is null
            ? await pages.Refuse(context, StatusCodes.Status400BadRequest, Say($"This address can’t be understood."), fault!, List, Say($"All measures"))
            : await Show(context, caller, query, [], ct);
    }

    private async Task<IResult> Show(HttpContext context, Caller caller, MeasureQuery? wanted, IReadOnlyList<FieldFault> faults, CancellationToken ct)
    {
        using var spoken = Spoken.In(await pages.Language(context));
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var stands = await feeds.Find(Key(caller), ct);
        return await pages.Show<FeedsPage>(
            context, faults.Count == 0 ? Say($"Feeds") : Say($"Nothing was made"),
            new Dictionary<string, object?>
            {
                [nameof(FeedsPage.Token)] = tokens.For(caller.Principal),
                [nameof(FeedsPage.Wanted)] = wanted is null ? null : MeasureConditions.Address(List, wanted with { After = null }, null),
                [nameof(FeedsPage.WantedWords)] = wanted is null ? null : FeedWords.Of(wanted, forms),
                [nameof(FeedsPage.Rows)] = stands.Feeds.Where(feed => feed.IsOpenOn(today)).Reverse().Select(feed => Row(stands, feed)).ToArray(),
                [nameof(FeedsPage.Faults)] = faults,
            },
            faults.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private FeedRow Row(ReaderFeeds stands, ReaderFeed feed) => new(
        feed.Number, Query(feed.List) is { } query ? FeedWords.Of(query, forms) : feed.List, feed.List, links.For(stands.Key, feed.Number, "rss").AbsoluteUri,
        links.For(stands.Key, feed.Number, "atom").AbsoluteUri, FieldWords.Day(feed.Until));

    private async Task<IResult> Take(HttpContext context, Caller caller, CancellationToken ct)
    {
        var posted = await tokens.Read(context, caller.Principal, ct);
        if (posted.Refused is { } refusal)
            return await Show(context, caller, null, [refusal], ct);
        var (now, list) = (clock.GetUtcNow(), posted["list"].ToString());
        if (Number(posted["renew"]) is { } renewed)
            await feeds.Change(Key(caller), stands => KeepFeeds.Renew(stands, renewed, now), ct);
        else if (Number(posted["end"]) is { } ended)
            await feeds.Change(Key(caller), stands => KeepFeeds.End(stands, ended, now), ct);
        else if (Query(list) is not { } query)
            return await Show(context, caller, null, [new FieldFault(null, Say($"There is no such list. Begin with the list of measures."))], ct);
        else if (await feeds.Change(Key(caller), stands => KeepFeeds.Make(stands, MeasureConditions.Address(List, query, null), now), ct) is CaseDecision<ReaderFeeds>.Refused refused)
            return await Show(context, caller, query, [.. refused.Why.Select(why => FieldFault.Of(why, why.Field))], ct);
        return new SeeOther(Address);
    }

    /// <summary>The list of an address as the page writes it; null for anything else.</summary>
    private static MeasureQuery? Query(string list) => list == List ? MeasureQuery.Everything
        : list.StartsWith($"{List}?", StringComparison.Ordinal) ? MeasureConditions.Read(new QueryCollection(QueryHelpers.ParseQuery(list[List.Length..]))).Query
        : null;

    private static int? Number(string? posted) => int.TryParse(posted, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>A feed on the page.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Words">What it is about.</param>
/// <param name="Page">The page with the same list.</param>
/// <param name="Rss">Its address as RSS.</param>
/// <param name="Atom">Its address as Atom.</param>
/// <param name="Until">Last day on which they work.</param>
public sealed record FeedRow(int Number, string Words, string Page, string Rss, string Atom, string Until);
