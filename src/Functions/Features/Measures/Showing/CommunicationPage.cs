using System.Globalization;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.Measures.Showing;

/// <summary>A communication as a page, for whoever follows the link in a mail.</summary>
internal static class CommunicationPage
{
    /// <summary>The page; fields that are withheld from this reader are named but not shown.</summary>
    /// <param name="c">The communication, as this reader may read it.</param>
    /// <param name="form">Labels.</param>
    /// <param name="measure">All communications about the same measure, oldest first; null or this one alone when there is no other.</param>
    /// <param name="isOwn">Whether the reader is the contact point of its state, who may withdraw and correct it.</param>
    public static ShownPage Write(PublicCommunication c, FormDefinition form, IReadOnlyList<PublicCommunication>? measure = null, bool isOwn = false) => new ShownPage(
        c.Reference,
        Html.From($"""
            <p class="over">communication</p>
            <h1>{Title(c)}</h1>
            <p class="lead">{c.Reference}, notified by {MemberState.FromCode(c.State)?.EnglishName} on {FieldWords.Moment(c.ReceivedAt, c.State)}.</p>
            {Withdrawn(c)}{Follows(c)}
            <table>
            <tbody>
            {form.Fields.Where(field => c.Fields.Value(field.Id) is not null).Select(field => Row(c, form, field))}</tbody>
            </table>
            {Original(c)}{Withheld(c, form)}{NotToBePassedOn(c, form)}{Changes(c, form)}{Measure(c, form, measure)}{Own(c, isOwn)}
            <p class="note">{form.Notice}.</p>
            """));

    /// <summary>Its title as this reader may read it, else its reference.</summary>
    public static string Title(PublicCommunication c) => c.Fields.Text("titleEnglish") ?? c.Fields.Text("titleOriginal") ?? c.Reference;

    private static Html Row(PublicCommunication c, FormDefinition form, FieldDefinition field) => Html.From($"""
        <tr><th scope="row">{field.Label}</th><td>{Value(c.Fields.Value(field.Id)!, form, field)}</td></tr>

        """);

    private static Html Value(FieldValue value, FormDefinition form, FieldDefinition field)
    {
        var words = string.Join("\n", FieldWords.Of(form, field, value));
        // Only https was accepted (docs/forms.md 9a); anything else stays text.
        return words.StartsWith("https://", StringComparison.Ordinal) ? Html.From($"<a href=\"{words}\">{words}</a>") : Html.From($"{words}");
    }

    private static Html Follows(PublicCommunication c) => c.Amends is null ? default : Html.From($"""
        <p>It follows <a href="{c.Amends}">{c.Amends}</a>.</p>
        """);

    private static Html Withdrawn(PublicCommunication c) => c.Withdrawn is not { } withdrawn ? default : Html.From($"""
        <p class="note">Withdrawn by the state on {FieldWords.Moment(withdrawn.At, c.State)}: {withdrawn.Reason}</p>
        """);

    private static Html Changes(PublicCommunication c, FormDefinition form) => c.Changes is not { Count: > 0 } changes ? default : Html.From($"""
        <h2>What became of it</h2>
        <ul>{changes.Select(change => Html.From($"<li>{FieldWords.Moment(change.At, c.State)}: {Words(change, form)}</li>"))}</ul>

        """);

    /// <summary>What became of it, in words.</summary>
    internal static string Words(ChangeView change, FormDefinition form) => change.What switch
    {
        "corrected" => $"corrected: {string.Join("; ", change.Fields!.Select(id => form.Field(id)?.Label ?? id))}. {change.Reason}",
        "originalText" => "the original text came, or another took its place",
        "followed" => "the state says that it is a new version of an earlier communication",
        "standsAlone" => "the state says that it is a measure of its own",
        _ => $"withdrawn. {change.Reason}",
    };

    private static Html Measure(PublicCommunication c, FormDefinition form, IReadOnlyList<PublicCommunication>? measure) => measure is not { Count: > 1 } ? default : Html.From($"""
        <h2>The measure so far</h2>
        {MeasureStepsList.Steps(measure, form)}
        <p><a href="/measures/{c.Reference}#history">The measure on one page</a></p>
        """);

    private static Html Own(PublicCommunication c, bool isOwn) => !isOwn || c.Withdrawn is not null ? default : Html.From($"""
        <p><a href="/api/communications/{c.Reference}/change">Withdraw or correct this communication</a></p>
        """);

    private static Html Original(PublicCommunication c) => c.OriginalText switch
    {
        null => default,
        { Href: null } file => Html.From($"<p>The original text, {file.Name}, has not come yet.</p>\n"),
        { } file => Html.From($"<p>The original text: <a href=\"{file.Href}\" download>{file.Name}</a>{Size(file)}</p>\n"),
    };

    /// <summary>Kind and size of a file, in parentheses.</summary>
    internal static string Size(OriginalFile file) => file.Bytes is { } bytes
        ? string.Create(CultureInfo.InvariantCulture, $" ({Kind(file.Name)}{(bytes < 100_000 ? $"{Math.Max(1, bytes / 1000)} kB" : $"{bytes / 1_000_000.0:0.0} MB")})")
        : "";

    private static string Kind(string name) => Path.GetExtension(name) is { Length: > 1 } ending ? $"{ending[1..].ToUpperInvariant()}, " : "";

    private static Html NotToBePassedOn(PublicCommunication c, FormDefinition form) => c.NotToBePassedOn.ToArray() is not [_, ..] fields ? default : Html.From($"""
        <p>Shown to the contact points of the participating states and the Commission only; please do not pass on: {string.Join("; ", fields.Select(id => form.Field(id)?.Label))}.</p>
        """);

    private static Html Withheld(PublicCommunication c, FormDefinition form) => c.Withheld.Count == 0 ? default : Html.From($"""
        <p>Not for further distribution, so not shown: {string.Join("; ", c.Withheld.Select(id => form.Field(id)?.Label))}.</p>
        """);
}
