using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Liaison;

/// <summary>
/// Asks the state about a secondment of which what was announced can hardly be so any more (F-19): planned, though its first day has passed; or without a last
/// day, more than a year after it began. What is announced stays as it is until the state says otherwise.
/// </summary>
public static class AskAboutSecondment
{
    /// <summary>The secondment with the question, which is owed to the state's contact points; null when there is none to ask today.</summary>
    /// <param name="secondment">As it stands.</param>
    /// <param name="now">Now (UTC).</param>
    public static Secondment? Decide(Secondment secondment, DateTimeOffset now)
    {
        var today = LegalTime.DayOf(now, secondment.State);
        if (Doubt(secondment.Now, today) is not { } doubt || IsAsked(secondment, doubt, today))
            return null;
        var question = new SecondmentQuestion(now, secondment.Now.Digest, doubt, today);
        return secondment with
        {
            Asked = [.. secondment.Asked, question],
            Outbox = secondment.Outbox.And(now, [LiaisonStep.Of(question).To(secondment.Case, Authority.Of(secondment.State))]),
        };
    }

    /// <summary>What is doubtful on a day; null when nothing is.</summary>
    public static SecondmentDoubt? Doubt(SecondmentNotice notice, DateOnly today) => Doubt(notice.Intention, notice.From, notice.Until, today);

    /// <summary>What is doubtful on a day about what was announced so; null when nothing is. Lists show it beside what was announced.</summary>
    internal static SecondmentDoubt? Doubt(SecondmentIntention intention, DateOnly from, DateOnly? until, DateOnly day) => intention switch
    {
        SecondmentIntention.Planned when from < day => SecondmentDoubt.StillPlanned,
        SecondmentIntention.Made when until is null && from.AddYears(1) <= day => SecondmentDoubt.StillThere,
        _ => null,
    };

    /// <summary>Once about a plan, once a year about an officer whose last day is not set; anew when the state announced something since.</summary>
    private static bool IsAsked(Secondment secondment, SecondmentDoubt doubt, DateOnly today) => secondment.Asked.Any(asked =>
        asked.Doubt == doubt && asked.Notice == secondment.Now.Digest && (doubt == SecondmentDoubt.StillPlanned || asked.On.AddYears(1) > today));
}
