using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;
using MimFunctions.Features.ContactPoints.Directory;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.ContactPoints.Checks;

/// <summary>The answer to “may I send?” as a page, the slip to print, and the own checks (V4). None of them names a person.</summary>
internal static class RulingPage
{
    /// <summary>Title of the answer.</summary>
    public static string Title(RulingView view) => view.Check.Allowed ? "You may send" : "You may not send";

    /// <summary>The answer.</summary>
    public static Html Write(RulingView view) => Html.From($"""
        <p class="lead"><span class="status {(view.Check.Allowed ? "ok" : "bad")}">{(view.Check.Allowed ? "allowed" : "not allowed")}</span> {view.Check.Number}</p>
        {(view.Check.Allowed ? Way(view) : default)}{Reasons("What stands against it", view.Reasons, "bad")}{Reasons("What to look at first", view.Warnings, "warn")}<p>{(view.Check.Allowed ? "You need not send, and the receiver need not answer." : "Change what can be changed and ask anew; a changed answer is a new check.")}</p>
        <p><a href="/api/contact-points/checks/questions?format=html">Ask anew</a> · <a href="/api/contact-points/checks?format=html">The checks of your state</a></p>
        """);

    /// <summary>The slip.</summary>
    public static Html Slip(CheckLine check, string own) => Html.From($"""
        <p class="lead">Allowed on {FieldWords.Moment(check.At, own)}, by {EntryWords.Of(check.Asked!.Channel!.Value)} to {Receiver(check)}.</p>
        <table aria-label="What was checked">
        <tbody>
        {EntryPage.Row("Check", check.Number)}{EntryPage.Row("Holds until", $"{FieldWords.Moment(check.Until!.Value, own)}, for one transmission")}{EntryPage.Row("Concerns", CheckWords.Of(check.Asked.Group!.Value))}{EntryPage.Row("Content", string.Join("; ", check.Asked.Contents.Select(CheckWords.Of)))}{EntryPage.Row("Legal ground", check.Asked.Ground is { } ground ? $"{CheckWords.Of(ground.Act)}: {ground.Reference}" : null)}{EntryPage.Row("Own file", check.Asked.OwnFile)}</tbody>
        </table>
        <p>It names no person. It allows and obliges nobody to send; the receiver owes nothing.</p>
        """);

    /// <summary>The own checks.</summary>
    public static Html List(IReadOnlyList<CheckLine> checks, string own) => Html.From($"""
        <p class="lead">{(checks.Count == 0 ? "Your state has checked nothing yet." : "Only your state and its data protection officer see this list.")}</p>
        {(checks.Count == 0 ? default : Table(checks, own))}<p><a href="/api/contact-points/checks/questions?format=html">May I send?</a> · <a href="/api/contact-points/bilaterals?format=html">Arrangements of two states</a></p>
        """);

    private static Html Table(IReadOnlyList<CheckLine> checks, string own) => Html.From($"""
        <table aria-label="Checks of your state">
        <thead><tr><th scope="col">Check</th><th scope="col">To</th><th scope="col">What came out</th></tr></thead>
        <tbody>
        {checks.Select(check => Html.From($"""
            <tr><th scope="row">{check.Number}
            {FieldWords.Moment(check.At, own)}</th><td>{Receiver(check)}</td><td><span class="status {(check.Allowed ? "ok" : "bad")}">{(check.Allowed ? "allowed" : "not allowed")}</span> {(check.Allowed ? Link(check) : Html.From($"{string.Join(", ", check.Rules)}"))}{(check.Asked?.OwnFile is { } file ? $" · {file}" : "")}</td></tr>

            """))}</tbody>
        </table>

        """);

    private static Html Link(CheckLine check) => check.Asked is null ? default : Html.From($"<a href=\"/api/contact-points/checks/{check.Number}/slip?format=html\">Slip</a>");

    private static string Receiver(CheckLine check) => check.Asked switch
    {
        null => "no longer kept",
        { Receiver: null } => "none",
        { Receiver: { } state, Entry: var entry } => $"{Authority.Of(state).Name}{(entry is null ? "" : $" ({entry})")}",
    };

    private static Html Way(RulingView view) => Html.From($"""
        <table aria-label="To whom and how">
        <tbody>
        {EntryPage.Row("To", $"{view.Authority}, {view.Unit} ({view.Entry})")}{EntryPage.Row("By", EntryWords.Of(view.Check.Asked!.Channel!.Value))}{EntryPage.Row("Holds until", $"{FieldWords.Moment(view.Check.Until!.Value, view.Check.Number.Split('-')[1])}, for one transmission")}</tbody>
        </table>
        <p><a href="/api/contact-points/{view.Entry}?format=html">Open the entry for its address</a> · <a href="/api/contact-points/checks/{view.Check.Number}/slip?format=html">Slip to print</a></p>

        """);

    private static Html Reasons(string title, IReadOnlyList<Refusal> reasons, string look) => reasons.Count == 0 ? default : Html.From($"""
        <h2>{title}</h2>
        <ol class="findings">
        {reasons.Select(each => Html.From($"<li class=\"{look}\"><p><strong>{each.Message}</strong></p><p>{each.Fix}</p><p class=\"rule\">{each.Rule}{(each.Law is null ? "" : $" · {each.Law}")}</p></li>\n"))}</ol>

        """);
}
