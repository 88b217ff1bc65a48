using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using MimFunctions.Domain.Text;
using MimFunctions.Platform.Json;

namespace MimFunctions.Platform.Web;

/// <summary>The JSON body of a call, read as the hub writes JSON; what can't be understood is said in one sentence with its place.</summary>
internal static class ApiBody
{
    /// <summary>The largest body of a call without files, in bytes: ten times the longest answer.</summary>
    public const int Largest = 128 * 1024;

    private const int LongestPlace = 80;

    /// <summary>
    /// As the hub writes JSON, but unforgiving: a slip in the name of an optional property must not pass as if it had been left out, nor a
    /// number as a word of a closed list.
    /// </summary>
    public static JsonSerializerOptions Options { get; } = Strict();

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
        return TryParse<T>(body.AsSpan(0, length), out var read, out var fault) ? await then(read) : fault;
    }

    private static bool TryParse<T>(ReadOnlySpan<byte> body, [NotNullWhen(true)] out T? read, [NotNullWhen(false)] out IResult? fault)
        where T : class
    {
        try
        {
            read = JsonSerializer.Deserialize<T>(body, Options);
            fault = read is null ? NotUnderstood<T>("$", 1) : null;
        }
        catch (JsonException e)
        {
            (read, fault) = (null, NotUnderstood<T>(e.Path ?? "$", (e.LineNumber ?? 0) + 1));
        }

        return read is not null;
    }

    private static IResult NotUnderstood<T>(string place, long line) => Problem(
        StatusCodes.Status400BadRequest,
        $"The body can not be understood at {Quotation.Cut(place, LongestPlace)}, line {line}.",
        $"Send a JSON object of {string.Join(", ", Options.GetTypeInfo(typeof(T)).Properties.Select(property => property.Name))}; "
        + "GET /api/openapi.json describes each.");

    private static JsonSerializerOptions Strict()
    {
        var options = new JsonSerializerOptions(HubJson.Options)
        {
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            AllowDuplicateProperties = false,
        };
        options.Converters.Insert(0, new ClosedListConverter());
        options.MakeReadOnly();
        return options;
    }

    private static IResult Problem(int status, string title, string detail) => Results.Problem(statusCode: status, title: title, detail: detail);
}

/// <summary>
/// Reads a word of a closed list and nothing else: the framework's own converter also takes <c>"confidential, other"</c> and makes a third
/// thing of the two.
/// </summary>
internal sealed class ClosedListConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(typeToConvert))!;

    private sealed class Of<T> : JsonConverter<T>
        where T : struct, Enum
    {
        private readonly Dictionary<string, T> words = Enum.GetValues<T>().ToDictionary(Word, StringComparer.OrdinalIgnoreCase);

        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String && words.TryGetValue(reader.GetString()!, out var value) ? value : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Word(value));

        private static string Word(T value) => JsonNamingPolicy.CamelCase.ConvertName($"{value}");
    }
}
