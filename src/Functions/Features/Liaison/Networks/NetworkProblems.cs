using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Requests;

namespace MimFunctions.Features.Liaison.Networks;

/// <summary>What stands against a call about the networks.</summary>
internal static class NetworkProblems
{
    /// <summary>Goes on with the country that the address names, or 400.</summary>
    public static async Task<IResult> InCountry(string text, Func<Country, Task<IResult>> then) =>
        Country.Find(text) is { } country ? await then(country) : NoCountry(text);

    /// <summary>400: the text is no number of a secondment.</summary>
    public static IResult NoSecondment(string text) => Results.Problem(
        statusCode: StatusCodes.Status400BadRequest, title: $"“{text}” is not a secondment such as SEC-AT-2026-0001.", detail: "Check the address.");

    /// <summary>404: there is no such secondment.</summary>
    public static IResult Unknown(SecondmentNumber number) => Results.Problem(
        statusCode: StatusCodes.Status404NotFound, title: $"There is no secondment {number}.", detail: "Check the number; it stands in the mail.");

    /// <summary>400: the text names no country.</summary>
    public static IResult NoCountry(string text) =>
        RequestProblems.NotUnderstood("country", text, "an ISO 3166-1 code such as MA, or the English name of a country");
}
