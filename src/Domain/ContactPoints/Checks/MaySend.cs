using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;
using static MimFunctions.Domain.ContactPoints.Checks.Reasons;

namespace MimFunctions.Domain.ContactPoints.Checks;

/// <summary>
/// May this be sent? Everything that stands against it, not the first thing only, each with what to do instead (CP-8 to CP-17). Pure: the same answers,
/// directory, arrangements and moment always give the same ruling. There is no rule by which a case could be carried here (CT-18).
/// </summary>
public static class MaySend
{
    /// <summary>The ruling.</summary>
    /// <param name="sender">The state that asks.</param>
    /// <param name="answers">Its answers.</param>
    /// <param name="directory">The entries of the directory.</param>
    /// <param name="arrangements">What the two states agreed.</param>
    /// <param name="now">Now (UTC).</param>
    public static ExchangeRuling Decide(
        MemberState sender, ExchangeAnswers answers, IReadOnlyList<ContactPointEntry> directory, IReadOnlyList<BilateralArrangement> arrangements, DateTimeOffset now)
    {
        var receiver = answers.Receivers is [var only] && only != sender ? Receiving(only, answers.Group, directory, now) : null;
        IReadOnlyList<Refusal> why =
        [
            .. Bodies(sender, answers), .. Notice(sender, answers, now), .. Content(answers), .. Law(answers), .. Way(sender, answers, receiver),
            .. Agreed(sender, answers, arrangements, now),
        ];
        return new ExchangeRuling(why, [.. Warnings(answers, receiver)], receiver);
    }

    /// <summary>Immigration and asylum authorities of two different Member States, and nobody else (CT-2 to CT-4).</summary>
    private static IEnumerable<Refusal> Bodies(MemberState sender, ExchangeAnswers answers)
    {
        if (answers.SenderBody is not BodyKind.ImmigrationAsylum)
            yield return answers.SenderBody is null ? NotAnswered("CP-8", "senderBody") : OtherSender;
        if (answers.ReceiverBody is not BodyKind.ImmigrationAsylum)
            yield return answers.ReceiverBody is { } body ? OtherReceiver(body) : NotAnswered("CP-8", "receiverBody");
        if (answers.Receivers.Contains(sender))
            yield return OwnState;
        if (answers.Receivers.Count != 1)
            yield return NotOneReceiver;
    }

    /// <summary>Only once the own counter-terrorism authorities have told so, and before sending, not after (CT-6, CT-7). The day is looked at and not kept (CT-9).</summary>
    private static IEnumerable<Refusal> Notice(MemberState sender, ExchangeAnswers answers, DateTimeOffset now)
    {
        if (answers.Informed is not true)
            yield return answers.Informed is null ? NotAnswered("CP-9", "informed") : NotInformed;
        else if (answers.InformedOn is not { } day)
            yield return NotAnswered("CP-9", "informedOn");
        else if (day > LegalTime.DayOf(now, sender))
            yield return InformedLater;
        if (answers.HoldsTheirContent is not false)
            yield return answers.HoldsTheirContent is null ? NotAnswered("CP-10", "holdsTheirContent") : TheirContent;
    }

    /// <summary>Whom and what it may concern (CT-8, CT-11, CT-12).</summary>
    private static IEnumerable<Refusal> Content(ExchangeAnswers answers)
    {
        if (answers.Contents.Count == 0)
            yield return NoContent;
        if (answers.Group is null or PersonGroup.None)
            yield return answers.Group is null ? NotAnswered("CP-12", "group") : OtherPerson;
        if (answers.Marking is null or SentMarking.RestrictedOrAbove)
            yield return answers.Marking is null ? NotAnswered("CP-13", "marking") : MarkedTooHigh;
    }

    /// <summary>The possibilities and limits of national and Union law (CT-17).</summary>
    private static IEnumerable<Refusal> Law(ExchangeAnswers answers)
    {
        if (answers.Ground is null)
            yield return NoGround;
        else if (!answers.Ground.IsReference)
            yield return UnclearGround;
        if (answers.DataProtection is not true)
            yield return answers.DataProtection is null ? NotAnswered("CP-14", "dataProtection") : NotPermitted;
        if (answers.OwnFile is { } file && !OwnFile.IsPlain(file))
            yield return UnclearFile;
    }

