using MimFunctions.Domain.Subscriptions;
using MimFunctions.Domain.Text;

namespace MimFunctions.Features.Subscriptions;

/// <summary>What people can ask for, in words.</summary>
internal static class SubscriptionWords
{
    /// <summary>The topic as a heading.</summary>
    public static string Of(SubscriptionTopic topic) => Worded(topic).ToString();

    /// <summary>The same in words of any language.</summary>
    public static Sentence Worded(SubscriptionTopic topic) => topic switch
    {
        SubscriptionTopic.Measures => $"Measures",
        SubscriptionTopic.Requests => $"Requests for additional information",
        SubscriptionTopic.Liaison => $"Reports of liaison networks",
        SubscriptionTopic.Bulletins => $"Quarterly bulletin",
        _ => throw new ArgumentOutOfRangeException(nameof(topic), topic, "No such topic."),
    };
}
