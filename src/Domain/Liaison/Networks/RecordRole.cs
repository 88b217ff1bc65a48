using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Liaison.Networks;

/// <summary>What someone wants recorded.</summary>
/// <param name="Party">For whom.</param>
/// <param name="By">The opaque id of the person.</param>
/// <param name="Role">The role.</param>
/// <param name="Holder">Who is to hold it.</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day; null for the end of the semester.</param>
public sealed record RoleInput(Authority Party, string By, NetworkRole Role, Authority Holder, DateOnly From, DateOnly? Until);

/// <summary>A state that has an officer in a host country records who acts as Presidency there, or who facilitates the network (F-8).</summary>
public static class RecordRole
{
    /// <summary>What becomes of the record.</summary>
    /// <param name="roles">What was recorded so far.</param>
    /// <param name="network">The network today.</param>
    /// <param name="input">What is to be recorded.</param>
    /// <param name="now">Now (UTC).</param>
    public static CaseDecision<NetworkRoles> Decide(NetworkRoles roles, Network network, RoleInput input, DateTimeOffset now)
    {
        var until = input.Until ?? Semester.Of(input.From).Last;
        if (Refusal(network, input, until) is { } refusal)
            return new CaseDecision<NetworkRoles>.Refused([refusal]);
        var recorded = new RoleRecorded(now, input.Party, input.By, input.Role, input.Holder, input.From, until);
        return roles.Recorded is [.., var last] && last with { At = now, By = input.By, Party = input.Party } == recorded
            ? new CaseDecision<NetworkRoles>.Unchanged()
            : new CaseDecision<NetworkRoles>.Changed(roles with
            {
                Recorded = [.. roles.Recorded, recorded],
                Outbox = roles.Outbox.And(now, [.. Told(network, input, now).Select(party => LiaisonStep.OfRole(roles.Recorded.Count).To(roles.Case, party))]),
            });
    }

    /// <summary>
    /// Whom it is for: of a facilitator the Steering Board at once, on which every state, the Commission and the Agency sit (ILOB-11, ILOB-13); of who acts as
    /// Presidency those who meet there, and the Presidency in whose place it acts.
    /// </summary>
    private static IEnumerable<Authority> Told(Network network, RoleInput input, DateTimeOffset now) => input.Role != NetworkRole.ActingPresidency
        ? BoardParties.On(LegalTime.DayOf(now, Authority.Commission))
        : NetworkMeeting.Invited(network, withoutInstitutions: false)
            .Concat(Presidencies.Of(Semester.Of(input.From)) is { } presidency ? [Authority.Of(presidency)] : []).Distinct();

    private static Refusal? Refusal(Network network, RoleInput input, DateOnly until)
    {
        var (name, represented) = (network.HostCountry, network.Represented.Select(Authority.Of).ToArray());
        return !represented.Contains(input.Party) && !(input.Role != NetworkRole.ActingPresidency && input.Party == Authority.Commission)
            ? new Refusal(MeetingRules.NotInNetwork, "party", $"{input.Party} has no officer in {name}.", $"The states that have one there agree on it, and one of them records it.", "ILOA-10")
            : until < input.From || Semester.Of(until) != Semester.Of(input.From)
                ? new Refusal(MeetingRules.RolePeriod, "until", $"The days are not within one semester.", $"Record it for each semester; the Presidency changes with it.", "ILOA-10")
                : input.Role == NetworkRole.NoFacilitator ? NobodyRefusal(input)
                : input.Role == NetworkRole.Facilitator ? FacilitatorRefusal(input, represented, name)
                : Acting(input, represented, name);
    }

    private static Refusal? Acting(RoleInput input, Authority[] represented, Country name) =>
        Presidencies.Of(Semester.Of(input.From)) is { } presidency && represented.Contains(Authority.Of(presidency))
            ? new Refusal(MeetingRules.PresidencyIsThere, "holder", $"{presidency} holds the Presidency and has an officer in {name}.", $"Nobody acts in its place.", "ILOA-10")
            : represented.Contains(input.Holder) && input.Holder.State is { IsAssociated: false } ? null
            : new Refusal(MeetingRules.HolderNotThere, "holder", $"{input.Holder} is no Member State with an officer in {name}.", $"Name a Member State that has one there.", "ILOA-10");

    private static Refusal? NobodyRefusal(RoleInput input) => input.Holder == input.Party
        ? null
        : new Refusal(MeetingRules.HolderNotThere, "holder", $"That there is no facilitator is recorded by who says so.", $"Name yourself as holder.", "ILOB-11");

    private static Refusal? FacilitatorRefusal(RoleInput input, Authority[] represented, Country name) =>
        UnionDeployment.Deploying.Contains(input.Holder) || represented.Contains(input.Holder)
            ? null
            : new Refusal(
                MeetingRules.HolderNotThere, "holder", $"{input.Holder} has no officer in {name}.",
                $"Name the Commission’s officer (COM), else that of an agency (FRONTEX, EUAA, EUROPOL), else a state that has one there.", "ILOB-11");
}
