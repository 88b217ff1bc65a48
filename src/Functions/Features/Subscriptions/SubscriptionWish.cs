using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Subscriptions;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Features.Subscriptions;

/// <summary>What a person filled in on the page of subscriptions.</summary>
/// <param name="Mailbox">The mailbox.</param>
/// <param name="Topics">Codes of topics.</param>
/// <param name="Areas">Codes of areas.</param>
/// <param name="States">Codes of states.</param>
/// <param name="IsWeekly">Whether one mail a week is wanted.</param>
public sealed record SubscriptionWish(
    string Mailbox, IReadOnlyList<string> Topics, IReadOnlyList<string> Areas, IReadOnlyList<string> States, bool IsWeekly)
{
    /// <summary>Code of the language of the mails; empty for that of the person's party.</summary>
    public string Language { get; init; } = "";

    /// <summary>Nothing filled in yet.</summary>
    internal static SubscriptionWish Blank { get; } = new("", [Code.Of(SubscriptionTopic.Measures)], [], [], false);

    /// <summary>What was posted.</summary>
    internal static SubscriptionWish Read(IFormCollection posted) => new(
        posted["mailbox"].ToString().Trim(), [.. posted["topics"].OfType<string>()], [.. posted["areas"].OfType<string>()], [.. posted["states"].OfType<string>()],
        posted["rhythm"] == Code.Of(MailRhythm.Weekly))
    {
        Language = posted["language"].ToString(),
    };

    /// <summary>What stands.</summary>
    internal static SubscriptionWish Of(PersonalSubscription stands) => stands is { Mailbox: { } mailbox, Choice: { } choice }
        ? new(mailbox, [.. choice.Topics.Select(Code.Of)], [.. choice.Areas.Select(Code.Of)], [.. choice.States.Select(state => state.Code)], choice.Rhythm == MailRhythm.Weekly) { Language = choice.Language ?? "" }
        : Blank;

    /// <summary>The choice; what the page does not offer this person is left out.</summary>
    /// <param name="open">Topics that the person may read.</param>
    internal SubscriptionChoice Choice(IReadOnlyCollection<SubscriptionTopic> open) => new(
        [.. open.Where(topic => Topics.Contains(Code.Of(topic)))], [.. Enum.GetValues<Area>().Where(area => Areas.Contains(Code.Of(area)))],
        [.. MemberState.All.Where(state => States.Contains(state.Code))], IsWeekly ? MailRhythm.Weekly : MailRhythm.AtOnce)
    {
        Language = Domain.Union.Language.All.FirstOrDefault(language => language.Code == Language)?.Code,
    };
}
