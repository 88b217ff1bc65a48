using MimFunctions.Domain.Summaries;
using MimFunctions.Features.Summaries.Papers;

namespace MimFunctions.Tests.Features.Summaries.Papers;

/// <summary>The Word file of a summary as bytes.</summary>
internal static class WrittenWord
{
    public static byte[] Of(SummaryDocument document, SummaryStanding standing)
    {
        using var file = new MemoryStream();
        SummaryFile.Write(document, standing, file);
        return file.ToArray();
    }
}
