using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Access;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Shell;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Summaries.Evaluating;

/// <summary><c>GET /evaluation</c>: the figures of an evaluation over any period.</summary>
internal sealed class EvaluationInBrowser(EvaluationSources sources, PageWriter pages) : IWebEndpoint, IInNavigation
{
    /// <inheritdoc/>
    public static IEnumerable<NavigationLink> Places => [new("/evaluation", $"Evaluation", 61, Permission.ReadIndicators, $"Reports")];

    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app) => app.MapMethods("/evaluation", ["GET", "HEAD"], (
        [FromServices] EvaluationInBrowser show, string? from, string? to, HttpContext context, CancellationToken ct) => show.Show(from, to, context, ct)).Needs(Permission.ReadIndicators);

    private async Task<IResult> Show(string? from, string? to, HttpContext context, CancellationToken ct)
    {
        if (sources.Period(from, to) is not var (first, last))
            return await pages.Refuse(context, StatusCodes.Status400BadRequest, Say($"This period can’t be understood."), Say($"Name two days, the first before the last."), "/evaluation", Say($"Evaluation"));
        var evaluation = await sources.Of(first, last, ct);
        return await pages.Show<EvaluationPage>(context, EvaluationWords.Title(evaluation), new Dictionary<string, object?> { [nameof(EvaluationPage.Evaluation)] = evaluation });
    }
}
