using System.Text.Json;
using MimFunctions.Store;

namespace MimFunctions.Api;

/// <summary>The JSON body of a call, read as the hub writes JSON; what can't be understood is said in one sentence with its place.</summary>
internal static class ApiBody
{
    /// <summary>The largest body of a call without files, in bytes: ten times the longest answer.</summary>
    public const int Largest = 128 * 1024;

    /// <summary>Reads the body and goes on with it, or answers 400, 413 or 415.</summary>
    /// <param name="request">The call.</param>
    /// <param name="then">What to do with the body.</param>
    public static async Task<IResult> Read<T>(HttpRequest request, Func<T, Task<IResult>> then)
        where T : class
    {
        if (!request.HasJsonContentType())
            return Problem(StatusCodes.Status415UnsupportedMediaType, "The body is not JSON.", "Send it with Content-Type: application/json.");
        var body = new byte[Largest + 1];
        var length = await request.Body.ReadAtLeastAsync(body, body.Length, throwOnEndOfStream: false, request.HttpContext.RequestAborted);
        if (length > Largest)
            return Problem(StatusCodes.Status413PayloadTooLarge, "The body is too large.", $"Send at most {Largest / 1024} kB of JSON; files go in a form.");
        try
        {
            return JsonSerializer.Deserialize<T>(body.AsSpan(0, length), HubJson.Options) is { } read
                ? await then(read)
                : Problem(StatusCodes.Status400BadRequest, "The body is empty.", "Send a JSON object.");
        }
        catch (JsonException e)
        {
            return Problem(StatusCodes.Status400BadRequest,
                $"The body can not be understood at {e.Path ?? "$"}, line {e.LineNumber + 1}.", "Check it against GET /api/openapi.json.");
        }
    }

    private static IResult Problem(int status, string title, string detail) => Results.Problem(statusCode: status, title: title, detail: detail);
}
