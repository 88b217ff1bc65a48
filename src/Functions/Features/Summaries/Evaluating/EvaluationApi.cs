using MimFunctions.Domain.Access;
using MimFunctions.Domain.Summaries.Evaluations;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Summaries.Evaluating;

/// <summary>
/// <c>GET /api/evaluation?from=2007-04-01&amp;to=2026-12-31</c>: the figures of an evaluation under Article 5 over any period, those of this hub apart from what was counted before it; as JSON
/// and Word document.
/// </summary>
internal sealed class ShowEvaluation : IApiEndpoint
{
    private static readonly ViewFormat[] Offered = [ViewFormat.Json, ViewFormat.Docx];

    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapGet("/evaluation", Get).ShownAs<EvaluationView>(Offered).Needs(Permission.ReadIndicators);

    private static async Task<IResult> Get(string? from, string? to, HttpContext context, EvaluationSources sources, CancellationToken ct)
    {
        if (sources.Period(from, to) is not var (first, last))
            return Problems.NotUnderstood("from", $"{from} to {to}", "a period such as from=2007-04-01 and to=2026-12-31");
        var evaluation = await sources.Of(first, last, ct);
        return ViewFormats.Wanted(context.Request, Offered) switch
        {
            ViewFormat.Json => Results.Json(EvaluationView.Of(evaluation), HubJson.Readable),
            ViewFormat.Docx => View.Of(context, EvaluationDocument.Write(evaluation), ViewFormats.Word, FormattableString.Invariant($"evaluation-{first:yyyy-MM-dd}-{last:yyyy-MM-dd}.docx")),
            _ => ViewFormats.NotOffered(context.Request, Offered),
        };
    }
}

/// <summary>The figures of an evaluation as programs see them.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Covers">How much of the period the history covers.</param>
/// <param name="Document">The document that counted before.</param>
/// <param name="CountedFrom">First day of its period.</param>
/// <param name="CountedTo">Last day of its period.</param>
/// <param name="Remarks">What is to be known of it.</param>
/// <param name="Figures">The figures.</param>
internal sealed record EvaluationView(
    DateOnly From, DateOnly To, HistoryCovers Covers, string Document, DateOnly CountedFrom, DateOnly CountedTo, IReadOnlyList<string> Remarks, IReadOnlyList<EvaluationFigureView> Figures)
{
    /// <summary>An evaluation.</summary>
    public static EvaluationView Of(Evaluation evaluation) => new(
        evaluation.First, evaluation.Last, evaluation.Covers, evaluation.History.Document, evaluation.History.First, evaluation.History.Last, [.. evaluation.History.Remarks.Select(remark => remark.ToString())],
        [.. evaluation.Rows.Select(row => new EvaluationFigureView(row.Counted.Id, row.Counted.Name, row.Hub, row.Before, row.Together, row.Counted.Source, row.Counted.Certainty))]);
}

/// <summary>A figure of an evaluation as programs see it.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Name">What was counted.</param>
/// <param name="Hub">What this hub holds of the period.</param>
/// <param name="CountedBefore">What was counted before, as text: a count, what the document says in its place, or “not known”.</param>
/// <param name="Together">Both together; left out where one is not known.</param>
/// <param name="Source">Number of the fact in docs/law.md.</param>
/// <param name="Certainty">How sure that is.</param>
internal sealed record EvaluationFigureView(string Id, string Name, int Hub, string CountedBefore, int? Together, string Source, Provenance Certainty);
