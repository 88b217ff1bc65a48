using System.Text.Json;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.Liaison.Reports;

/// <summary>Answers that are kept by the reader alone (<see cref="View"/>): what one may see of a report, another may not.</summary>
internal static class Shown
{
    /// <summary>For programs.</summary>
    public static IResult Json<T>(HttpContext context, T content) =>
        View.Of(context, JsonSerializer.SerializeToUtf8Bytes(content, HubJson.Readable), "application/json; charset=utf-8");
}
