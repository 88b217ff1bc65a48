using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Meetings;
using MimFunctions.Features.Liaison.DeploymentList;
using MimFunctions.Features.Liaison.Secondments;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.Liaison.Networks;

/// <summary>The network of one host country as a page: who is there, who is to come, its meetings, and everything that was announced.</summary>
internal static class NetworkPage
{
    /// <summary>The page.</summary>
    public static ShownPage Write(NetworkDetail seen)
    {
        var (network, name) = (seen.Network, seen.Network.HostCountry.Name);
        return new ShownPage(
            $"Liaison officers in {name}",
            Html.From($"""
                <p class="over"><a href="/api/liaison/networks?format=html">liaison officers</a></p>
                <h1>Local network in {name}</h1>
                <p class="lead">On {FieldWords.Day(network.Day)}: {NetworkWords.Count(network.Present.Count, "officer")} of {NetworkWords.Count(network.Represented.Count, "Member State")}.</p>
                <p>{NetworkWords.Known(seen.AsOf)}</p>
                <form method="get"><input type="hidden" name="format" value="html"><label for="on">Another day</label> <input type="date" id="on" name="on" value="{network.Day:yyyy-MM-dd}" required> <button>Show</button></form>
                <h2>Officers present</h2>
                {DeploymentTable.Write($"Officers in {name} on {FieldWords.Day(network.Day)}", network.Present, network.Day, "No officer is there on this day.")}<p>Represented by officers of others only: {(network.RepresentedByOthers.Count == 0 ? "none" : NetworkWords.States(network.RepresentedByOthers))}.</p>
                <h2>To come</h2>
                {DeploymentTable.Write($"Officers who are to come to {name}", network.ToCome, network.Day, "No secondment is planned, or made for a later day.")}<h2>Meetings</h2>
                <p>{NetworkWords.Convenes(network.Convenor)} {NetworkWords.ActingRule}</p>
                {Roles(seen)}{Meetings(seen.Meetings)}<h2>What was announced</h2>
                {History(seen.History)}
                """),
            "officers");
    }

    private static Html Roles(NetworkDetail seen) => seen.Roles is not { Recorded.Count: > 0 } roles ? default : Html.From($"""
        <ul>
        {roles.Recorded.Select(one => Html.From($"<li>{RoleWords(one)}, {FieldWords.Day(one.From)} to {FieldWords.Day(one.Until)} (recorded by {one.Party.Name} on {FieldWords.Moment(one.At, "")})</li>\n"))}</ul>

        """);

    private static string RoleWords(RoleRecorded one) => one.Role switch
    {
        NetworkRole.ActingPresidency => $"Acts as Presidency: {one.Holder.Name}",
        NetworkRole.Facilitator => $"Facilitates the network: {one.Holder.Name}",
        _ => "Nobody facilitates the network",
    };

    private static Html Meetings(IReadOnlyList<Meeting> meetings) => meetings.Count == 0
        ? Html.From($"<p>No meeting is ahead.</p>\n")
        : Html.From($"<ul>\n{meetings.Select(Meeting)}</ul>\n");

    private static Html Meeting(Meeting meeting) => Html.From($"""
        <li><a href="/api/liaison/meetings/{meeting.Reference.ToString()}?format=html">{meeting.Plan.Title}</a>, {MeetingHours.When(meeting.Plan)}, convened by {meeting.Convenor.Name}{(meeting.Cancellation is null ? "" : "; cancelled")}</li>

        """);

    private static Html History(IReadOnlyList<IReadOnlyList<Deployment>> history) => history.Count == 0
        ? Html.From($"<p>Nothing was announced for this country.</p>\n")
        : Html.Join(history.Select(Secondment));

    private static Html Secondment(IReadOnlyList<Deployment> notices) => Html.From($"""
        <h3>{SecondmentPage.Link(notices[0].Number)}, {notices[0].State.EnglishName}</h3>
        {SecondmentPage.Notices(notices)}
        """);
}
