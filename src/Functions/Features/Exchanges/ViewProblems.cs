using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Features.Requests;

namespace MimFunctions.Features.Exchanges;

/// <summary>What stands against a call about exchanges of views and meetings, as problem details (RFC 9457).</summary>
internal static class ViewProblems
{
    /// <summary>409 when what the case has become stands against it, else 422 with everything that does.</summary>
    public static IResult Of(IReadOnlyList<Refusal> why) => why is [{ Field: null } only] ? RequestProblems.Of(only) : RequestProblems.Of(why);

    /// <summary>400: the text in the address is no reference of a measure or request.</summary>
    public static IResult NoCase(string text) => Results.Problem(
        statusCode: StatusCodes.Status400BadRequest, title: $"“{text}” is neither a measure such as MIM-AT-2026-0001 nor a request such as REQ-AT-2026-0001.",
        detail: "Check the address.");

    /// <summary>404: the hub knows no such measure or request.</summary>
    public static IResult Unknown(ViewCase about) => Results.Problem(
        statusCode: StatusCodes.Status404NotFound, title: $"There is no {about}.", detail: "Check the reference; it stands in the mail.");

    /// <summary>400: the text in the address is no reference of a meeting.</summary>
    public static IResult NoMeeting(string text) => Results.Problem(
        statusCode: StatusCodes.Status400BadRequest, title: $"“{text}” is not a meeting such as MTG-2026-0001.", detail: "Check the address.");

    /// <summary>404: there is no such meeting.</summary>
    public static IResult Unknown(MeetingReference reference) => Results.Problem(
        statusCode: StatusCodes.Status404NotFound, title: $"There is no meeting {reference}.", detail: "Check the reference; it stands in the invitation.");
}
