using System.Text.Json;
using Microsoft.Azure.Functions.Worker.Converters;

namespace MimFunctions.Platform.Hosting.Worker;

/// <summary>Makes the event out of what the Functions host tells of a timer.</summary>
internal sealed class TimerEventConverter : IInputConverter
{
    /// <inheritdoc/>
    public ValueTask<ConversionResult> ConvertAsync(ConverterContext context)
    {
        if (context.Source is not string told)
            return new(ConversionResult.Failed(new FormatException("The host told nothing of the timer.")));
        using var timer = JsonDocument.Parse(told);
        var late = timer.RootElement.ValueKind == JsonValueKind.Object
            && timer.RootElement.TryGetProperty("IsPastDue", out var pastDue) && pastDue.ValueKind == JsonValueKind.True;
        return new(ConversionResult.Success(new TimerEvent(late)));
    }
}
