using Microsoft.AspNetCore.Mvc;

namespace MimFunctions.Platform.Web;

/// <summary>Writes a problem as a page, for a person in a browser.</summary>
internal interface IRefusalPage
{
    /// <summary>Writes it.</summary>
    /// <param name="context">The request that is refused.</param>
    /// <param name="problem">What is wrong; its status is set on the answer.</param>
    /// <param name="more">What else stands against it.</param>
    Task Write(HttpContext context, ProblemDetails problem, IReadOnlyList<string> more);
}
