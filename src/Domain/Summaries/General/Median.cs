namespace MimFunctions.Domain.Summaries.General;

/// <summary>The middle of a number of values.</summary>
internal static class Median
{
    /// <summary>The middle value, or the mean of the two in the middle; null when there are none.</summary>
    public static decimal? Of(IEnumerable<int> values)
    {
        int[] sorted = [.. values.Order()];
        var middle = sorted.Length / 2;
        return sorted.Length == 0 ? null
            : sorted.Length % 2 == 1 ? sorted[middle]
            : ((decimal)sorted[middle - 1] + sorted[middle]) / 2;
    }
}
