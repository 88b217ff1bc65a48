using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.DataProtection;
using MimFunctions.Domain.Text;
using MimFunctions.Features.DataProtection.Erasing;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Web;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.DataProtection.Showing;

/// <summary><c>GET /data-protection</c>: the records of processing, how long what is kept, and what was erased.</summary>
internal sealed class ShowProcessing(RetentionRuns runs, PageWriter pages, TimeProvider clock) : IWebEndpoint, IInNavigation
{
    /// <summary>Runs that are shown.</summary>
    public const int MostRuns = 60;

    /// <inheritdoc/>
    public static IEnumerable<NavigationLink> Places => [new("/data-protection", $"Data protection", 90, Permission.ReadProcessing, $"For you")];

    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app) => app.MapMethods("/data-protection", ["GET", "HEAD"], ([FromServices] ShowProcessing show, HttpContext context, Caller caller, CancellationToken ct) =>
        show.Show(context, caller, ct)).Needs(Permission.ReadProcessing);

    private async Task<IResult> Show(HttpContext context, Caller caller, CancellationToken ct) => await pages.Show<ProcessingPage>(context, Say($"Data protection"), new Dictionary<string, object?>
    {
        [nameof(ProcessingPage.Periods)] = InForce(clock.GetUtcNow()),
        [nameof(ProcessingPage.Runs)] = (await runs.Newest(MostRuns, ct)).Select(run => new ErasureLine(
            run.Id, Joined(", ", run.Counts.Select(count => (Sentence)$"{DataProtectionWords.Of(count.Data)}: {count.Count:N0}")), run.IsDone)).ToArray(),
        [nameof(ProcessingPage.MaySearch)] = AccessRules.Allows(caller.Principal, Permission.AnswerAccessRequests),
    });

    /// <summary>The periods that hold now.</summary>
    public static IReadOnlyList<RetentionPeriod> InForce(DateTimeOffset now) => [.. Enum.GetValues<HeldData>().Select(data => RetentionPeriods.Of(data, DateOnly.FromDateTime(now.UtcDateTime)))];
}

/// <summary><c>GET /api/data-protection</c>: the same for programs.</summary>
internal sealed class ReadProcessing : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapGet("/data-protection", Read).Produces<ProcessingView>().Needs(Permission.ReadProcessing);

    private static async Task<IResult> Read(RetentionRuns runs, TimeProvider clock, CancellationToken ct) => Results.Json(
        new ProcessingView(ProcessingRecord.All, ShowProcessing.InForce(clock.GetUtcNow()), await runs.Newest(ShowProcessing.MostRuns, ct)), HubJson.Readable);

    /// <param name="Records">The records of processing.</param>
    /// <param name="Periods">How long each thing is kept.</param>
    /// <param name="Erased">What was erased, the newest first; numbers only.</param>
    private sealed record ProcessingView(IReadOnlyList<ProcessingRecord> Records, IReadOnlyList<RetentionPeriod> Periods, IReadOnlyList<RetentionRun> Erased);
}

/// <summary>What was erased on a day, for its page.</summary>
/// <param name="Day">The day.</param>
/// <param name="Counts">How much of what, in words.</param>
/// <param name="IsDone">Whether it came to its end.</param>
public sealed record ErasureLine(string Day, Sentence Counts, bool IsDone);
