using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Words;

namespace MimFunctions.Tests.Platform.Words;

/// <summary>The texts of the program and the files that hold them are the same, in every language.</summary>
public sealed partial class TextFileTests
{
    /// <summary>Areas of which translations are awaited. A text of theirs that a language lacks is said in English, marked so, and counted in docs/languages.md.</summary>
    private static readonly string[] Awaited = [];

    /// <summary>Areas that are there in all languages; the others are English still (docs/languages.md).</summary>
    private static readonly string[] Translated =
    [
        "board", "calendar", "contactpoints", "desk", "exchange", "findings", "forms", "frame", "help", "home", "liaison", "mails", "measures", "problems",
        "queries", "receipts", "requests", "situations", "summaries",
    ];

    public static TheoryData<string, string> Files
    {
        get
        {
            var files = new TheoryData<string, string>();
            foreach (var area in Translated)
                foreach (var language in Language.All.Where(language => language.Code != Catalogue.English))
                    files.Add(area, language.Code);
            return files;
        }
    }

    [Fact]
    public void Every_text_of_the_program_stands_in_the_English_file_of_its_area_and_no_other_text_does()
    {
        foreach (var area in TextFiles.ByArea.Keys)
            ShouldBeKept(Path.Combine(Folder(), $"{area}.en.json"), TextFiles.English(area), $"Texts of {area} changed: have what is new translated.");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_language_has_every_text_of_an_area_with_its_holes_and_the_plurals_that_it_needs_and_no_other(string area, string code)
    {
        if (Catalogue.Read(area, code) is not { } own)
        {
            Awaited.ShouldContain(area, $"There is no {area} in {code}.");
            return;
        }

        var english = Catalogue.Read(area, Catalogue.English)!;
        own.Keys.Except(english.Keys).ShouldBeEmpty($"{area}.{code} has texts that nobody says any more.");
        if (!Awaited.Contains(area))
            english.Keys.Except(own.Keys).ShouldBeEmpty($"{area}.{code} lacks texts.");
        own.SelectMany(text => Wrong(english[text.Key], text.Value, code).Select(wrong => $"{area}.{code} {text.Key} {wrong}")).ShouldBeEmpty();
    }

    [Fact]
    public void Which_area_is_there_in_which_language_stands_in_the_documentation()
    {
        var areas = TextFiles.ByArea.Keys.Order(StringComparer.Ordinal).ToArray();
        var page = new StringBuilder("""
            # Languages

            What the hub says to people, by area and language. Forms: docs/decisions/0045; texts: docs/decisions/0052. A test writes this page. “·” is English still; a figure before it says how many texts are there.

            Everything was translated by the project, not by the Union's translators; Maltese and Irish should be read by a native reader first. One place to correct
            a text: `src/Functions/Platform/Words/Texts/AREA.LANGUAGE.json`.


            """);
        page.Append("| language | forms |").Append(string.Concat(areas.Select(area => $" {area} ({TextFiles.ByArea[area].Count}) |"))).Append('\n');
        page.Append("|---|---|").Append(string.Concat(areas.Select(_ => "---|"))).Append('\n');
        foreach (var language in Language.All)
            page.Append("| ").Append(language.EnglishName).Append(" | yes |")
                .Append(string.Concat(areas.Select(area => $" {Standing(area, language.Code)} |"))).Append('\n');

        ShouldBeKept(Path.GetFullPath(Path.Combine(Folder(), "../../../../../docs/languages.md")), page.ToString(), "The page of languages changed.");
    }

    private static string Standing(string area, string code) => Catalogue.Read(area, code) switch
    {
        null => "·",
        var own when own.Count == Catalogue.Read(area, Catalogue.English)!.Count => "yes",
        var own => $"{own.Count} ·",
    };

    /// <summary>What a translator got wrong in one text. 37,000 texts are looked at: in plain code, as an assertion for each takes a millisecond.</summary>
    private static IEnumerable<string> Wrong(Catalogue.Text english, Catalogue.Text own, string code)
    {
        IEnumerable<string> plurals = english.Forms.Count > 1 ? Plurals.Forms(code) : ["other"];
        if (!own.Forms.Keys.ToHashSet().SetEquals(plurals))
            yield return $"has the plurals {string.Join(", ", own.Forms.Keys)} and not {string.Join(", ", plurals)}";
        var wanted = Holes(english.Forms["other"]);
        foreach (var (form, text) in own.Forms)
        {
            if (string.IsNullOrWhiteSpace(text))
                yield return $"is empty ({form})";
            else if (!Holes(text).IsSubsetOf(wanted) || (form == "other" && !wanted.SetEquals(Holes(text))))
                yield return $"has other holes than the English text ({form})";
        }
    }

    private static void ShouldBeKept(string file, string wanted, string why)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            File.WriteAllText(file, wanted);
        File.ReadAllText(file).ReplaceLineEndings("\n").ShouldBe(wanted.ReplaceLineEndings("\n"), $"{why} Run this test with UPDATE_SNAPSHOTS=1.");
    }

    private static HashSet<string> Holes(string text) => [.. Hole().Matches(text).Select(hole => hole.Value)];

    private static string Folder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../../src/Functions/Platform/Words/Texts"));

    [GeneratedRegex(@"\{[0-9]+\}")]
    private static partial Regex Hole();
}
