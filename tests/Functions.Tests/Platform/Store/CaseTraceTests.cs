using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Owing;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Queue;
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Telemetry;
using MimFunctions.Tests.Platform.Telemetry;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Platform.Store;

/// <summary>What happens to a file is one trace, whoever takes it up.</summary>
[Collection(Alone.Name)]
public sealed class CaseTraceTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Wherever_the_process_dies_the_mails_belong_to_the_trace_of_the_drop(bool afterTheCall)
    {
        using var heard = new Heard();
        var crashes = 0;
        while (await RunWithCrash(crashes + 1, afterTheCall))
            crashes++;

        crashes.ShouldBeGreaterThan(5);
    }

    [Fact]
    public async Task A_file_is_told_by_state_digest_outcome_and_reference()
    {
        using var folder = new TempFolder();
        using var heard = new Heard();
        await using var hub = Dropped(folder, new ManualClock(), Faults.None);

        await hub.RunToRest();

        var intake = heard.Spans.Single(span => span.OperationName == "intake");
        var digest = intake.GetTagItem("mim.digest").ShouldBeOfType<string>();
        digest.Length.ShouldBe(12);
        intake.TagObjects.Select(tag => $"{tag.Key}={tag.Value}").ShouldBe(
            ["mim.state=AT", $"mim.digest={digest}", "mim.outcome=accepted", "mim.reference=MIM-AT-2026-0001"]);
        heard.Spans.Count(span => span.OperationName == "hand over mail" && $"{span.GetTagItem("mim.result")}" == "handed over").ShouldBe(2);
    }

    [Fact]
    public async Task Files_and_mails_are_counted_by_what_became_of_them()
    {
        using var folder = new TempFolder();
        using var heard = new Heard();
        var clock = new ManualClock();
        await using var hub = Dropped(folder, clock, Faults.None);
        Drop(folder, "again.json", SampleForms.File(SampleForms.Json("AT", "Act")));
        Drop(folder, "broken.json", "{"u8.ToArray());

        await hub.RunToRest();
        await hub.Get<SweepDrop>().Run(new TimerEvent(IsPastDue: false), default);

        var sums = heard.Measurements.Where(each => !each.What.StartsWith("mim.outbox", StringComparison.Ordinal))
            .CountBy(each => each.What).ToDictionary(each => each.Key, each => each.Value);
        sums.ShouldBe(
            new Dictionary<string, int>
            {
                ["mim.files AT accepted"] = 1,
                ["mim.files AT duplicate"] = 1,
                ["mim.files AT refused"] = 1,
                ["mim.drop_to_receipt accepted"] = 1,
                ["mim.drop_to_receipt duplicate"] = 1,
                ["mim.drop_to_receipt refused"] = 1,
                ["mim.mails handed over communication"] = 2,
                ["mim.mails handed over refusal"] = 1,
                ["mim.drop.oldest "] = 1,
            },
            ignoreOrder: true);
        heard.Measurements.Where(each => each.What.StartsWith("mim.drop_to", StringComparison.Ordinal)).ShouldAllBe(each => each.Value > 50 && each.Value < 3600);
        heard.Measurements.ShouldContain(("mim.outbox.documents submissions owed", 0));
    }

    [Fact]
    public void A_body_carries_its_trace_and_whoever_does_not_know_of_it_reads_on()
    {
        var order = new OwedOrder("m1", "MIM-AT-2026-0001", Steps.Communication, "DE:1");

        MessageTrace.Into(order.Body()).ShouldBe(order.Body(), "nobody listens");
        using var heard = new Heard();
        using var span = HubTelemetry.Source.StartActivity("test");
        var body = MessageTrace.Into(order.Body());

        OwedOrder.Read(body).ShouldBe(order);
        MessageTrace.From(body).ShouldNotBeNull().SpanId.ShouldBe(span!.SpanId);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no JSON")]
    [InlineData("[1]")]
    [InlineData("{}")]
    [InlineData("""{"case":{"traceparent":"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"}}""")]
    [InlineData("""{"traceparent":5}""")]
    [InlineData("""{"traceparent":"00-zz"}""")]
    [InlineData("""{"a":1,""")]
    public void A_body_without_a_trace_has_none(string body) => MessageTrace.From(body).ShouldBeNull();

    /// <returns>False when the run needed fewer calls than that.</returns>
    private static async Task<bool> RunWithCrash(int failAt, bool afterTheCall)
    {
        using var folder = new TempFolder();
        var clock = new ManualClock();
        var crashed = false;
        await using (var first = Dropped(folder, clock, new Faults(failAt, afterTheCall)))
        {
            try
            {
                await first.Get<FormIntake>().Take("drop/AT/measures/form.json", default);
            }
            catch (SimulatedCrash)
            {
                crashed = true;
            }
        }

        clock.Advance(TimeSpan.FromMinutes(20));
        await using var hub = new TestHub(folder.Path, clock);
        await hub.Get<RelayOutbox>().Run(new TimerEvent(IsPastDue: false), default);
        await hub.Get<SweepDrop>().Run(new TimerEvent(IsPastDue: false), default);
        var submission = await hub.Get<IDocumentStore>().Query<Submission>(new DocumentQuery(IntakeContainers.Submissions), default).SingleAsync();
        var expected = CaseTrace.Of(SubmissionQueries.Key("AT", submission.Document.Digest)).TraceId;
        var mails = await hub.Get<IQueue>().Receive(Steps.MailQueue, 10, TimeSpan.FromMinutes(1), default);

        mails.Count.ShouldBeGreaterThanOrEqualTo(2, $"crash at call {failAt}");
        mails.ShouldAllBe(mail => MessageTrace.From(mail.Body)!.Value.TraceId == expected, $"crash at call {failAt}");
        return crashed;
    }

    private static TestHub Dropped(TempFolder folder, TimeProvider clock, Faults faults)
    {
        SampleForms.Directory("AT", "DE", "EL").Save(folder.Path);
        Drop(folder, "form.json", SampleForms.File(SampleForms.Json("AT", "Act")));
        return new TestHub(folder.Path, clock, faults);
    }

    private static void Drop(TempFolder folder, string name, byte[] content)
    {
        Directory.CreateDirectory(folder["drop/AT/measures"]);
        File.WriteAllBytes(folder[$"drop/AT/measures/{name}"], content);
        File.SetLastWriteTimeUtc(folder[$"drop/AT/measures/{name}"], new ManualClock().GetUtcNow().UtcDateTime.AddMinutes(-1));
    }
}
