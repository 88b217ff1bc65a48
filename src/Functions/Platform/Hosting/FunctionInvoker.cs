using System.Reflection;

namespace MimFunctions.Platform.Hosting;

/// <summary>
/// Calls functions. Their classes are singletons of the container (<see cref="HostingComposition"/>); exceptions come out as thrown.
/// </summary>
internal sealed class FunctionInvoker(IServiceProvider services)
{
    /// <summary>Calls the function with an event of its trigger's kind.</summary>
    public Task Invoke(FunctionDescriptor function, object input, CancellationToken ct)
    {
        var instance = function.Method.IsStatic ? null : services.GetRequiredService(function.DeclaringType);
        return (Task)function.Method.Invoke(instance, BindingFlags.DoNotWrapExceptions, null, Arguments(function, input, ct), null)!;
    }

    private static object?[] Arguments(FunctionDescriptor function, object input, CancellationToken ct)
    {
        var parts = function.Trigger is Trigger.Blob blob ? blob.Pattern.Match(((BlobEvent)input).Path) : null;
        return [.. function.Method.GetParameters().Select(parameter =>
            parameter.Name == function.Trigger.Parameter ? input
            : parameter.ParameterType == typeof(CancellationToken) ? ct
            : parts![parameter.Name!])];
    }
}
