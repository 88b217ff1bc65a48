using MimFunctions.Domain.Intake;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;

namespace MimFunctions.Mechanism.Intake;

/// <summary>Accepted forms that are to become part of a request, by the messages that say so (<see cref="FormMessage"/>).</summary>
internal sealed class DroppedForms(IDocumentStore documents, TimeProvider clock)
{
    /// <summary>The form that a message is about, or null.</summary>
    public async Task<Submission?> Find(OwedOrder order, CancellationToken ct) => FormMessage.Form(order.To) is var (state, digest)
        ? (await documents.Read<Submission>(SubmissionQueries.Key(state, digest), ct))?.Document
        : null;

    /// <summary>Strikes off what was done, so that the sweep does not send it again; of a discreet form nothing of its content stays.</summary>
    public async Task Done(Submission form, OwedOrder order, CancellationToken ct)
    {
        var key = SubmissionQueries.Key(form.State, form.Digest);
        while (await documents.Read<Submission>(key, ct) is { } read)
        {
            var outbox = read.Document.Outbox.Replace(order.Mail, clock.GetUtcNow(), []);
            var done = read.Document.IsDiscreet is true ? read.Document.WithoutContent() : read.Document;
            if (ReferenceEquals(outbox, read.Document.Outbox) || await documents.TryWrite(key, done.With(outbox), read.ETag, ct) is not null)
                return;
        }
    }
}
