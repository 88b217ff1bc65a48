using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Meetings;

/// <summary>When, where and about what people meet, and who is invited. Nobody has to come (MIM-23).</summary>
/// <param name="Title">One line.</param>
/// <param name="Start">When it begins (UTC).</param>
/// <param name="End">When it ends (UTC); after the start.</param>
/// <param name="TimeZone">IANA zone in which the time was agreed.</param>
/// <param name="Place">A room or address; null when it is only online.</param>
/// <param name="Link">An https address to join at; null when there is none.</param>
/// <param name="Agenda">The measures and requests to talk about, each once, in this order.</param>
/// <param name="Invited">The parties invited, the convenor among them, each once.</param>
/// <param name="WithoutInstitutions">Whether a meeting of a network is held without the Commission and the Agency, for operational reasons (ILOA-9).</param>
public sealed record MeetingPlan(
    string Title, DateTimeOffset Start, DateTimeOffset End, string TimeZone, string? Place, string? Link,
    IReadOnlyList<ViewCase> Agenda, IReadOnlyList<Authority> Invited, bool WithoutInstitutions = false)
{
    /// <summary>The network of liaison officers that meets; null for a meeting of the mechanism.</summary>
    public ViewCase.Network? Network => Agenda.OfType<ViewCase.Network>().FirstOrDefault();

    /// <summary>Whether it says the same as another.</summary>
    public bool Says(MeetingPlan other) =>
        this with { Agenda = other.Agenda, Invited = other.Invited } == other
        && Agenda.SequenceEqual(other.Agenda) && Invited.SequenceEqual(other.Invited);

    /// <summary>Whether it is at the same time as another.</summary>
    public bool IsWhen(MeetingPlan other) => Start == other.Start && End == other.End;
}
