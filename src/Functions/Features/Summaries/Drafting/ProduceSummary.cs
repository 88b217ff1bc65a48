using MimFunctions.Domain.Access;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Features.Summaries.Showing;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Summaries.Drafting;

/// <summary>
/// <c>POST /api/summaries</c>: has a draft drawn up outside its time, as for a past period or to supersede a version that is final. It is there
/// when the answer comes.
/// </summary>
internal sealed class ProduceSummary : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/summaries", Run)
        .Takes<Body>("""{ "kind": "semester", "period": "2026-1", "cutOff": "2026-08-31" }""", "kind", "period")
        .Produces<SummaryView>(StatusCodes.Status201Created)
        .Refuses(StatusCodes.Status422UnprocessableEntity)
        .Needs(Permission.ProduceSummaries);

    private static Task<IResult> Run(
        HttpRequest call, Caller caller, SummaryDrawing drawing, ChangeSummary change, TimeProvider clock, CancellationToken ct) =>
        ApiBody.Read<Body>(call, async body =>
        {
            if (SummaryName.Parse($"{body.Kind}-{body.Period}") is not { } name)
                return Problems.NotUnderstood("period", $"{body.Kind} {body.Period}", "kind general or liaison with a year such as 2026, or kind semester with a period such as 2026-1");
            if (body.CutOff is not null && CutOffText.Read(body.CutOff) is null)
                return Problems.NotUnderstood("cutOff", body.CutOff, CutOffText.Wanted);
            var cutOff = CutOffText.Read(body.CutOff) ?? DrawUp.LastMidnight(clock.GetUtcNow());
            var (decision, _) = await drawing.Run(name, cutOff, caller.Principal.Id, DrawingOccasion.Wanted, ct, evenIfLess: body.EvenIfLess ?? false);
            call.HttpContext.Response.Headers.Location = $"/api/summaries/{name}";
            return await change.Answer(name, decision, ct, StatusCodes.Status201Created);
        });

    /// <param name="Kind">general, liaison or semester.</param>
    /// <param name="Period">A year such as 2026, for a semester 2026-1.</param>
    /// <param name="CutOff">What was received after this day (in Brussels), or from this instant on, does not count; the end of yesterday when left out.</param>
    /// <param name="EvenIfLess">true: also when it holds less than the draft or version whose place it takes (SUM-10).</param>
    private sealed record Body(string? Kind, string? Period, string? CutOff, bool? EvenIfLess);
}
