using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Text;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.Requests;

/// <summary>What stands against a call, as problem details (RFC 9457) with the rule, the field and what to do.</summary>
internal static class RequestProblems
{
    /// <summary>409: what the request has become stands against it; 404 when the state in the address was not asked.</summary>
    public static IResult Of(Refusal refusal) =>
        Problems.OfCase(refusal, refusal.Rule == RequestRules.NotAsked ? StatusCodes.Status404NotFound : StatusCodes.Status409Conflict);

    /// <summary>400: the text in the address is no reference of a request.</summary>
    public static IResult NoReference(string text) => Results.Problem(
        statusCode: StatusCodes.Status400BadRequest, title: $"“{Quotation.Cut(text, 80)}” is not a reference such as REQ-AT-2026-0001.", detail: "Check the address.");

    /// <summary>404, in the language of who asked.</summary>
    public static IResult Unknown(RequestReference reference) =>
        new SaidProblem(StatusCodes.Status404NotFound, $"There is no request {reference}.", $"Check the reference; it stands in the mail.");
}
