using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Subscriptions;

/// <summary>What a person may ask to be told of.</summary>
public enum SubscriptionTopic
{
    /// <summary>New communications of measures (MIM-3).</summary>
    Measures,

    /// <summary>New requests for additional information (MIM-9).</summary>
    Requests,

    /// <summary>New reports of the networks of liaison officers (ILOA-12).</summary>
    Liaison,

    /// <summary>Bulletins that were issued.</summary>
    Bulletins,
}

/// <summary>When a person is told.</summary>
public enum MailRhythm
{
    /// <summary>As soon as there is something.</summary>
    AtOnce,

    /// <summary>On Mondays, all in one mail.</summary>
    Weekly,
}

/// <summary>What a person asked to be told of by mail.</summary>
/// <param name="Topics">Of what; at least one.</param>
/// <param name="Areas">Areas of measures; empty for all.</param>
/// <param name="States">Whose; empty for everyone's.</param>
/// <param name="Rhythm">When.</param>
public sealed record SubscriptionChoice(
    IReadOnlyList<SubscriptionTopic> Topics, IReadOnlyList<Area> Areas, IReadOnlyList<MemberState> States, MailRhythm Rhythm)
{
    /// <summary>Code of the language of the mails; null for that of the person's party.</summary>
    public string? Language { get; init; }

    /// <summary>Whether this is among it. What the Commission asks or issues belongs to no state: what it asks is told to all who did not
    /// narrow by states, the bulletin to all who want it.</summary>
    public bool Wants(SubscribedItem item) =>
        Topics.Contains(item.Topic)
        && (States.Count == 0 || item.Topic == SubscriptionTopic.Bulletins || (item.From.State is { } state && States.Contains(state)))
        && (Areas.Count == 0 || item.Topic != SubscriptionTopic.Measures || item.Areas.Any(Areas.Contains));
}

/// <summary>Something that subscribers can be told of.</summary>
/// <param name="Topic">What kind of thing.</param>
/// <param name="From">Whose it is: who notified, asked or reported.</param>
/// <param name="Areas">Its areas, as far as everyone may know them (F-1): a mail because of a restricted area would tell that area.</param>
/// <param name="At">Since when it is there (UTC).</param>
public sealed record SubscribedItem(SubscriptionTopic Topic, Authority From, IReadOnlyList<Area> Areas, DateTimeOffset At);
