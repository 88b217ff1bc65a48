using System.Reflection;
using Azure.Monitor.OpenTelemetry.Exporter;
using MimFunctions.Platform.Hosting.Worker;
using MimFunctions.Platform.Telemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace MimFunctions.Platform.Hosting;

/// <summary>
/// Sends traces, metrics and logs by OTLP, to Application Insights or both, as is set; nothing, and at no cost, when neither is. When the hub
/// stops, what is left is sent (the providers go with the services).
/// </summary>
internal static class TelemetryServices
{
    private const string ProtocolVariable = "OTEL_EXPORTER_OTLP_PROTOCOL";

    /// <summary>Version of the program.</summary>
    public static string Version { get; } =
        typeof(TelemetryServices).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>Sends what the hub, ASP.NET Core and the HTTP clients tell.</summary>
    public static void AddTelemetry(this IHostApplicationBuilder builder, TelemetrySettings? settings)
    {
        // A method of its own, so that a hub that sends nothing does not load the libraries at its start.
        if (settings is not null)
            Send(builder, settings);
    }

    private static void Send(IHostApplicationBuilder builder, TelemetrySettings settings)
    {
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(Hub)
            .WithTracing(traces => Traces(traces, settings))
            .WithMetrics(metrics => Metrics(metrics, settings));
        builder.Logging.AddFilter<OpenTelemetryLoggerProvider>(HubTelemetry.Name, LogLevel.Information);
        builder.Logging.AddOpenTelemetry(logs => Logs(logs, settings));
    }

    // The instrumentations tell addresses, also of faults; DiscreetSpans stands before every exporter and takes them off again.
    private static void Traces(TracerProviderBuilder traces, TelemetrySettings settings)
    {
        traces.AddSource(HubTelemetry.Name).AddAspNetCoreInstrumentation().AddHttpClientInstrumentation().AddProcessor(new DiscreetSpans());
        if (settings.Endpoint is { } receiver)
            traces.AddOtlpExporter(to => To(to, receiver, "traces"));
        if (settings.Insights is { } insights)
            traces.AddAzureMonitorTraceExporter(to => To(to, insights));
    }

    private static void Metrics(MeterProviderBuilder metrics, TelemetrySettings settings)
    {
        metrics.AddMeter(HubTelemetry.Name).AddAspNetCoreInstrumentation().AddHttpClientInstrumentation().AddRuntimeInstrumentation();
        if (settings.Endpoint is { } receiver)
            metrics.AddOtlpExporter(to => To(to, receiver, "metrics"));
        if (settings.Insights is { } insights)
            metrics.AddAzureMonitorMetricExporter(to => To(to, insights));
    }

    private static void Logs(OpenTelemetryLoggerOptions logs, TelemetrySettings settings)
    {
        logs.SetResourceBuilder(Described(ResourceBuilder.CreateEmpty())).AddProcessor(new DiscreetLogs());
        if (settings.Endpoint is { } receiver)
            logs.AddOtlpExporter(to => To(to, receiver, "logs"));
        // The Functions host sends the program's lines itself; twice they would count twice in its alerts.
        if (settings.Insights is { } insights && !FunctionsHost.IsHost)
            logs.AddAzureMonitorLogExporter(to => To(to, insights));
    }

    private static void Hub(ResourceBuilder resource) => Described(resource.Clear());

    /// <summary>Who says it; <c>OTEL_SERVICE_NAME</c> and <c>OTEL_RESOURCE_ATTRIBUTES</c> come last and so count most.</summary>
    private static ResourceBuilder Described(ResourceBuilder resource) =>
        resource.AddService("mim-hub", serviceVersion: Version).AddTelemetrySdk().AddEnvironmentVariableDetector();

    private static void To(OtlpExporterOptions exporter, Uri receiver, string signal)
    {
        // What the specification recommends, and what passes every proxy; the library's own default is gRPC.
        if (Environment.GetEnvironmentVariable(ProtocolVariable) is null or "")
            exporter.Protocol = OtlpExportProtocol.HttpProtobuf;
        exporter.Endpoint = exporter.Protocol == OtlpExportProtocol.HttpProtobuf
            ? new Uri($"{receiver.AbsoluteUri.TrimEnd('/')}/v1/{signal}")
            : receiver;
    }

    private static void To(AzureMonitorExporterOptions exporter, ApplicationInsights insights)
    {
        (exporter.ConnectionString, exporter.Credential) = (insights.ConnectionString, insights.Identity());
        // Every case is told, not a sample of five a second: there are few, and the trace of one is asked for by its number.
        (exporter.SamplingRatio, exporter.TracesPerSecond) = (1, null);
        // Nothing beside the ingestion: no live stream, which would show requests as they are, and no copy on the disk.
        (exporter.EnableLiveMetrics, exporter.DisableOfflineStorage) = (false, true);
    }
}
