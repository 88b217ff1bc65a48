using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.ContactPoints.Forms;
using MimFunctions.Domain.ContactPoints.Mapping;
using MimFunctions.Domain.Intake;
using MimFunctions.Features.ContactPoints.Directory;
using MimFunctions.Features.ContactPoints.Mapping;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.ContactPoints.Naming;

/// <summary>Makes of an accepted form the entry that it names, or records what it says anew; then nothing of its content stays with the form.</summary>
internal sealed class TakeContactPointForm(DroppedForms forms, Entries entries, Arrangements arrangements, TimeProvider clock)
{
    /// <summary>Takes one message from the queue; the same message again finds everything there.</summary>
    /// <exception cref="System.Text.Json.JsonException">The message is no order; the queue gives up on it.</exception>
    [Function("TakeContactPointForm")]
    public async Task Run([ServiceBusTrigger(ContactPointIntake.Queue, Connection = "ServiceBus")] QueueEvent message, CancellationToken ct)
    {
        var order = OwedOrder.Read(message.Body);
        // A form that was taken owes the message no more, and has nothing left to say.
        if (await forms.Find(order, ct) is not { } form || form.Outbox.Messages.All(owed => owed.Id != order.Mail))
            return;
        if (form.Outcome is ContactPointOutcome.Named named)
            await Name(named, form, ct);
        else if (form.Outcome is ContactPointOutcome.Mapped mapped)
            await Map(mapped, form, ct);
        await forms.Done(form, order, ct);
    }

    private async Task Map(ContactPointOutcome.Mapped mapped, Submission form, CancellationToken ct)
    {
        var given = MapForm.Arrangement(form.Fields, form.ReceivedAt);
        if (given.NotOrganisedYet || given.Fields.Count > 0)
            await arrangements.Give(mapped.State, given, clock.GetUtcNow(), ct);
        if (mapped.Practice is { } number)
            await arrangements.Keep(new GoodPractice(number, MapForm.Practice(form.Fields), form.ReceivedAt, [], null), ct);
    }

    private async Task Name(ContactPointOutcome.Named named, Submission form, CancellationToken ct)
    {
        var details = ContactPointForm.Read(form.Fields);
        if (named.First)
            await entries.Create(NameContactPoint.First(named.Entry, details, form.ReceivedAt), ct);
        else
            await entries.Change(named.Entry, entry => NameContactPoint.Decide(entry, details, form.ReceivedAt, clock.GetUtcNow()), ct);
    }
}
