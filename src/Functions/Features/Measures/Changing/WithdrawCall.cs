using MimFunctions.Domain.Access;
using MimFunctions.Domain.Measures.Changing;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Measures.Changing;

/// <summary>
/// <c>POST /api/communications/{reference}/withdrawal</c>: the state takes its communication back, with a reason that all who were told of it
/// read. It stays under its reference. A form sent from the hub's page is led back to it.
/// </summary>
internal sealed class WithdrawCall : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/communications/{reference}/withdrawal", Run)
        .Produces(StatusCodes.Status204NoContent).Refuses(StatusCodes.Status422UnprocessableEntity).Takes<Body>("""{ "reason": "It was sent by mistake." }""", "reason").Needs(Permission.SubmitForState);

    private static async Task<IResult> Run(string reference, HttpRequest call, Caller caller, ChangeCommunication change, CancellationToken ct)
    {
        if (!call.HasFormContentType)
            return await ApiBody.Read<Body>(call, body => Withdraw(body.Reason));
        return await PostedForm.Read(call, ct) is { } form ? await Withdraw(PostedForm.Text(form["reason"])) : Problems.NotUnderstood("reason", null, "a reason");

        Task<IResult> Withdraw(string? reason) => change.Answer(reference, call, caller, act => Task.FromResult(WithdrawCommunication.Decide(act, reason)), ct);
    }

    /// <param name="Reason">Why; at most 1,000 characters.</param>
    internal sealed record Body(string? Reason);
}
