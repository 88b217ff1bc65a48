using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Liaison.Networks;

/// <summary>Meetings of a local network (ILOA-7): who calls them, who is invited (F-8, F-9).</summary>
public static class NetworkMeeting
{
    /// <summary>What stands against this party's calling a meeting; null when nothing does.</summary>
    /// <param name="network">The network today.</param>
    /// <param name="convenor">Who calls it: the Presidency or acting Presidency, any other Member State, or the Commission (ILOA-10, F-8).</param>
    public static Refusal? Refuses(Network network, Authority convenor) =>
        network.Represented.Count == 0
            ? new Refusal(
                MeetingRules.NotInNetwork, "country", $"There is no network in {network.HostCountry}: no Member State has an officer there.", $"Check the country.", "ILOA-7")
            : convenor.State is { IsAssociated: false } || convenor == Authority.Commission
                ? null
                : new Refusal(MeetingRules.NotInNetwork, "convenor", $"{convenor} does not call meetings of networks.", $"Ask a Member State or the Commission to call it.", "ILOA-10");

    /// <summary>
    /// Who is invited: the Commission and the Agency, unless operational reasons speak against it (ILOA-9), every state with an officer there, and
    /// those whose interests another's officer looks after, who would not hear of it otherwise (ILOA-11).
    /// </summary>
    /// <param name="network">The network today.</param>
    /// <param name="withoutInstitutions">Whether it is held without the Commission and the Agency.</param>
    public static IReadOnlyList<Authority> Invited(Network network, bool withoutInstitutions) =>
    [
        .. withoutInstitutions ? Array.Empty<Authority>() : [Authority.Commission, Authority.BorderAgency],
        .. network.Represented.Select(Authority.Of), .. network.RepresentedByOthers.Select(Authority.Of),
    ];
}
