using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;

namespace MimFunctions.Domain.ContactPoints.Directory;

/// <summary>A state names a contact point, or says anew what one is (CP-2). A mailbox not proven yet gets a code; until it comes back, others see what was before.</summary>
public static class NameContactPoint
{
    /// <summary>A new entry.</summary>
    /// <param name="number">The number claimed for it.</param>
    /// <param name="details">What its state says.</param>
    /// <param name="now">Now (UTC).</param>
    public static ContactPointEntry First(ContactPointNumber number, EntryDetails details, DateTimeOffset now) => new(
        number, [new EntryVersion(now, details, null)], MailboxProof.None.Next(now), [], Outbox.Owing(now, [ContactPointStep.Code(1).To(number)]));

    /// <summary>What becomes of an entry of which its state says something else. The same form twice changes nothing.</summary>
    /// <param name="entry">As it stands.</param>
    /// <param name="details">What its state says now.</param>
    /// <param name="at">When it said so (UTC): the receipt of a form, or now.</param>
    /// <param name="now">Now (UTC).</param>
    public static CaseDecision<ContactPointEntry> Decide(ContactPointEntry entry, EntryDetails details, DateTimeOffset at, DateTimeOffset now)
    {
        if (entry.Versions.Any(version => version.At == at))
            return new CaseDecision<ContactPointEntry>.Unchanged();
        if (entry.WithdrawnAt is not null)
            return new CaseDecision<ContactPointEntry>.Refused([EntryRules.Unknown(entry.Case)]);
        var isProven = entry.Versions.Any(version => version.ProvenAt is not null && version.Details.Mailbox.Equals(details.Mailbox, StringComparison.OrdinalIgnoreCase));
        var changed = entry with { Versions = [.. entry.Versions.Append(new EntryVersion(at, details, isProven ? now : null)).OrderBy(version => version.At)] };
        changed = changed.WithoutFormerNames();
        return new CaseDecision<ContactPointEntry>.Changed(isProven ? changed : ProveMailbox.Ask(changed, now));
    }
}
