using System.Globalization;
using MimFunctions.Domain.Requests.Answers;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.Requests.Answers;

/// <summary>The five indicators as a page; every figure opens into the cases behind it.</summary>
internal static class IndicatorsPage
{
    /// <summary>The page.</summary>
    public static ShownPage Write(Indicators indicators) => new ShownPage(
        "Indicators of requests for additional information",
        Html.From($"""
            <p class="over">indicators</p>
            <h1>How requests for additional information are answered</h1>
            <p class="lead">{IndicatorWords.Period(indicators)}</p>
            {indicators.Sets.Select(Set)}
            <h2>How it is counted</h2>
            <ul>{IndicatorWords.Rules.Select(rule => Html.From($"<li>{rule}</li>"))}</ul>
            """),
        "indicators");

    private static Html Set(IndicatorSet set) => Html.From($"""
        <div class="scroll" role="region" aria-label="{IndicatorWords.Title(set.Duty)}" tabindex="0">
        <table class="figures">
        <caption>{IndicatorWords.Title(set.Duty)}</caption>
        <thead>
        <tr><th scope="col">State</th><th scope="col">Cases</th>{IndicatorWords.Columns.Select(Head)}<th scope="col">Declined</th></tr>
        </thead>
        <tbody>
        {set.States.Prepend(set.All).Select(Row)}</tbody>
        </table>
        </div>

        """);

    private static Html Head((string Title, string Threshold) column) =>
        Html.From($"<th scope=\"col\">{column.Title}<small>{column.Threshold}</small></th>");

    private static Html Row(IndicatorRow row) => Html.From($"""
        <tr><th scope="row">{row.State?.EnglishName ?? "All states"}</th>
        <td>{Drill(Digits(row.Cases.Count), row.Cases.Select(Link))}</td>
        {Cell(row.AcceptedWithinSevenDays, "accepted in time", "not in time")}
        {Cell(row.DaysToAnswer)}
        {Cell(row.AnsweredByLegalDate, "in time", "not in time")}
        {Cell(row.AnsweredByAgreedDay, "as agreed", "later than agreed")}
        {Cell(row.NegativeForTimeliness, "negative", "content")}
        {Cell(row.NegativeForEffort, "negative", "content")}
        <td>{Drill(Digits(row.Declined.Count), row.Declined.Select(Link))}</td></tr>

        """);

    private static Html Cell(Share share, string counted, string others) => Cell(IndicatorWords.Of(share), share.Mark,
        [.. share.Counted.Select(one => Html.From($"{Link(one)}: {counted}")), .. share.Others.Select(one => Html.From($"{Link(one)}: {others}"))]);

    private static Html Cell(MeanDays mean) => Cell(IndicatorWords.Of(mean), mean.Mark,
        [.. mean.Cases.Select(one => Html.From($"{Link(one.Case)}: {one.Days} {(one.Days == 1 ? "day" : "days")}"))]);

    private static Html Cell(string figure, Mark mark, IReadOnlyList<Html> cases) => Html.From($"""
        <td>{Drill(figure, cases)}<small class="{Colour(mark)}">{IndicatorWords.Of(mark)}</small></td>
        """);

    // Beside the colour there is a word: nobody has to see it.
    private static string Colour(Mark mark) => mark switch
    {
        Mark.Reached => "ok",
        Mark.NotReached => "bad",
        _ => "",
    };

    private static Html Drill(string figure, IEnumerable<Html> cases) => cases.ToArray() is [_, ..] some
        ? Html.From($"<details><summary>{figure}</summary><ul>{some.Select(one => Html.From($"<li>{one}</li>"))}</ul></details>")
        : Html.From($"{figure}");

    private static Html Link(CaseReference one)
    {
        var (request, state) = ($"{one.Request}", one.State.Code);
        return Html.From($"<a href=\"requests/{request}/answers?format=html#{state}\">{request} {state}</a>");
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
