using MimFunctions.Domain.References;

namespace MimFunctions.Features.Liaison.Networks;

/// <summary>What stands against a call about the networks.</summary>
internal static class NetworkProblems
{
    /// <summary>400: the text is no number of a secondment.</summary>
    public static IResult NoSecondment(string text) => Results.Problem(
        statusCode: StatusCodes.Status400BadRequest, title: $"“{text}” is not a secondment such as SEC-AT-2026-0001.", detail: "Check the address.");

    /// <summary>404: there is no such secondment.</summary>
    public static IResult Unknown(SecondmentNumber number) => Results.Problem(
        statusCode: StatusCodes.Status404NotFound, title: $"There is no secondment {number}.", detail: "Check the number; it stands in the mail.");
}
