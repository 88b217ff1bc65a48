using MimFunctions.Domain.Access;
using MimFunctions.Domain.Requests;
using MimFunctions.Features.Requests.Showing;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Requests.Replies;

/// <summary>
/// <c>POST /api/requests/{reference}/addressees/{state}/answers</c>: an answer, without files; those go with a form or on the page of the
/// reply link.
/// </summary>
internal sealed class AnswerRequest : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/requests/{reference}/addressees/{state}/answers", Run)
        .Takes<Body>(
            """
            {
              "answer": "Vier Zentren mit je 200 Plätzen.", "answerEnglish": "Four centres with 200 places each.",
              "language": "de", "visibility": "everyone"
            }
            """,
            "answer")
        .Produces<RequestView>().Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity)
        .Needs(Permission.AnswerRequest, actingForRouteValue: "state");

    private static Task<IResult> Run(
        string reference, string state, HttpRequest call, Caller caller, ChangeRequest change, CancellationToken ct) =>
        ApiBody.Read<Body>(call, body => change.AsAddressee(
            reference, state, caller,
            act => GiveAnswer.Decide(act, new Answer(body.Answer ?? "", body.AnswerEnglish, body.Language, body.Visibility ?? Visibility.Everyone, [])), ct));

    /// <param name="Answer">The answer, in any language.</param>
    /// <param name="AnswerEnglish">The same in English.</param>
    /// <param name="Language">Language of the answer, ISO 639-1.</param>
    /// <param name="Visibility">Who may read it (MIM-19); everyone when not said.</param>
    private sealed record Body(string? Answer, string? AnswerEnglish, string? Language, Visibility? Visibility);
}
