namespace MimFunctions.Platform.Hosting;

/// <summary>The program declares functions that no host could run; each fault is one sentence that says where and what to do.</summary>
internal sealed class FunctionFaultsException(IReadOnlyList<string> faults) : Exception(string.Join(Environment.NewLine, faults))
{
    /// <summary>One sentence a fault.</summary>
    public IReadOnlyList<string> Faults { get; } = faults;
}
