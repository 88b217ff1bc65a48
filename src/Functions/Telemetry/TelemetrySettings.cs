namespace MimFunctions.Telemetry;

/// <summary>Where traces, metrics and logs go. The other standard variables of the OTLP exporter (headers, protocol, …) are read by itself.</summary>
/// <param name="Endpoint">Base address of an OTLP receiver, as <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> gives it.</param>
internal sealed record TelemetrySettings(Uri Endpoint);
