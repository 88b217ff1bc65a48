using System.Text.Json.Serialization;
using MimFunctions.Features.Meetings.Convening;

namespace MimFunctions.Features.Meetings.Networks;

/// <summary>A meeting of a network as it is sent: what it is about and who is invited follow from the network.</summary>
/// <param name="Convenor">For whom it is convened; may be left out by whoever acts for one party only.</param>
/// <param name="Title">One line.</param>
/// <param name="Start">When it begins, as the clocks of the zone show it: <c>2026-03-18T10:00</c>.</param>
/// <param name="End">When it ends, likewise.</param>
/// <param name="TimeZone">IANA zone; Europe/Brussels when left out.</param>
/// <param name="Place">A room or address.</param>
/// <param name="Link">An https address to join at.</param>
/// <param name="WithoutInstitutions">true: held without the Commission and the Agency, for operational reasons (ILOA-9).</param>
internal sealed record NetworkMeetingBody(
    string? Convenor, string? Title, DateTime? Start, DateTime? End, string? TimeZone, string? Place, string? Link, bool? WithoutInstitutions = null)
{
    /// <summary>The same as any meeting is sent.</summary>
    [JsonIgnore]
    public MeetingBody Meeting => new(Convenor, Title, Start, End, TimeZone, Place, Link, null, null);
}
