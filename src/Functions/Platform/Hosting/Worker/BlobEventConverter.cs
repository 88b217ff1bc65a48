using System.Text.Json;
using Microsoft.Azure.Functions.Worker.Converters;
using Microsoft.Azure.Functions.Worker.Core;

namespace MimFunctions.Platform.Hosting.Worker;

/// <summary>
/// Makes the event out of the reference to a blob that the Functions host sends: container and name, never the content, so a blob may be as large
/// as it likes.
/// </summary>
internal sealed class BlobEventConverter : IInputConverter
{
    /// <inheritdoc/>
    public ValueTask<ConversionResult> ConvertAsync(ConverterContext context) => new(context.Source switch
    {
        ModelBindingData reference when Path(reference.Content) is { } path => ConversionResult.Success(new BlobEvent(path, null)),
        _ => ConversionResult.Failed(new FormatException("The host sent no reference to a blob.")),
    });

    private static string? Path(BinaryData content)
    {
        using var reference = JsonDocument.Parse(content);
        return Text(reference.RootElement, "ContainerName") is { } container && Text(reference.RootElement, "BlobName") is { } name
            ? $"{container}/{name}"
            : null;
    }

    private static string? Text(JsonElement reference, string name) =>
        reference.ValueKind == JsonValueKind.Object && reference.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
