using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Owing;

namespace MimFunctions.Domain.Subscriptions;

/// <summary>A person says what to be told of, proves the mailbox, or leaves.</summary>
public static class KeepSubscription
{
    /// <summary>A subscription that nobody renews ends after so many months: who changed office must not get mails for ever.</summary>
    public const int Months = 12;

    /// <summary>The step of a letter with a code; behind a dot which code.</summary>
    public const string CodeStep = "subscriptionCode";

    /// <summary>The step of a letter that tells what is new.</summary>
    public const string NewsStep = "subscriptionNews";

    /// <summary>The person says what to be told of, and where. Another mailbox is proven anew; the same one goes on at once.</summary>
    /// <param name="stands">As it stands.</param>
    /// <param name="mailbox">The mailbox; an address, as the frame checked.</param>
    /// <param name="choice">What to be told of.</param>
    /// <param name="now">Now (UTC).</param>
    public static CaseDecision<PersonalSubscription> Decide(PersonalSubscription stands, string mailbox, SubscriptionChoice choice, DateTimeOffset now)
    {
        var isSame = string.Equals(stands.Mailbox, mailbox, StringComparison.OrdinalIgnoreCase);
        Refusal?[] against =
        [
            choice.Topics.Count > 0 ? null : new Refusal("SUB-1", "topics", $"Nothing is chosen.", $"Choose at least one thing to be told of, or leave."),
            !FreeMail.Is(mailbox) ? null : new Refusal("SUB-2", "mailbox", $"This mailbox is with a provider where anybody can have one.", $"Write a mailbox of your authority."),
            isSame || stands.Proof.MayAskAgain(now) ? null : new Refusal("SUB-3", "mailbox", $"A code was sent a moment ago.", $"Wait ten minutes before you name another mailbox."),
        ];
        var refused = against.OfType<Refusal>().ToArray();
        if (refused.Length > 0)
            return new CaseDecision<PersonalSubscription>.Refused(refused);
        var next = stands with { Mailbox = mailbox, Choice = choice, Until = Day(now).AddMonths(Months), LeftAt = null };
        return new CaseDecision<PersonalSubscription>.Changed(isSame ? next : Ask(next with { ProvenAt = null }, now));
    }

    /// <summary>The person gives a code.</summary>
    /// <param name="stands">As it stands.</param>
    /// <param name="isRight">Whether it is the one that was sent last; the frame knows.</param>
    /// <param name="now">Now (UTC).</param>
    /// <returns>As it will stand, null when it stays as it is; and why the code was not taken, null when it was.</returns>
    public static (PersonalSubscription? Next, Refusal? Why) Prove(PersonalSubscription stands, bool isRight, DateTimeOffset now)
    {
        if (stands.Mailbox is null || stands.ProvenAt is not null)
            return (null, null);
        if (!stands.Proof.IsOpen(now))
            return (null, new Refusal("SUB-4", "code", $"The code no longer holds.", $"Have a new one sent."));
        return isRight
            ? (stands with { ProvenAt = now }, null)
            : (stands with { Proof = stands.Proof.Wrong() },
                new Refusal("SUB-4", "code", $"This is not the code that was sent last.", $"Copy it from the newest mail; after five wrong ones a new code is needed."));
    }

    /// <summary>The person wants a new code.</summary>
    /// <param name="stands">As it stands.</param>
    /// <param name="now">Now (UTC).</param>
    public static CaseDecision<PersonalSubscription> Renew(PersonalSubscription stands, DateTimeOffset now) => stands switch
    {
        { Mailbox: null } or { ProvenAt: not null } => new CaseDecision<PersonalSubscription>.Unchanged(),
        _ when !stands.Proof.MayAskAgain(now) => new CaseDecision<PersonalSubscription>.Refused(
            [new Refusal("SUB-3", "code", $"A code was sent a moment ago.", $"Wait ten minutes before the next one.")]),
        _ => new CaseDecision<PersonalSubscription>.Changed(Ask(stands, now)),
    };

    /// <summary>The person leaves, signed in or by the link in a mail; mailbox and choice are erased. Null when they had left already.</summary>
    /// <param name="stands">As it stands.</param>
    /// <param name="now">Now (UTC).</param>
    public static PersonalSubscription? Leave(PersonalSubscription stands, DateTimeOffset now) => stands.LeftAt is not null
        ? null
        : stands with { Mailbox = null, Choice = null, ProvenAt = null, Until = null, LeftAt = now, Outbox = Outbox.Nothing(now) };

    private static PersonalSubscription Ask(PersonalSubscription next, DateTimeOffset now)
    {
        var proof = next.Proof.Next(now);
        var step = $"{CodeStep}.{proof.Round}";
        return next with
        {
            Proof = proof,
            Outbox = next.Outbox.And(now, [new OwedMessage(AddresseeKey.MessageId(next.Case, step, next.Key), Steps.MailQueue, step, next.Key)]),
        };
    }

    private static DateOnly Day(DateTimeOffset now) => DateOnly.FromDateTime(now.UtcDateTime);
}
