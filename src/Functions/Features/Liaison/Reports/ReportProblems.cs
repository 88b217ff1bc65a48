using MimFunctions.Domain.References;
using MimFunctions.Domain.Text;

namespace MimFunctions.Features.Liaison.Reports;

/// <summary>What stands against a call about reports, as problem details (RFC 9457).</summary>
internal static class ReportProblems
{
    /// <summary>400: the text in the address is no number of a report.</summary>
    public static IResult NoNumber(string text) => Results.Problem(
        statusCode: StatusCodes.Status400BadRequest, title: $"“{Quotation.Cut(text, 80)}” is not a report such as ILO-AT-2026-0001.", detail: "Check the address.");

    /// <summary>404: there is no such report, or the caller may not know of it.</summary>
    public static IResult Unknown(ReportNumber number) => Results.Problem(
        statusCode: StatusCodes.Status404NotFound, title: $"There is no report {number} that you may read.", detail: "Check the number; it stands on the receipt.");

    /// <summary>403: a page of somewhere else sent the form.</summary>
    public static IResult ForeignForm() => Results.Problem(
        statusCode: StatusCodes.Status403Forbidden, title: "The form was not sent from the hub's own page.", detail: "Open the report in the hub and confirm it there.");
}
