using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.ContactPoints.Directory;

/// <summary>The function mailbox is proven by a code that was sent to it (CP-4): whoever names a mailbox must be able to read it.</summary>
public static class ProveMailbox
{
    /// <summary>The state gives a code.</summary>
    /// <param name="entry">As it stands.</param>
    /// <param name="isRight">Whether it is the one that was sent last; the frame knows.</param>
    /// <param name="now">Now (UTC).</param>
    /// <returns>The entry as it will stand, null when it stays as it is; and why the code was not taken, null when it was.</returns>
    public static (ContactPointEntry? Next, Refusal? Why) Decide(ContactPointEntry entry, bool isRight, DateTimeOffset now)
    {
        if (entry.Pending is not { } pending)
            return (null, null);
        if (!entry.Proof.IsOpen(now))
            return (null, Refused($"The code no longer holds.", $"Have a new one sent."));
        return isRight
            ? ((entry with { Versions = [.. entry.Versions.Select(version => version == pending ? version with { ProvenAt = now } : version)] }).WithoutFormerNames(), null)
            : (entry with { Proof = entry.Proof.Wrong() },
                Refused($"This is not the code that was sent last to the mailbox.", $"Copy it from the newest mail; after five wrong ones a new code is needed."));
    }

    /// <summary>The state wants a new code.</summary>
    /// <param name="entry">As it stands.</param>
    /// <param name="now">Now (UTC).</param>
    public static CaseDecision<ContactPointEntry> Renew(ContactPointEntry entry, DateTimeOffset now) => entry.Pending is null
        ? new CaseDecision<ContactPointEntry>.Unchanged()
        : !entry.Proof.MayAskAgain(now)
            ? new CaseDecision<ContactPointEntry>.Refused([new Refusal("CP-4", null, $"A code was sent a moment ago.", $"Wait ten minutes before the next one.")])
            : new CaseDecision<ContactPointEntry>.Changed(Ask(entry, now));

    /// <summary>The entry with a new code on its way; the one before no longer holds.</summary>
    internal static ContactPointEntry Ask(ContactPointEntry entry, DateTimeOffset now)
    {
        var proof = entry.Proof.Next(now);
        return entry with { Proof = proof, Outbox = entry.Outbox.And(now, [ContactPointStep.Code(proof.Round).To(entry.Number)]) };
    }

    private static Refusal Refused(Sentence message, Sentence fix) => new("CP-4", "code", message, fix);
}
