using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Meetings;
using MimFunctions.Features.Liaison.DeploymentList;

namespace MimFunctions.Features.Liaison.Networks;

/// <summary>The network of one host country.</summary>
/// <param name="HostCountry">ISO 3166-1 alpha-2 code.</param>
/// <param name="Name">English name.</param>
/// <param name="On">The day.</param>
/// <param name="AsOf">The moment whose knowledge counts (UTC).</param>
/// <param name="Convenor">Who calls its meetings.</param>
/// <param name="Represented">Codes of the states with an officer of their own.</param>
/// <param name="RepresentedByOthers">Codes of the states that another's officer looks after.</param>
/// <param name="Present">The officers there.</param>
/// <param name="ToCome">Secondments planned, or made for a later day.</param>
/// <param name="Meetings">Its meetings ahead, by their beginning.</param>
/// <param name="Roles">Who acts as Presidency there and who facilitates the network, as recorded, oldest first.</param>
/// <param name="History">Every secondment that was ever announced for the country, with all its notices.</param>
internal sealed record NetworkView(
    string HostCountry, string Name, DateOnly On, DateTimeOffset AsOf, ConvenorView Convenor, IReadOnlyList<string> Represented,
    IReadOnlyList<string> RepresentedByOthers, IReadOnlyList<DeploymentView> Present, IReadOnlyList<DeploymentView> ToCome,
    IReadOnlyList<NetworkMeetingLine> Meetings, IReadOnlyList<SecondmentHistory> History, IReadOnlyList<NetworkRoleView> Roles)
{
    /// <summary>The network.</summary>
    public static NetworkView Of(NetworkDetail seen) => new(
        seen.Network.HostCountry.Code, seen.Network.HostCountry.Name, seen.Network.Day, seen.AsOf, ConvenorView.Of(seen.Network.Convenor),
        [.. seen.Network.Represented.Select(state => state.Code)], [.. seen.Network.RepresentedByOthers.Select(state => state.Code)],
        DeploymentView.Of(seen.Network.Present, seen.Network.Day), DeploymentView.Of(seen.Network.ToCome, seen.Network.Day),
        [.. seen.Meetings.Select(NetworkMeetingLine.Of)],
        [.. seen.History.Select(SecondmentHistory.Of)], NetworkRoleView.Of(seen.Roles));
}

/// <summary>A meeting of a network.</summary>
/// <param name="Reference">Its number.</param>
/// <param name="Title">One line.</param>
/// <param name="Start">When it begins (UTC).</param>
/// <param name="End">When it ends (UTC).</param>
/// <param name="Convenor">Code of who convenes it.</param>
/// <param name="IsCancelled">Whether it was called off.</param>
internal sealed record NetworkMeetingLine(string Reference, string Title, DateTimeOffset Start, DateTimeOffset End, string Convenor, bool IsCancelled)
{
    /// <summary>The meeting.</summary>
    public static NetworkMeetingLine Of(Meeting meeting) => new(
        meeting.Reference.ToString(), meeting.Plan.Title, meeting.Plan.Start, meeting.Plan.End, meeting.Convenor.Code, meeting.Cancellation is not null);
}

/// <summary>A secondment as each of its notices announced it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="State">Code of the state that seconds.</param>
/// <param name="Notices">What was announced, oldest first; each takes the place of those before.</param>
internal sealed record SecondmentHistory(string Number, string State, IReadOnlyList<DeploymentView> Notices)
{
    /// <summary>The secondment as each of its notices announced it.</summary>
    public static SecondmentHistory Of(IReadOnlyList<Deployment> notices) =>
        new(notices[0].Number.ToString(), notices[0].State.Code, DeploymentView.Of(notices));
}
