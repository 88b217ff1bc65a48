namespace MimFunctions.Platform.Web;

/// <summary>303 See Other, which ASP.NET Core has no result for: going back or loading again after a form sends nothing twice.</summary>
/// <param name="location">Path of the page to look at.</param>
internal sealed class SeeOther(string location) : IResult
{
    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = location;
        return Task.CompletedTask;
    }
}
