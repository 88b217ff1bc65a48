using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Domain.Text;

namespace MimFunctions.Features.Summaries;

/// <summary>What stands against a call about summaries, as problem details (RFC 9457).</summary>
internal static class SummaryProblems
{
    /// <summary>400: the text in the address is no name of a summary.</summary>
    public static IResult NoName(string text) => Results.Problem(
        statusCode: StatusCodes.Status400BadRequest,
        title: $"“{Quotation.Cut(text, 80)}” is not a summary such as general-2026, liaison-2026 or semester-2026-1.", detail: "Check the address.");

    /// <summary>404: there is no such summary, or nothing of it that the caller may read.</summary>
    public static IResult Unknown(SummaryName name) => Results.Problem(
        statusCode: StatusCodes.Status404NotFound, title: $"There is no {name} that you can read.", detail: "GET /api/summaries lists those that there are.");

    /// <summary>403: the summary is marked, and not for this reader.</summary>
    public static IResult Marked(SummaryName name, string marking) => Results.Problem(
        statusCode: StatusCodes.Status403Forbidden, title: $"{name} is marked {marking}, so it can not be read here for the European Parliament.",
        detail: $"Ask {SummaryParties.Words(name, SummaryParties.Completing(name)[0])} for it.");

    /// <summary>404: the summary has no such version.</summary>
    public static IResult NoVersion(SummaryName name, string version) => Results.Problem(
        statusCode: StatusCodes.Status404NotFound, title: $"{name} has no version “{Quotation.Cut(version, 80)}” that you can read.",
        detail: "Give the number of a version that is final, or draft.");

    /// <summary>404: the version is not translated into this language.</summary>
    public static IResult NotIn(SummaryName name, string language) => Results.Problem(
        statusCode: StatusCodes.Status404NotFound, title: $"{name} is not there in the language “{Quotation.Cut(language, 80)}”.", detail: "Leave out the language for English; GET /api/summaries lists the translations.");

    /// <summary>403: the form did not come from the hub's own page.</summary>
    public static IResult NotFromHere() => Results.Problem(
        statusCode: StatusCodes.Status403Forbidden, title: "The form was not sent from the hub's own page.", detail: "Open the page of the draft and send it from there.");

    /// <summary>400: the body can't be read as a form.</summary>
    public static IResult NoForm() => Results.Problem(
        statusCode: StatusCodes.Status400BadRequest, title: "What was sent can not be read as a form.", detail: "Send it from the page of the draft.");
}
