namespace MimFunctions.Tests.Reliability;

/// <summary>A process as the storm sees it.</summary>
internal class StormyProcess
{
    /// <summary>Whether it was killed: every port call fails from then on.</summary>
    public bool IsDead { get; set; }
}
