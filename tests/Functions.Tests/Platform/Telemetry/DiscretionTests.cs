using System.Diagnostics;
using Microsoft.Extensions.Logging;
using MimFunctions.Platform.Telemetry;
using OpenTelemetry;
using OpenTelemetry.Logs;

namespace MimFunctions.Tests.Platform.Telemetry;

/// <summary>What does not leave the hub though the framework would tell it.</summary>
[Collection(Alone.Name)]
public sealed class DiscretionTests
{
    [Fact]
    public void Of_a_span_of_the_framework_only_what_can_not_hold_content_is_left()
    {
        using var span = Span("System.Net.Http");
        span.SetTag("http.request.method", "PUT").SetTag("url.full", "https://x.blob/drop/AT/Übelacker.docx").SetTag("user_agent.original", "Kunigunde")
            .SetTag("http.response.status_code", 201).SetStatus(ActivityStatusCode.Error, "Übelacker.docx is there").TraceStateString = "who=kunigunde";

        new DiscreetSpans().OnEnd(span);

        span.TagObjects.Select(tag => $"{tag.Key}={tag.Value}").ShouldBe(["http.request.method=PUT", "http.response.status_code=201"]);
        span.DisplayName.ShouldBe("PUT");
        (span.Status, span.StatusDescription, span.TraceStateString).ShouldBe((ActivityStatusCode.Error, null, null));
        span.Recorded.ShouldBeTrue();
    }

    [Fact]
    public void A_span_with_a_fault_that_quotes_what_it_read_is_left_out()
    {
        using var span = Span("System.Net.Http");
        span.AddEvent(new ActivityEvent("exception", tags: new() { ["exception.message"] = "Übelacker.docx" }));

        new DiscreetSpans().OnEnd(span);

        span.Recorded.ShouldBeFalse();
    }

    [Theory]
    [InlineData("/", false)]
    [InlineData("health", false)]
    [InlineData("/api/communications/{reference}", true)]
    public void Pings_are_left_out(string route, bool told)
    {
        using var span = Span("Microsoft.AspNetCore");
        span.SetTag("http.route", route);

        new DiscreetSpans().OnEnd(span);

        span.Recorded.ShouldBe(told);
    }

    [Fact]
    public void Of_a_log_record_the_template_and_the_kind_of_fault_are_told()
    {
        var kept = new Kept();
        using (var logs = LoggerFactory.Create(builder => builder.AddOpenTelemetry(to => to.AddProcessor(new DiscreetLogs()).AddProcessor(kept))))
        {
            logs.CreateLogger("MimFunctions.Platform.Files.FolderWalk").LogWarning(
                new IOException("/drop/AT/Übelacker.docx"), "{Count} files in {Folder} of {State}", 3, "Personal files of Übelacker", "AT");
            logs.CreateLogger("Microsoft.AspNetCore").LogError("Request {Path}", "/reply/Übelacker");
        }

        kept.Records.ShouldBe(
        [
            "{Count} files in {Folder} of {State} | Count=3 State=AT {OriginalFormat}={Count} files in {Folder} of {State} exception.type=System.IO.IOException",
            "Request {Path} | ",
        ]);
    }

    [Fact]
    public void Of_a_fault_after_which_the_work_goes_on_a_log_tells_the_kinds_and_not_what_it_quotes()
    {
        var kept = new Kept();
        using (var logs = LoggerFactory.Create(builder => builder.AddOpenTelemetry(to =>
        {
            to.IncludeFormattedMessage = true;
            to.AddProcessor(kept);
        })))
            logs.CreateLogger("x").LogFault(new IOException("/drop/AT/Übelacker.docx", new FormatException("Kunigunde")), "A file of {State} could not be taken in.", "AT");

        var told = kept.Records.ShouldHaveSingleItem();
        told.ShouldContain("A file of AT could not be taken in. IOException < FormatException");
        told.ShouldNotContain("Übelacker");
        told.ShouldNotContain("Kunigunde");
    }

    private static Activity Span(string source)
    {
        using var listener = new ActivityListener
        {
            ShouldListenTo = each => each.Name == source,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
        };
        ActivitySource.AddActivityListener(listener);
        using var from = new ActivitySource(source);
        return from.StartActivity("test")!;
    }

    private sealed class Kept : BaseProcessor<LogRecord>
    {
        public List<string> Records { get; } = [];

        public override void OnEnd(LogRecord data) => Records.Add(
            $"{data.Body} | {string.Join(' ', data.Attributes!.Select(each => $"{each.Key}={each.Value}"))}{data.FormattedMessage}{data.Exception}");
    }
}
