using System.Text;
using MimFunctions.Domain.Summaries;
using MimFunctions.Features.Summaries.Papers;

namespace MimFunctions.Tests.Features.Summaries.Papers;

/// <summary>The page of a summary as text.</summary>
internal static class WrittenPage
{
    public static string Of(SummaryDocument document, SummaryStanding standing) => Encoding.UTF8.GetString(Bytes(document, standing));

    public static byte[] Bytes(SummaryDocument document, SummaryStanding standing)
    {
        var page = new MemoryStream();
        // Into memory nothing is waited for.
        SummaryPage.Write(document, standing, page, CancellationToken.None).IsCompletedSuccessfully.ShouldBeTrue();
        return page.ToArray();
    }
}
