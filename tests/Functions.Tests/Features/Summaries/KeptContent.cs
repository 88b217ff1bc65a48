using System.Text;
using MimFunctions.Features.Summaries;

namespace MimFunctions.Tests.Features.Summaries;

/// <summary>The content of a summary as bytes and as text.</summary>
internal static class KeptContent
{
    public static byte[] Bytes(this SummaryContent content)
    {
        using var bytes = new MemoryStream();
        content.Json.CopyTo(bytes);
        return bytes.ToArray();
    }

    public static string Text(this SummaryContent content) => Encoding.UTF8.GetString(content.Bytes());
}
