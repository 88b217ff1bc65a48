using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Liaison;

/// <summary>
/// Records a notice of a secondment and tells the others: of a secondment all other states of the networks, the Council and the Commission (ILOA-4); of an
/// intention the states and the Commission, so that others can express interest (ILOA-5).
/// </summary>
public static class AnnounceSecondment
{
    /// <summary>The secondment that a first notice makes.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="notice">The notice.</param>
    /// <param name="now">Now (UTC).</param>
    public static Secondment First(SecondmentNumber number, SecondmentNotice notice, DateTimeOffset now) =>
        new(number, [notice], Outbox.Owing(now, Tell(number, notice, now)));

    /// <summary>
    /// The secondment after a further notice; null when that changes nothing: it is recorded already, or says the same as the one before it.
    /// Messages may overtake one another, so notices stand in the order in which they were received.
    /// </summary>
    /// <param name="secondment">As it stands.</param>
    /// <param name="notice">The notice.</param>
    /// <param name="now">Now (UTC).</param>
    public static Secondment? Decide(Secondment secondment, SecondmentNotice notice, DateTimeOffset now)
    {
        var earlier = secondment.Notices.LastOrDefault(each => each.ReceivedAt <= notice.ReceivedAt);
        var changes = earlier is null ? Enum.GetValues<NoticeChange>() : NoticeChanges.Between(earlier, notice);
        if (changes.Count == 0 || secondment.Notices.Any(each => each.Digest == notice.Digest))
            return null;
        // An older one that arrives late belongs to the record; telling it would have the others believe it.
        var isNews = changes.Any(NoticeChanges.IsTold) && secondment.Now.ReceivedAt <= notice.ReceivedAt;
        return secondment with
        {
            Notices = [.. secondment.Notices.Append(notice).OrderBy(each => each.ReceivedAt)],
            Outbox = secondment.Outbox.And(now, isNews ? Tell(secondment.Number, notice, now) : []),
        };
    }

    private static OwedMessage[] Tell(SecondmentNumber number, SecondmentNotice notice, DateTimeOffset now) =>
    [
        .. Participation.InNetworks(LegalTime.DayOf(now, Authority.Commission)).Where(state => state != number.State).Select(Authority.Of)
            .Append(Authority.Commission)
            .Concat(notice.Intention == SecondmentIntention.Made ? [Authority.Council] : [])
            .Select(party => LiaisonStep.Of(notice).To(number.ToString(), party)),
    ];
}
