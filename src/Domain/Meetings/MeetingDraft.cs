using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Meetings;

/// <summary>What someone wants a meeting to be, before it is checked.</summary>
/// <param name="Title">One line.</param>
/// <param name="Start">When it begins, as the clocks of the zone show it.</param>
/// <param name="End">When it ends, likewise.</param>
/// <param name="TimeZone">IANA zone.</param>
/// <param name="Place">A room or address, or null.</param>
/// <param name="Link">An https address, or null.</param>
/// <param name="Agenda">Measures and requests.</param>
/// <param name="Invited">Parties; empty for all that take part.</param>
/// <param name="WithoutInstitutions">Whether a meeting of a network is held without the Commission and the Agency.</param>
public sealed record MeetingDraft(
    string? Title, DateTime Start, DateTime End, string? TimeZone, string? Place, string? Link,
    IReadOnlyList<ViewCase> Agenda, IReadOnlyList<Authority> Invited, bool WithoutInstitutions = false)
{
    /// <summary>The plan as it stands, to be changed.</summary>
    public static MeetingDraft From(MeetingPlan plan) => new(
        plan.Title, MeetingTime.Local(plan.Start, plan.TimeZone), MeetingTime.Local(plan.End, plan.TimeZone), plan.TimeZone, plan.Place, plan.Link,
        plan.Agenda, plan.Invited, plan.WithoutInstitutions);

    /// <summary>The plan of a draft against which nothing stands (<see cref="MeetingDraftRules.Check"/>).</summary>
    /// <param name="convenor">Who convenes; always invited.</param>
    /// <param name="now">Now (UTC); decides who takes part.</param>
    internal MeetingPlan Plan(Authority convenor, DateTimeOffset now)
    {
        var zone = MeetingTime.Zone(TimeZone)!;
        var all = TakingPart.In(Agenda, now);
        return new MeetingPlan(
            Title!.Trim(), MeetingTime.Instant(Start, zone)!.Value, MeetingTime.Instant(End, zone)!.Value, TimeZone!, Trimmed(Place), Trimmed(Link),
            Agenda, Invited.Count == 0 ? all : [.. all.Where(party => party == convenor || Invited.Contains(party))], WithoutInstitutions);
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
