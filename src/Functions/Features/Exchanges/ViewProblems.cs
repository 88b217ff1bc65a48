using MimFunctions.Domain.Exchanges;

namespace MimFunctions.Features.Exchanges;

/// <summary>What stands against a call about exchanges of views, as problem details (RFC 9457).</summary>
internal static class ViewProblems
{
    /// <summary>400: the text in the address is no reference of a measure or request.</summary>
    public static IResult NoCase(string text) => Results.Problem(
        statusCode: StatusCodes.Status400BadRequest, title: $"“{text}” is neither a measure such as MIM-AT-2026-0001 nor a request such as REQ-AT-2026-0001.",
        detail: "Check the address.");

    /// <summary>404: the hub knows no such measure or request.</summary>
    public static IResult Unknown(ViewCase about) => Results.Problem(
        statusCode: StatusCodes.Status404NotFound, title: $"There is no {about}.", detail: "Check the reference; it stands in the mail.");
}
