using System.Globalization;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Situations;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Situations.Answering;

/// <summary>
/// <c>POST /api/situations/{reference}/rounds/{round}/answers</c>: the own state answers a round, or corrects its answer with a reason; each time whole. A figure that there is not is said
/// by its question without a figure: that is not zero.
/// </summary>
internal sealed class GiveRoundAnswer : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/situations/{reference}/rounds/{round}/answers", Answer)
        .Takes<AnswerBody>("""{ "values": [{ "question": 1, "figure": 340 }, { "question": 2, "text": "Not counted in this week." }, { "question": 3, "text": "Border checks began on Monday." }] }""")
        .Produces<OwnRoundView>().Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity).Needs(Permission.AnswerSituation);

    private static Task<IResult> Answer(string reference, string round, HttpRequest call, Caller caller, SituationStore situations, TimeProvider clock, CancellationToken ct) =>
        ApiBody.Read<AnswerBody>(call, body => caller.For(Permission.AnswerSituation, body.Party, party => SituationProblems.Find(reference, situations, async situation =>
        {
            var input = new RoundInput(party, caller.Principal.Id, body.Nil ?? false, body.Values ?? [], body.Reason);
            return Number(round) is not { } number ? SituationProblems.NoRound(situation, round)
                : await situations.ChangeRound(situation.Reference, number, stands => AnswerRound.Decide(situation, stands, input, clock.GetUtcNow()), ct) switch
                {
                    { Decision: CaseDecision<SituationRound>.Refused { Why: var why } } => Problems.OfCase(why),
                    { Stands: var stands } => Results.Json(OwnRoundView.Of(stands, party), HubJson.Readable),
                    null => SituationProblems.NoRound(situation, round),
                };
        }, ct), ct));

    /// <summary>The number of a round; null when the text is none.</summary>
    public static int? Number(string? round) => int.TryParse(round, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <param name="Party">Code of the own state; may be left out by whoever acts for one only.</param>
    /// <param name="Nil">There is nothing to report; that is an answer.</param>
    /// <param name="Values">What is said to each question.</param>
    /// <param name="Reason">Why an earlier answer is corrected.</param>
    private sealed record AnswerBody(string? Party, bool? Nil, IReadOnlyList<RoundValue>? Values, string? Reason);
}

/// <summary>What the own state said of a round, with its trail.</summary>
/// <param name="Round">Name of the round.</param>
/// <param name="State">The state.</param>
/// <param name="Answers">Every answer as it was given, oldest first; the last counts.</param>
internal sealed record OwnRoundView(string Round, Authority State, IReadOnlyList<RoundAnswer> Answers)
{
    /// <summary>A round.</summary>
    public static OwnRoundView Of(SituationRound round, Authority state) =>
        new(round.Case, state, [.. round.Answers.Where(answer => answer.From == state).Select(answer => answer with { By = "" })]);
}
