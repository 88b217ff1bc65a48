using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.References;
using MimFunctions.Features.Liaison.DeploymentList;
using MimFunctions.Features.Liaison.Networks;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.Liaison.Secondments;

/// <summary>One secondment as a page; who the officer is stands in the contact list only (ILOB-20).</summary>
internal static class SecondmentPage
{
    /// <summary>The page.</summary>
    /// <param name="notices">The secondment as each of its notices announced it, oldest first.</param>
    /// <param name="today">Today.</param>
    public static ShownPage Write(IReadOnlyList<Deployment> notices, DateOnly today)
    {
        var now = notices[^1];
        return new ShownPage(
            $"Secondment {now.Number}",
            Html.From($"""
                <p class="over"><a href="/api/liaison/networks?format=html">liaison officers</a></p>
                <h1>Secondment {now.Number.ToString()}</h1>
                <p class="lead">By {now.State.EnglishName}, to {now.HostCountry.Name}.</p>
                {DeploymentTable.Write("As it was last announced", [now], today, "")}<p>Who the officer is stands in the <a href="/api/liaison/officers?country={now.HostCountry.Code}&amp;format=html">contact list</a>, for liaison officers, their coordinators and the Commission only.</p>
                <h2>What was announced</h2>
                {Notices(notices)}
                """),
            "officers");
    }

    /// <summary>A link to the page.</summary>
    public static Html Link(SecondmentNumber number) => Html.From($"<a href=\"/api/liaison/secondments/{number.ToString()}?format=html\">{number.ToString()}</a>");

    /// <summary>What was announced, oldest first.</summary>
    public static Html Notices(IReadOnlyList<Deployment> notices) => Html.From($"""
        <ol>
        {notices.Select(Notice)}</ol>

        """);

    private static Html Notice(Deployment one) => Html.From($"""
        <li>Announced on {FieldWords.Moment(one.AnnouncedAt, one.State.Code)}: {NetworkWords.Of(one.Intention)}, {one.HostCountry.Name}, {NetworkWords.Place(one)}, {NetworkWords.Time(one)}.</li>

        """);
}
