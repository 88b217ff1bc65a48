using MimFunctions.Platform.Access;
using Scalar.AspNetCore;

namespace MimFunctions.Platform.Web;

/// <summary>
/// <c>GET /api/reference</c>: the description of the API as pages to browse and to try calls on. All of it comes from the program itself, and the
/// browser is told to ask nobody else.
/// </summary>
internal sealed class ApiReference : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapScalarApiReference("/reference", Show).OpenBecause("it describes the program, which is public");

    private static void Show(ScalarOptions options, HttpContext context)
    {
        options.Title = "MIM hub";
        options.AddDocument("hub", "MIM hub", "/api/openapi.json");
        (options.DefaultFonts, options.Telemetry, options.HideClientButton, options.DynamicNonce) = (false, false, true, true);
        options.ShowDeveloperTools = DeveloperToolsVisibility.Never;
        options.DisableAgent().DisableMcp();
        context.Response.OnStarting(() =>
        {
            context.Response.Headers.ContentSecurityPolicy = Policy(context.Items[ScalarOptions.NonceHttpContextItemKey]);
            return Task.CompletedTask;
        });
    }

    private static string Policy(object? nonce) =>
        $"default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; frame-ancestors 'none'";
}
