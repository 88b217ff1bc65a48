using System.Net;
using MimFunctions.Domain.Summaries;
using MimFunctions.Features.Summaries;
using MimFunctions.Integration.Tests.Worker.Host.Messages;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Platform.Store.CosmosGateway;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Integration.Tests.AzureSide;

/// <summary>Cosmos DB throttles or fails while the real process draws a summary up.</summary>
public sealed class SummaryInTroubleTests : IAsyncLifetime
{
    private const string Timer = "ProduceSemesterSummary";

    private AzureServices azure = null!;
    private AzureHost host = null!;

    public async Task InitializeAsync()
    {
        if (!NodePeer.IsPossible)
            return;
        azure = await AzureServices.Start(SampleForms.Directory("AT", "CY", "IE", "COM"));
        host = new AzureHost(azure);
        await host.Start();
    }

    public async Task DisposeAsync()
    {
        if (host is null)
            return;
        await host.DisposeAsync();
        await azure.DisposeAsync();
    }

    [NodeFact]
    public async Task A_summary_is_drawn_up_whole_or_not_at_all_and_the_next_run_draws_it_up()
    {
        await azure.HaveReportOnLastSemester();
        foreach (var container in new[] { SummaryContainers.Chapters, SummaryContainers.Summaries })
        {
            await GivesUp(container, () => GatewayAnswers.Throttled(TimeSpan.FromMilliseconds(1)));
            await GivesUp(container, () => GatewayAnswers.Failure(HttpStatusCode.ServiceUnavailable, "ServiceUnavailable", "Try again."));
        }

        // When it is only for a moment, the run itself waits
        var throttled = 0;
        azure.Cosmos.Handler.Before = request =>
            request.Writes && Interlocked.Increment(ref throttled) <= 3 ? GatewayAnswers.Throttled(TimeSpan.FromMilliseconds(1)) : null;
        (await host.Tick(Timer)).ShouldBeTrue();
        throttled.ShouldBeGreaterThan(3);
        await host.EmptyQueues();

        (await Summaries()).ShouldBe(1);
        (await azure.Files.List("summaries/", default).CountAsync()).ShouldBe(3);
    }

    /// <summary>The container takes no write: the run is tried again within, then fails, so that the host and the operator see it.</summary>
    private async Task GivesUp(string container, Func<HttpResponseMessage> trouble)
    {
        var refused = 0;
        azure.Cosmos.Handler.Before = request =>
        {
            if (!request.Writes || !request.Path.Contains(container))
                return null;
            Interlocked.Increment(ref refused);
            return trouble();
        };

        var answer = await host.TickInTrouble(Timer);
        answer.Status.ShouldBe(Ending.Types.Outcome.Failure);
        answer.Exception.Message.ShouldContain($"{Timer} failed; the log of the worker says why.");

        refused.ShouldBeGreaterThan(1);
        (await Summaries()).ShouldBe(0);
        (await azure.Files.List("summaries/", default).CountAsync()).ShouldBe(0);
    }

    private async Task<int> Summaries() => await azure.Documents.Query<Summary>(new DocumentQuery(SummaryContainers.Summaries), default).CountAsync();
}