    /// <summary>By a channel that exists already (CT-18) and that the receiver names.</summary>
    private static IEnumerable<Refusal> Way(MemberState sender, ExchangeAnswers answers, ContactPointEntry? receiver)
    {
        if (receiver is null)
        {
            if (answers.Receivers is [var only] && only != sender)
                yield return NobodyThere(only);
            yield break;
        }

        if (answers.Channel is not { } channel)
            yield return NotAnswered("CP-15", "channel");
        else if (receiver.InForce!.Details.Channels.FirstOrDefault(each => each.Kind == channel) is not { } way)
            yield return NoSuchChannel(receiver);
        else if (answers.Marking is SentMarking.Limite or SentMarking.NationalBelowRestricted && way.Highest == ChannelMarking.Unmarked)
            yield return ChannelTooOpen(receiver);
    }

    /// <summary>What the two agreed can forbid more and never allow more (CP-17): nothing here takes a reason away.</summary>
    private static IEnumerable<Refusal> Agreed(MemberState sender, ExchangeAnswers answers, IReadOnlyList<BilateralArrangement> arrangements, DateTimeOffset now)
    {
        var day = LegalTime.DayOf(now, sender);
        foreach (var agreed in arrangements.Where(each => each.CountsOn(day) && each.Number.IsOf(sender) && answers.Receivers.Any(receiver => receiver != sender && each.Number.IsOf(receiver))))
        {
            if (answers.Channel is { } channel && agreed.Terms.Channels is { Count: > 0 } channels && !channels.Contains(channel))
                yield return AgreedOtherwise("channel", $"{agreed.Number} leaves out this channel.");
            if (answers.Group is { } group && agreed.Terms.Groups is { Count: > 0 } groups && !groups.Contains(group))
                yield return AgreedOtherwise("group", $"{agreed.Number} leaves out this group of persons.");
            if (agreed.Terms.Contents is { Count: > 0 } contents && answers.Contents.Any(kind => !contents.Contains(kind)))
                yield return AgreedOtherwise("contents", $"{agreed.Number} leaves out some of this content.");
        }
    }

    private static IEnumerable<Refusal> Warnings(ExchangeAnswers answers, ContactPointEntry? receiver)
    {
        if (receiver is not null && answers.Group is { } group && group != PersonGroup.None && !Covers(receiver, group))
            yield return NotCompetent(receiver);
        if (receiver is not null && answers.Channel is { } channel && receiver.Unreached.Contains(channel))
            yield return NotReachedOfLate(receiver);
    }

    /// <summary>The entry that is written to: one that is in force and confirmed; competent before central before the others (CP-15, CP-19).</summary>
    private static ContactPointEntry? Receiving(MemberState state, PersonGroup? group, IReadOnlyList<ContactPointEntry> directory, DateTimeOffset now)
    {
        var today = LegalTime.DayOf(now, state);
        return directory.Where(entry => entry.State == state && entry.StandingOn(today) is (EntryStanding.Active or EntryStanding.DueForConfirmation))
            .OrderByDescending(entry => group is { } asked && Covers(entry, asked)).ThenByDescending(entry => entry.InForce!.Details.Central)
            .ThenBy(entry => entry.Number.Number).FirstOrDefault();
    }

    private static bool Covers(ContactPointEntry entry, PersonGroup group) => entry.InForce!.Details.Competences.Contains(group switch
    {
        PersonGroup.Protection => Competence.Protection,
        PersonGroup.NoRightToStay => Competence.NoRightToStay,
        _ => Competence.LegalStatus,
    });
}

/// <summary>Whether something may be sent, and everything that stands against it.</summary>
/// <param name="Why">What stands against it; empty when it may be sent.</param>
/// <param name="Warnings">What to look at although it may be sent.</param>
/// <param name="Receiver">The entry that is written to; null when there is none.</param>
public sealed record ExchangeRuling(IReadOnlyList<Refusal> Why, IReadOnlyList<Refusal> Warnings, ContactPointEntry? Receiver)
{
    /// <summary>Whether it may be sent; nobody must (CT-15).</summary>
    public bool IsAllowed => Why.Count == 0;
}
