using MimFunctions.Domain.References;

namespace MimFunctions.Features.Meetings;

/// <summary>What stands against a call about meetings, as problem details (RFC 9457).</summary>
internal static class MeetingProblems
{
    /// <summary>400: the text in the address is no reference of a meeting.</summary>
    public static IResult NoMeeting(string text) => Results.Problem(
        statusCode: StatusCodes.Status400BadRequest, title: $"“{text}” is not a meeting such as MTG-2026-0001.", detail: "Check the address.");

    /// <summary>404: there is no such meeting.</summary>
    public static IResult Unknown(MeetingReference reference) => Results.Problem(
        statusCode: StatusCodes.Status404NotFound, title: $"There is no meeting {reference}.", detail: "Check the reference; it stands in the invitation.");
}
