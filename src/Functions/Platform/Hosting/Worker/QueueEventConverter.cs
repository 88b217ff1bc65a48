using System.Globalization;
using System.Text;
using Microsoft.Azure.Functions.Worker.Converters;

namespace MimFunctions.Platform.Hosting.Worker;

/// <summary>Makes the event out of a message's body, as text or bytes, and its id and count of deliveries, which come beside it.</summary>
internal sealed class QueueEventConverter : IInputConverter
{
    /// <inheritdoc/>
    public ValueTask<ConversionResult> ConvertAsync(ConverterContext context)
    {
        var body = context.Source switch
        {
            string text => text,
            byte[] bytes => Encoding.UTF8.GetString(bytes),
            ReadOnlyMemory<byte> bytes => Encoding.UTF8.GetString(bytes.Span),
            _ => null,
        };
        var beside = context.FunctionContext.BindingContext.BindingData;
        return new(body is not null && beside.GetValueOrDefault("MessageId")?.ToString() is { } id
            ? ConversionResult.Success(new QueueEvent(id, body, Deliveries(beside)))
            : ConversionResult.Failed(new FormatException("The host sent no message with an id.")));
    }

    private static int Deliveries(IReadOnlyDictionary<string, object?> beside) =>
        int.TryParse(beside.GetValueOrDefault("DeliveryCount")?.ToString(), CultureInfo.InvariantCulture, out var count) ? count : 1;
}
