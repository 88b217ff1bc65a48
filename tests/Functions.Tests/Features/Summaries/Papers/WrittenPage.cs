using System.Text;
using MimFunctions.Domain.Summaries;
using MimFunctions.Features.Summaries.Papers;

namespace MimFunctions.Tests.Features.Summaries.Papers;

/// <summary>The page of a summary as text.</summary>
internal static class WrittenPage
{
    public static string Of(SummaryDocument document, SummaryStanding standing) => Encoding.UTF8.GetString(SummaryPage.Write(document, standing).Span);
}
