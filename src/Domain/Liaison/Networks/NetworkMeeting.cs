using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Liaison.Networks;

/// <summary>Meetings of a local network (ILOA-7): who calls them, who is invited.</summary>
public static class NetworkMeeting
{
    /// <summary>What stands against this party's calling a meeting; null when nothing does.</summary>
    /// <param name="network">The network today.</param>
    /// <param name="convenor">Who calls it: the Presidency or acting Presidency, another state that is represented, or the Commission (ILOA-10).</param>
    public static Refusal? Refuses(Network network, Authority convenor)
    {
        var name = network.HostCountry.Name;
        if (network.Represented.Count == 0)
            return new Refusal(MeetingRules.NotInNetwork, "country", $"There is no network in {name}: no Member State has an officer there.", "Check the country.", "ILOA-7");
        return convenor == Authority.Commission || network.Represented.Any(state => Authority.Of(state) == convenor)
            ? null
            : new Refusal(
                MeetingRules.NotInNetwork, "convenor", $"{convenor.Name} has no officer in {name}.", "Ask a state that has one, or the Commission, to call it.", "ILOA-10");
    }

    /// <summary>Who is invited: the Commission (ILOA-9) and every state with an officer there.</summary>
    public static IReadOnlyList<Authority> Invited(Network network) => [Authority.Commission, .. network.Represented.Select(Authority.Of)];
}
