using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Forms;
using MimFunctions.Domain.References;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.Liaison.Reports;

/// <summary>Makes of an accepted form the report that it is, or records the notice in its secondment.</summary>
internal sealed class TakeLiaisonForm(DroppedForms forms, CaseStore<LiaisonReport> reports, CaseStore<Secondment> secondments, TimeProvider clock)
{
    /// <summary>Takes one message from the queue; the same message again finds everything there.</summary>
    /// <exception cref="System.Text.Json.JsonException">The message is no order; the queue gives up on it.</exception>
    [Function("TakeLiaisonForm")]
    public async Task Run([ServiceBusTrigger(LiaisonIntake.Queue, Connection = "ServiceBus")] QueueEvent message, CancellationToken ct)
    {
        var order = OwedOrder.Read(message.Body);
        if (await forms.Find(order, ct) is not { } form)
            return;
        if (form.Outcome is LiaisonOutcome.Reported { Report: var report })
            await reports.Create(FileReport.Decide(report, form, clock.GetUtcNow()), ct);
        else if (form.Outcome is LiaisonOutcome.Seconded { Secondment: var number })
            await Announce(number, SecondmentForm.Read(form.Fields, form.ReceivedAt, form.Digest), ct);
        await forms.Done(form, order, ct);
    }

    /// <summary>Whichever notice comes first makes the secondment: messages may overtake one another.</summary>
    private async Task Announce(SecondmentNumber number, SecondmentNotice notice, CancellationToken ct)
    {
        await secondments.Create(AnnounceSecondment.First(number, notice, clock.GetUtcNow()), ct);
        await secondments.Change(
            LiaisonKeys.Of(number), stands => AnnounceSecondment.Decide(stands, notice, clock.GetUtcNow()), changed => changed, ct);
    }
}
