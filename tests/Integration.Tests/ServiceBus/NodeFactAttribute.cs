namespace MimFunctions.Integration.Tests;

/// <summary>A test that needs Node; skipped with a message where there is none, but not in CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute() => Skip = NodePeer.SkipReason;
}
