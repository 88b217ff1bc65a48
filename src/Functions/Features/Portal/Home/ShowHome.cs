using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Access;
using MimFunctions.Mechanism.Waiting;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Words;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Portal.Home;

/// <summary><c>GET /</c>: what waits for whoever is signed in, and what is new for them; for everyone else, what this is and where to sign in (W-3).</summary>
internal sealed class ShowHome(PageWriter pages, ISignIn signIn, IEnumerable<IWaits> waits, IEnumerable<ITellsNews> news, TimeProvider clock) : IWebEndpoint
{
    private const int MostNews = 12;

    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app) => app
        .MapMethods("/", ["GET", "HEAD"], ([FromServices] ShowHome home, HttpContext context, CancellationToken ct) => home.Answer(context, ct))
        .OpenBecause("a stranger is only told what this is and where to sign in; everyone else sees what their roles let them open");

    private async Task<IResult> Answer(HttpContext context, CancellationToken ct)
    {
        if (await pages.Who(context) is not { } who)
            return await pages.Show<HomePage>(context, Say($"Mutual information on measures"), new Dictionary<string, object?> { [nameof(HomePage.SignIn)] = signIn.Page is { } page ? $"{page}?returnUrl=%2F" : null });
        using var spoken = Spoken.In(await pages.Language(context));
        return await pages.Show<HomePage>(context, Say($"Home"), new Dictionary<string, object?>
        {
            [nameof(HomePage.SignedIn)] = true,
            [nameof(HomePage.Waiting)] = await Waiting(who, ct),
            [nameof(HomePage.News)] = await News(who, ct),
        });
    }

    // What has a last day stands first, by that day; the rest as each feature has it.
    private async Task<IReadOnlyList<WaitingItem>> Waiting(Principal who, CancellationToken ct)
    {
        List<WaitingItem> all = [];
        foreach (var each in waits)
            all.AddRange(await each.For(who, clock.GetUtcNow(), ct));
        return [.. all.OrderBy(item => item.Due ?? DateOnly.MaxValue)];
    }

    private async Task<IReadOnlyList<NewsItem>> News(Principal who, CancellationToken ct)
    {
        List<NewsItem> all = [];
        foreach (var each in news)
            all.AddRange(await each.For(who, clock.GetUtcNow(), MostNews, ct));
        return [.. all.OrderByDescending(item => item.At).Take(MostNews)];
    }
}
