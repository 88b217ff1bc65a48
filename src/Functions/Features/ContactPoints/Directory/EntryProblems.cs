using MimFunctions.Domain.References;
using MimFunctions.Domain.Text;

namespace MimFunctions.Features.ContactPoints.Directory;

/// <summary>What stands against a call about entries, as problem details (RFC 9457).</summary>
internal static class EntryProblems
{
    /// <summary>400: the text in the address is no number of an entry.</summary>
    public static IResult NoNumber(string text) => Results.Problem(
        statusCode: StatusCodes.Status400BadRequest, title: $"“{Quotation.Cut(text, 80)}” is not an entry such as CP-AT-1.", detail: "Check the address.");

    /// <summary>404: there is no such entry that stands.</summary>
    public static IResult Unknown(ContactPointNumber number) => Results.Problem(
        statusCode: StatusCodes.Status404NotFound, title: $"There is no entry {number} that stands.", detail: "Check the number in the directory.");
}
