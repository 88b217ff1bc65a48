using MimFunctions.Domain.Liaison;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Telemetry;

namespace MimFunctions.Features.Liaison.Secondments;

/// <summary>
/// Looks every day for secondments of which what was announced can hardly be so any more (<see cref="AskAboutSecondment"/>). That a state was asked stands in the
/// secondment, so that a timer that fires twice asks once.
/// </summary>
internal sealed class AskAboutSecondments(IDocumentStore documents, CaseStore<Secondment> secondments, TimeProvider clock, ILogger<AskAboutSecondments> log)
{
    /// <summary>Looks through all secondments.</summary>
    /// <exception cref="AggregateException">Some could not be looked at; the next run does.</exception>
    [Function("AskAboutSecondments")]
    public async Task Run([TimerTrigger("0 15 6 * * *")] TimerEvent timer, CancellationToken ct)
    {
        var failures = new List<Exception>();
        await foreach (var found in documents.Query<Secondment>(new DocumentQuery(LiaisonContainers.Secondments), ct))
            await Try(found.Document, failures, ct);
        if (failures.Count > 0)
            throw new AggregateException($"{failures.Count} secondments could not be looked at.", failures);
    }

    /// <summary>One that fails must not keep the others from their questions; the run as a whole still fails, so that it is seen.</summary>
    private async Task Try(Secondment found, List<Exception> failures, CancellationToken ct)
    {
        try
        {
            if (AskAboutSecondment.Decide(found, clock.GetUtcNow()) is not null)
                await secondments.Change(LiaisonKeys.Of(found.Number), stands => AskAboutSecondment.Decide(stands, clock.GetUtcNow()), asked => asked, ct);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            log.LogFault(e, "The secondment {Secondment} could not be looked at.", found.Number);
            failures.Add(e);
        }
    }
}
