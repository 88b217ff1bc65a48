namespace MimFunctions.Platform.Telemetry;

/// <summary>Where traces, metrics and logs go. The other standard variables of the OTLP exporter (headers, protocol, …) are read by itself.</summary>
/// <param name="Endpoint">Base address of an OTLP receiver, as <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> gives it; null for none.</param>
/// <param name="Insights">Application Insights; null for none.</param>
internal sealed record TelemetrySettings(Uri? Endpoint, ApplicationInsights? Insights = null)
{
    /// <summary>The settings, or null where nobody is to be told.</summary>
    public static TelemetrySettings? Of(Uri? endpoint, ApplicationInsights? insights) =>
        endpoint is null && insights is null ? null : new TelemetrySettings(endpoint, insights);
}
