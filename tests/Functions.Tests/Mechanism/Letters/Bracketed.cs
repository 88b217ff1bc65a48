using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Words;

namespace MimFunctions.Tests.Mechanism.Letters;

/// <summary>
/// A language of tests in which every text of the program stands in brackets: an English sentence outside of them was forgotten. What people wrote is marked
/// with its own language in a mail, and is left out; so are names, days and labels of forms, which have tests of their own.
/// </summary>
internal static partial class Bracketed
{
    /// <summary>Its code.</summary>
    public static string Language { get; } = "qpb";

    private static readonly HashSet<string> Names = [.. Named().SelectMany(name => Word().Matches(name)).Select(word => word.Value)];

    // Forms have tests of their own in every language; this one has none of them. The longest first: a label may stand inside of a hint.
    private static readonly string[] OfForms =
    [
        .. FormLibrary.BuiltIn.Ids.Select(id => FormLibrary.BuiltIn[id]).SelectMany(form => form.Fields
            .SelectMany(field => field.Options.Select(option => option.Label).Concat(field.Columns?.Select(column => column.Label) ?? []).Append(field.Label).Append(field.Hint)).Append(form.Title).Append(form.Notice))
            .Where(text => text.Length > 3).Distinct().OrderByDescending(text => text.Length), "MIM hub",
    ];

    static Bracketed() => Catalogue.Add(Language, Catalogue.Areas.SelectMany(area => Catalogue.Read(area, Catalogue.English)!.Values)
        .DistinctBy(text => text.Forms["other"]).ToDictionary(text => text.Forms["other"], text => new Catalogue.Text(
            new Dictionary<string, string> { ["other"] = $"⟦{text.Forms["other"]}⟧" })));

    /// <summary>The mail in English; on the way it is looked through in the language of tests.</summary>
    /// <param name="compose">Composes it in the language that is spoken.</param>
    public static async Task<Composed?> AsWell(Func<Task<Composed?>> compose)
    {
        var english = await compose();
        if (english is null || !Spoken.IsEnglish)
            return english;
        using (Spoken.In(Language))
        {
            var mail = await compose();
            // A mail about a form is in the language of the form, whatever is spoken.
            if (mail!.Language == Language)
                Left(mail).ShouldBeEmpty($"This is English in every language: {mail.Subject}\n{mail.Html}");
        }

        return english;
    }

    /// <summary>English words on a page that stand outside of brackets, and are neither names, nor of the forms, nor marked with a language of their own.</summary>
    /// <param name="html">The page, asked for in the language of tests.</param>
    /// <param name="written">What people wrote that has no language.</param>
    public static string[] LeftOn(string html, params string[] written)
    {
        var page = new HtmlParser().ParseDocument(html);
        foreach (var others in page.Body!.QuerySelectorAll("[lang]"))
            others.Remove();
        var said = page.Body!.Descendants<IText>().Select(text => text.Data)
            .Concat(page.Body!.QuerySelectorAll("[aria-label], [title]").SelectMany(each => new[] { each.GetAttribute("aria-label"), each.GetAttribute("title") })).Append(page.Title);
        var left = string.Join('\n', said);
        foreach (var known in written.Concat(OfForms))
            left = left.Replace(known, " ", StringComparison.Ordinal);
        left = Exact().Replace(left, " ");
        while (Inside().IsMatch(left))
            left = Inside().Replace(left, " ");
        return [.. Word().Matches(left).Select(word => word.Value).Where(word => !Names.Contains(word)).Distinct()];
    }

    private static string[] Left(Composed mail)
    {
        var body = new HtmlParser().ParseDocument(mail.Html).Body!;
        foreach (var others in body.QuerySelectorAll("[lang]"))
            others.Remove();
        var written = Written().Matches(mail.Html).SelectMany(text => Word().Matches(text.Value)).Select(word => word.Value).ToHashSet();
        var left = Exact().Replace($"{mail.Subject}\n{string.Join('\n', body.Descendants<IText>().Select(text => text.Data))}", " ");
        while (Inside().IsMatch(left))
            left = Inside().Replace(left, " ");
        return [.. Word().Matches(left).Select(word => word.Value).Where(word => !Names.Contains(word) && !written.Contains(word)).Distinct()];
    }

    private static IEnumerable<string> Named() =>
    [
        .. MemberState.OfLiaison.Select(state => state.EnglishName), .. Country.All.Select(country => country.Name), .. Domain.Union.Language.All.Select(language => language.EnglishName),
        .. Enumerable.Range(1, 12).Select(month => new DateOnly(2026, month, 1).ToString("MMMM", System.Globalization.CultureInfo.InvariantCulture)), .. Enum.GetNames<DayOfWeek>(),
        .. FormLibrary.BuiltIn.Ids.SelectMany(id => FormLibrary.BuiltIn[id].Fields).SelectMany(field => field.Options.Select(option => option.Label).Append(field.Label)),
    ];

    // Addresses, references, codes.
    [GeneratedRegex(@"[^\s⟦⟧]*[@/:._0-9][^\s⟦⟧]*")]
    private static partial Regex Exact();

    [GeneratedRegex("⟦[^⟦⟧]*⟧")]
    private static partial Regex Inside();

    [GeneratedRegex("<(\\w+)[^>]* lang=[^>]*>.*?</\\1>", RegexOptions.Singleline)]
    private static partial Regex Written();

    [GeneratedRegex("[A-Za-z]{3,}")]
    private static partial Regex Word();
}

/// <summary>A composer whose mails are looked through in the language of tests.</summary>
/// <param name="inner">The composer.</param>
internal sealed class BracketedMail(IMailComposer inner) : IMailComposer
{
    public string Step => inner.Step;

    public bool ContactPointStandsIn => inner.ContactPointStandsIn;

    public Task<Addressee?> Find(ContactDirectory people, OwedOrder order, CancellationToken ct) => inner.Find(people, order, ct);

    public Task<Composed?> Compose(OwedOrder order, Addressee to, CancellationToken ct) => Bracketed.AsWell(() => inner.Compose(order, to, ct));
}
