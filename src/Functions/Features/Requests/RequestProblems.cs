using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Text;

namespace MimFunctions.Features.Requests;

/// <summary>What stands against a call, as problem details (RFC 9457) with the rule, the field and what to do.</summary>
internal static class RequestProblems
{
    /// <summary>422 with everything that stands against it.</summary>
    public static IResult Of(IReadOnlyList<Refusal> refusals) => Results.Problem(
        statusCode: StatusCodes.Status422UnprocessableEntity,
        title: refusals[0].Message,
        detail: refusals[0].Fix,
        extensions: new Dictionary<string, object?> { ["refusals"] = refusals });

    /// <summary>409: what the request has become stands against it; 404 when the state in the address was not asked.</summary>
    public static IResult Of(Refusal refusal) => refusal.Field is not null
        ? Of([refusal])
        : Results.Problem(
            statusCode: refusal.Rule == RequestRules.NotAsked ? StatusCodes.Status404NotFound : StatusCodes.Status409Conflict,
            title: refusal.Message,
            detail: refusal.Fix,
            extensions: new Dictionary<string, object?> { ["refusals"] = new[] { refusal } });

    /// <summary>400: the text in the address is no reference of a request.</summary>
    public static IResult NoReference(string text) => Results.Problem(
        statusCode: StatusCodes.Status400BadRequest, title: $"“{Quotation.Cut(text, 80)}” is not a reference such as REQ-AT-2026-0001.", detail: "Check the address.");

    /// <summary>400: a condition in the address that nothing is searched by.</summary>
    public static IResult UnknownCondition(string name, IEnumerable<string> known) => Results.Problem(
        statusCode: StatusCodes.Status400BadRequest,
        title: $"Requests can not be searched by “{Quotation.Cut(name, 80)}”.",
        detail: $"They can be searched by {string.Join(", ", known)}.");

    /// <summary>404.</summary>
    public static IResult Unknown(RequestReference reference) => Results.Problem(
        statusCode: StatusCodes.Status404NotFound, title: $"There is no request {reference}.", detail: "Check the reference; it stands in the mail.");

    /// <summary>400: what was sent can't be understood.</summary>
    /// <param name="field">The field.</param>
    /// <param name="said">What it held; null when missing.</param>
    /// <param name="wanted">What would be understood.</param>
    public static IResult NotUnderstood(string field, string? said, string wanted) => Results.Problem(
        statusCode: StatusCodes.Status400BadRequest,
        title: said is null ? $"“{field}” is missing." : $"“{field}” is “{Quotation.Cut(said, 80)}”, which can not be understood.",
        detail: $"Give {wanted}.");
}
