using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using MimFunctions.Domain.Notices;
using MimFunctions.Hosting;
using MimFunctions.Notices;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Integration.Tests.Worker;

/// <summary>The real process, driven as the Functions host drives it.</summary>
public sealed class WorkerTests : IAsyncLifetime, IDisposable
{
    private const string Success = """{"Outputs":{},"Logs":[],"ReturnValue":null}""";

    private readonly TempFolder data = new();
    private WorkerProcess worker = null!;
    private HostEvents host = null!;

    public async Task InitializeAsync()
    {
        SampleForms.Directory("AT", "BE", "COM").Save(data.Path);
        worker = await WorkerProcess.Start(data.Path);
        host = new HostEvents(worker.Client);
    }

    public async Task DisposeAsync() => await worker.DisposeAsync();

    public void Dispose() => data.Dispose();

    [Fact]
    public void The_port_of_the_host_is_left_alone()
    {
        using var listener = new TcpListener(IPAddress.Loopback, worker.PublicPort);

        Should.NotThrow(listener.Start);
    }

    [Fact]
    public async Task A_dropped_form_is_taken_in_and_told_by_mail_once_however_often_the_events_come()
    {
        // Given a form in the container
        var form = SampleForms.File(SampleForms.Json("AT", "Aliens Act, § 52"));
        Drop("drop/AT/measures/entwurf ü.json", form);

        // When its event comes twice
        await ShouldSucceed(host.Blob("IngestReportForm", "drop/AT/measures/entwurf ü.json", form));
        await ShouldSucceed(host.Blob("IngestReportForm", "drop/AT/measures/entwurf ü.json", form));

        // Then there is one communication, and one mail a message however often that comes
        var list = await SignedIn("/api/communications");
        var reference = System.Text.RegularExpressions.Regex.Match(list, "MIM-AT-[0-9]{4}-[0-9]{4}").Value;
        reference.ShouldNotBeEmpty(list);
        var to = AddresseeKey.For("BE", "mim@be.example");
        var id = AddresseeKey.MessageId(reference, Steps.Communication, to);
        var order = MailOrder.Body(reference, new OwedMessage(id, Steps.MailQueue, Steps.Communication, to));
        await ShouldSucceed(host.Message("SendMail", id, order));
        await ShouldSucceed(host.Message("SendMail", id, order));
        Directory.GetFiles(data["mail"], "*.eml").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_is_no_form_is_refused_with_a_receipt_by_the_same_event()
    {
        var bytes = "not a form"u8.ToArray();
        Drop("drop/BE/measures/notes.txt", bytes);

        await ShouldSucceed(host.Blob("IngestReportForm", "drop/BE/measures/notes.txt", bytes));

        var receipt = Directory.GetFiles(data["receipts/BE"], "*.json").ShouldHaveSingleItem();
        JsonNode.Parse(await File.ReadAllTextAsync(receipt))!["receipt"]!["outcome"]!.ToString().ShouldBe("refused");
    }

    [Fact]
    public async Task Every_timer_ticks()
    {
        var timers = Functions.Where(function => (string)HostEvents.Trigger(function.Name)["type"]! == "timerTrigger").ToArray();
        timers.Select(timer => timer.Name).ShouldBe(
            ["FindDueDeadlines", "ProduceAnnualSummary", "ProduceSemesterSummary", "RelayOutbox", "SealAudit", "SendDigests", "SweepDrop", "SweepSummaries"], ignoreOrder: true);

        foreach (var timer in timers)
            await ShouldSucceed(host.Tick(timer.Name));
    }

    [Fact]
    public async Task Forwarded_requests_are_answered_and_none_of_them_invokes_a_function()
    {
        (await worker.Client.GetAsync("/health")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var unknown = await worker.Client.PostAsync("/api/SweepDrop", new StringContent("{}"));
        unknown.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        unknown.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("not base64!")]
    [InlineData("eyJjbGFpbXMiOltdfQ==")]
    public async Task Whom_the_platform_did_not_sign_in_reads_nothing(string? principal)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/communications");
        request.Headers.Add("X-MS-CLIENT-PRINCIPAL", principal is null ? [] : [principal]);
        request.Headers.Add("Authorization", "Developer contactPoint.AT");

        using var answer = await worker.Client.SendAsync(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await worker.Client.GetAsync("/sign-in")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_event_that_cannot_be_handled_is_no_success_and_leaves_the_process_alive()
    {
        (await host.Message("SendMail", "m", """{"not":"an order"}""")).StatusCode.ShouldBe(HttpStatusCode.InternalServerError);

        (await worker.Client.GetAsync("/")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static IReadOnlyList<FunctionDescriptor> Functions { get; } = FunctionTable.Discover(typeof(FunctionTable).Assembly).Functions;

    private void Drop(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(data[path])!);
        File.WriteAllBytes(data[path], content);
    }

    /// <summary>As a person whom App Service authentication has signed in.</summary>
    private async Task<string> SignedIn(string path)
    {
        var principal = """{"role_typ":"roles","claims":[{"typ":"oid","val":"7f3c"},{"typ":"roles","val":"contactPoint.BE"}]}""";
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("X-MS-CLIENT-PRINCIPAL", Convert.ToBase64String(Encoding.UTF8.GetBytes(principal)));
        using var answer = await worker.Client.SendAsync(request);
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task ShouldSucceed(Task<HttpResponseMessage> invocation)
    {
        using var response = await invocation;
        (await response.Content.ReadAsStringAsync()).ShouldBe(Success, worker.Output);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
