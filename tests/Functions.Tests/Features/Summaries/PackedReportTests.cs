using System.Text.Json;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Owing;
using MimFunctions.Features.Summaries.Drafting.Sources;
using MimFunctions.Platform.Json;

namespace MimFunctions.Tests.Features.Summaries;

/// <summary>A report as summaries read it says what was stored.</summary>
public sealed class PackedReportTests
{
    private const string Stored = """
        {
          "number": "ILO-AT-2026-0001", "semester": "2026-1", "hostCountry": "TR", "region": "Izmir", "receivedAt": "2026-06-20T08:00:00Z", "digest": "abc",
          "fields": { "b1Environment": "Stable.", "flows": [{ "nationality": "Mali", "persons": 12 }] },
          "suspicions": ["b1Environment"], "events": [{ "kind": "confirmed", "at": "2026-06-21T08:00:00Z", "by": "person" }],
          "outbox": { "state": "settled", "since": "2026-06-20T08:00:00Z", "messages": [] }, "form": "ilo-2"
        }
        """;

    [Fact]
    public void It_is_the_report_but_for_what_it_owes()
    {
        var report = JsonSerializer.Deserialize<LiaisonReport>(Stored, HubJson.Options)!;
        var packed = JsonSerializer.Deserialize<PackedReport>(Stored, HubJson.Options)!.Without([]);

        Json(packed).ShouldBe(Json(report));
        packed.OpenSince.ShouldBe(report.OpenSince);
    }

    [Fact]
    public void Fields_that_nobody_will_look_at_are_left_out() =>
        JsonSerializer.Deserialize<PackedReport>(Stored, HubJson.Options)!.Without(["b1Environment"]).Fields.Select(field => field.Key).ShouldBe(["flows"]);

    [Fact]
    public void Nothing_else_of_a_report_is_left_out() => typeof(PackedReport).GetConstructors()[0].GetParameters().Select(parameter => parameter.Name).ShouldBe(
        typeof(LiaisonReport).GetConstructors()[0].GetParameters().Select(parameter => parameter.Name).Where(name => name != nameof(LiaisonReport.Outbox)));

    private static string Json(LiaisonReport report) => JsonSerializer.Serialize(report.With(Outbox.Nothing(report.ReceivedAt)), HubJson.Options);
}
