using System.Reflection;
using MimFunctions.SignIn;

namespace MimFunctions.Hosting;

/// <summary>HTTP functions are ordinary routes in both hosts: the Functions host forwards path and body as they came.</summary>
internal static class HttpFunctions
{
    /// <summary>Maps each HTTP function at its route.</summary>
    public static void Map(WebApplication app, FunctionTable table)
    {
        var invoker = app.Services.GetRequiredService<FunctionInvoker>();
        foreach (var (function, http) in table.With<Trigger.Http>())
        {
            var methods = http.Methods.Select(method => method.ToUpperInvariant());
            app.MapMethods(http.Route, methods, context => Answer(invoker, function, context))
                .WithDisplayName(function.Name).WithMetadata(Stated(function));
        }
    }

    // A function that states nothing gets no metadata here, and the start is refused.
    private static object[] Stated(FunctionDescriptor function) =>
        function.Method.GetCustomAttribute<OpenAttribute>() is { } open ? [new AccessNeed.Open(open.Because)] : [];

    private static async Task Answer(FunctionInvoker invoker, FunctionDescriptor function, HttpContext context)
    {
        if (await invoker.Invoke(function, context, context.RequestAborted) is { } answer)
            await answer.ExecuteAsync(context);
    }
}
