using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;

namespace MimFunctions.Platform.Web;

/// <summary>What stands against a call, as problem details (RFC 9457) with the rule, the field and what to do.</summary>
internal static class Problems
{
    /// <summary>422 with everything that stands against it.</summary>
    public static IResult Of(IReadOnlyList<Refusal> refusals) => new SpokenProblem(StatusCodes.Status422UnprocessableEntity, refusals);

    /// <summary>409 when what the case has become stands against it, else 422 with everything that does.</summary>
    public static IResult OfCase(IReadOnlyList<Refusal> why) => why is [{ Field: null } only] ? OfCase(only) : Of(why);

    /// <summary>What the case has become stands against it; 422 when it is something that was sent.</summary>
    /// <param name="refusal">What stands against it.</param>
    /// <param name="status">The status when nothing that was sent is to blame.</param>
    public static IResult OfCase(Refusal refusal, int status = StatusCodes.Status409Conflict) => refusal.Field is not null
        ? Of([refusal])
        : new SpokenProblem(status, [refusal]);

    /// <summary>400: what was sent can't be understood.</summary>
    /// <param name="field">The field.</param>
    /// <param name="said">What it held; null when missing.</param>
    /// <param name="wanted">What would be understood.</param>
    public static IResult NotUnderstood(string field, string? said, string wanted) => Results.Problem(
        statusCode: StatusCodes.Status400BadRequest,
        title: said is null ? $"“{field}” is missing." : $"“{field}” is “{Quotation.Cut(said, 80)}”, which can not be understood.",
        detail: $"Give {wanted}.");
}
