using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Domain.Summaries.Privacy;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.Summaries.Issuing;

/// <summary>Asks before a draft is made final (W-22): without script, and nothing is chosen beforehand.</summary>
internal static class IssuePage
{
    /// <summary>The page.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="document">The draft with what was added.</param>
    /// <param name="now">Now (UTC): decides who gets it.</param>
    public static ShownPage Write(SummaryDraft draft, SummaryDocument document, DateTimeOffset now)
    {
        var (name, places) = (document.Name, PersonPlaces.In(document));
        return new ShownPage(
            $"Make final: {name.Title}",
            Html.From($"""
                <p class="over">draft of version {draft.Version}{(SummaryMarking.Of(document) is { } marking ? $" · {marking}" : "")}</p>
                <h1>Make final: {name.Title}</h1>
                <p class="lead">It can’t be changed afterwards; a later version can take its place.
                <a href="/api/summaries/{name.ToString()}?version=draft&amp;format=html">Read it as it would become final</a> first.</p>
                <h2>Who gets it</h2>
                <p>{string.Join(", ", SummaryParties.ToldOfFinal(name, now).Select(party => party.Name))}.</p>
                <h2>What its reader is told first</h2>
                <ul>{document.Remarks.Select(remark => Html.From($"<li>{remark}</li>"))}</ul>
                <form method="post" action="/api/summaries/{name.ToString()}/issue" enctype="application/x-www-form-urlencoded">
                <h2>Places that may name a person</h2>
                <p>{(places.Count == 0 ? "None was found. A surname alone, or one that is a common word, is not found: please read it." : "Say of each whether it stays, because it identifies nobody, or is left out.")}</p>
                {places.Select(Place)}
                <p><button>Make it final and send it</button> <a href="/api/summaries/{name.ToString()}/draft">Not yet</a></p>
                </form>
                """),
            "issuing");
    }

    private static Html Place(PersonPlace place) => Html.From($"""
        <fieldset><legend>“{place.Said}”</legend>
        <p>… {place.Around} …</p>
        <p><label><input type="radio" name="{IssueSummary.PlaceField}{place.Id}" value="{IssueSummary.Confirm}" required> It identifies nobody</label>
        <label><input type="radio" name="{IssueSummary.PlaceField}{place.Id}" value="{IssueSummary.Strike}"> Leave it out</label></p></fieldset>

        """);
}
