namespace MimFunctions.Benchmarks.Drawing;

/// <summary>How much a full hub holds.</summary>
/// <param name="Communications">Communications over two years.</param>
/// <param name="Reports">Reports of liaison officers over eight semesters.</param>
internal sealed record DrawingPlan(int Communications, int Reports)
{
    /// <summary>One request for information comes with so many communications, one secondment with so many reports.</summary>
    public const int CommunicationsPerRequest = 50, ReportsPerSecondment = 15;

    /// <summary>The same mixture, less of it.</summary>
    /// <param name="share">From 0 to 1.</param>
    public DrawingPlan Times(double share) => new((int)(Communications * share), (int)(Reports * share));
}
