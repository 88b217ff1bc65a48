using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Words;
using MimFunctions.Tests.Architecture;

namespace MimFunctions.Tests.Platform.Words;

/// <summary>
/// The terms of the field in 24 languages (docs/terms.json), and whether the texts of the program use them. Words are compared by their stem: a language that
/// inflects changes their end, Irish their beginning too.
/// </summary>
public sealed partial class TermTests
{
    private const string Irish = "ga";

    /// <summary>English words that mean other things beside the term, so that no translation can be told by them.</summary>
    private static readonly HashSet<string> Ambiguous =
    [
        "adopted", "answer to a request", "attachment", "authority", "chair", "convenor", "correction", "decision", "deployment", "digest (one mail a day)", "draft", "Europol", "marking", "ministry", "minutes (of a meeting)",
        "not for further distribution", "receipt", "regulation", "remark", "sender", "time limit", "translation", "version", "withdrawal (of a communication)",
    ];

    private static readonly JsonElement[] Terms = [.. JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Root, "docs", "terms.json"))).RootElement.EnumerateArray()];

    private static readonly (string English, Regex Pattern)[] Patterns =
    [
        .. Terms.Select(term => Of(term, "en")).Where(term => !Ambiguous.Contains(term)).Select(term => (
            term, new Regex($@"\b{Regex.Escape(Bracket().Replace(term, ""))}(s|es)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant))),
    ];

    /// <summary>Where a language says it in another way in some of its texts, and why.</summary>
    private static readonly Dictionary<string, string> Exceptions = JsonSerializer.Deserialize<Dictionary<string, string>>(
        File.ReadAllBytes(Path.Combine(Repository.Root, "docs", "terms-exceptions.json")))!;

    [Fact]
    public void Every_term_is_there_in_every_language_and_says_where_it_stands()
    {
        Terms.Length.ShouldBeGreaterThanOrEqualTo(150);
        foreach (var term in Terms)
        {
            Source().IsMatch(term.GetProperty("source").GetString()!).ShouldBeTrue($"{Of(term, "en")}: a CELEX number, or ours");
            Language.All.ShouldAllBe(language => Of(term, language.Code).Length > 0);
        }

        Terms.Select(term => Of(term, "en")).ShouldBeUnique();
    }

    [Fact]
    public void The_page_of_terms_shows_all_of_them()
    {
        var page = new StringBuilder("""
            # Terms of the field

            In 24 languages. A test writes this page from docs/terms.json, and another one looks whether the texts of the program use them. The source is the act in which the
            English term stands (CELEX number, as EUR-Lex finds it), or “ours” where the project chose the word. The other languages were chosen by the project after those acts and are not
            checked by the Union's translators; one place to correct them: docs/terms.json.


            """);
        foreach (var term in Terms)
            page.Append("- **").Append(Of(term, "en")).Append("** (").Append(term.GetProperty("source").GetString()).Append("): ")
                .AppendJoin("; ", Language.All.Where(language => language.Code != "en").Select(language => $"{language.Code} {Of(term, language.Code)}")).Append('\n');

        var file = Path.Combine(Repository.Root, "docs", "terms.md");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            File.WriteAllText(file, page.ToString());
        File.ReadAllText(file).ReplaceLineEndings("\n").ShouldBe(page.ToString().ReplaceLineEndings("\n"), "Run this test with UPDATE_SNAPSHOTS=1.");
    }

    [Fact]
    public void The_texts_of_the_program_use_the_terms()
    {
        var missed = new Dictionary<string, string>(StringComparer.Ordinal);
        var compared = 0;
        var named = Catalogue.Areas.SelectMany(area => Catalogue.Read(area, Catalogue.English)!.Select(text => (Area: area, text.Key, Terms: Named(text.Value.Forms["other"]))))
            .Where(text => text.Terms.Length > 0).ToArray();
        foreach (var language in Language.All.Select(language => language.Code).Where(code => code != Catalogue.English))
        {
            var own = Catalogue.Areas.ToDictionary(area => area, area => Catalogue.Read(area, language));
            var stems = Terms.ToDictionary(term => Of(term, "en"), term => Stems(Of(term, language), language).ToArray());
            foreach (var (area, key, terms) in named)
            {
                if (own[area]?.GetValueOrDefault(key) is not { } text)
                    continue;
                var said = Folded(string.Join(' ', text.Forms.Values));
                compared += terms.Length;
                foreach (var term in terms.Where(term => !stems[term].All(stem => said.Contains(stem, StringComparison.Ordinal))))
                    missed.TryAdd($"{language} {term}", $"{area} {key}: {text.Forms["other"]}");
            }
        }

        missed.Where(each => !Exceptions.ContainsKey(each.Key)).ShouldBeEmpty("use the term, or say in docs/terms-exceptions.json why not");
        Exceptions.Keys.Where(key => !missed.ContainsKey(key)).ShouldBeEmpty("nothing is to be excused any more");
        compared.ShouldBeGreaterThan(5000);
    }

    private static string[] Named(string text) => [.. Patterns.Where(term => term.Pattern.IsMatch(text)).Select(term => term.English)];

    private static string Of(JsonElement term, string language) => term.GetProperty(language).GetString()!;

    private static IEnumerable<string> Stems(string term, string language)
    {
        var words = Word().Matches(Folded(Bracket().Replace(term, ""))).Select(word => word.Value).ToArray();
        var longer = words.Where(word => word.Length >= 4).ToArray();
        foreach (var word in longer.Length > 0 ? longer : words)
        {
            var stem = word[..Math.Max(Math.Min(3, word.Length), (word.Length * 6 + 9) / 10)];
            yield return language == Irish && stem.Length > 3 ? stem[1..] : stem;
        }
    }

    private static string Folded(string text) => string.Concat(
        text.ToLowerInvariant().Normalize(NormalizationForm.FormD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark));

    [GeneratedRegex(@"^([0-9]{5}[A-Z][A-Z0-9/]*|ours)$")]
    private static partial Regex Source();

    [GeneratedRegex(@" ?\([^)]*\)")]
    private static partial Regex Bracket();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
