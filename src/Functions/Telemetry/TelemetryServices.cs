using System.Reflection;
using Microsoft.AspNetCore.Http.Features;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace MimFunctions.Telemetry;

/// <summary>Sends traces, metrics and logs by OTLP when a receiver is set; nothing, and at no cost, when not.</summary>
internal static class TelemetryServices
{
    private const string ProtocolVariable = "OTEL_EXPORTER_OTLP_PROTOCOL";

    /// <summary>Version of the program.</summary>
    public static string Version { get; } =
        typeof(TelemetryServices).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>Sends what the hub, ASP.NET Core and the HTTP clients tell.</summary>
    public static void AddTelemetry(this WebApplicationBuilder builder, TelemetrySettings? settings)
    {
        // A method of its own, so that a hub that sends nothing does not load the libraries at its start.
        if (settings is not null)
            Send(builder, settings);
    }

    private static void Send(WebApplicationBuilder builder, TelemetrySettings settings)
    {
        // ASP.NET Core names route and status in its spans only when asked to; what else it then names, DiscreetSpans takes off again.
        AppContext.SetSwitch("Microsoft.AspNetCore.Hosting.SuppressActivityOpenTelemetryData", false);
        builder.Services.AddSingleton(_ => Traces(settings)).AddSingleton(_ => Metrics(settings)).AddHostedService<TelemetryAtStart>();
        builder.Logging.AddFilter<OpenTelemetryLoggerProvider>(HubTelemetry.Name, LogLevel.Information);
        builder.Logging.AddOpenTelemetry(logs =>
            logs.SetResourceBuilder(Hub()).AddProcessor(new DiscreetLogs()).AddOtlpExporter(to => To(to, settings, "logs")));
    }

    /// <summary>Names the route in the span of each call, which ASP.NET Core does in its metrics only.</summary>
    public static void UseTelemetry(this WebApplication app, TelemetrySettings? settings)
    {
        if (settings is not null)
            app.Use(NameRoute);
    }

    private static Task NameRoute(HttpContext context, RequestDelegate next)
    {
        var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
        context.Features.Get<IHttpActivityFeature>()?.Activity.SetTag("http.route", route);
        return next(context);
    }

    private static TracerProvider Traces(TelemetrySettings settings) => Sdk.CreateTracerProviderBuilder()
        .SetResourceBuilder(Hub())
        .AddSource(HubTelemetry.Name, "Microsoft.AspNetCore", "System.Net.Http")
        .AddProcessor(new DiscreetSpans())
        .AddOtlpExporter(to => To(to, settings, "traces"))
        .Build();

    private static MeterProvider Metrics(TelemetrySettings settings) => Sdk.CreateMeterProviderBuilder()
        .SetResourceBuilder(Hub())
        .AddMeter(HubTelemetry.Name, "Microsoft.AspNetCore.Hosting", "System.Net.Http", "System.Runtime")
        .AddOtlpExporter(to => To(to, settings, "metrics"))
        .Build();

    /// <summary>Who says it; <c>OTEL_SERVICE_NAME</c> and <c>OTEL_RESOURCE_ATTRIBUTES</c> come last and so count most.</summary>
    private static ResourceBuilder Hub() => ResourceBuilder.CreateEmpty()
        .AddService("mim-hub", serviceVersion: Version).AddTelemetrySdk().AddEnvironmentVariableDetector();

    private static void To(OtlpExporterOptions exporter, TelemetrySettings settings, string signal)
    {
        // What the specification recommends, and what passes every proxy; the library's own default is gRPC.
        if (Environment.GetEnvironmentVariable(ProtocolVariable) is null or "")
            exporter.Protocol = OtlpExportProtocol.HttpProtobuf;
        exporter.Endpoint = exporter.Protocol == OtlpExportProtocol.HttpProtobuf
            ? new Uri($"{settings.Endpoint.AbsoluteUri.TrimEnd('/')}/v1/{signal}")
            : settings.Endpoint;
    }
}
