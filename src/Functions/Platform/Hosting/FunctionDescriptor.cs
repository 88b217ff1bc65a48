using System.Reflection;

namespace MimFunctions.Platform.Hosting;

/// <summary>A function as found in the program.</summary>
/// <param name="Name">Its name, for the host and in logs.</param>
/// <param name="Trigger">What fires it.</param>
/// <param name="Method">The method to call.</param>
internal sealed record FunctionDescriptor(string Name, Trigger Trigger, MethodInfo Method)
{
    /// <summary>The class the method is in; one instance serves all events.</summary>
    public Type DeclaringType => Method.DeclaringType!;
}
