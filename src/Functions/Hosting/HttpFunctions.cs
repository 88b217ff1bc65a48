using MimFunctions.Api;

namespace MimFunctions.Hosting;

/// <summary>HTTP functions are ordinary routes in both hosts: the Functions host forwards their requests with path and body as they came.</summary>
internal static class HttpFunctions
{
    /// <summary>Maps each HTTP function at its route, and the endpoints of the API below <c>/api</c>.</summary>
    public static void Map(WebApplication app, FunctionTable table)
    {
        var invoker = app.Services.GetRequiredService<FunctionInvoker>();
        foreach (var (function, http) in table.With<Trigger.Http>())
            app.MapMethods(http.Route, http.Methods.Select(method => method.ToUpperInvariant()), context => Answer(invoker, function, context))
                .WithDisplayName(function.Name);
        ApiEndpoints.Map(app);
    }

    private static async Task Answer(FunctionInvoker invoker, FunctionDescriptor function, HttpContext context)
    {
        if (await invoker.Invoke(function, context, context.RequestAborted) is { } answer)
            await answer.ExecuteAsync(context);
    }
}
