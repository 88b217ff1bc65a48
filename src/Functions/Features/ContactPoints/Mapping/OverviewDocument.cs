using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using MimFunctions.Domain.ContactPoints.Mapping;
using MimFunctions.Features.ContactPoints.Classified;
using MimFunctions.Features.ContactPoints.Directory;
using MimFunctions.Platform.Word;

namespace MimFunctions.Features.ContactPoints.Mapping;

/// <summary>The overview as a Word document, with its marking at the head and foot of each page.</summary>
internal static class OverviewDocument
{
    private static readonly (string Title, int Width)[] Columns = [("Field", 3000), ("What the state says", 12024)];

    /// <summary>The file. The same arguments give the same bytes.</summary>
    public static byte[] Write(DateOnly on, OverviewContent content) => WordReport.Write(
        OverviewWords.Title(on).ToString(), $"{NetworkFrame.Marking} · {OverviewWords.Title(on)}", WordSheet.Landscape, WordStyles.Make(),
        _ =>
        [
            WordText.Line(WordStyles.Title, OverviewWords.Title(on).ToString()), WordText.Line(WordStyles.Note, OverviewWords.Disclaimer.ToString()),
            WordText.Line(WordStyles.Section, "Arrangements"), .. content.Arrangements.SelectMany(Arrangement),
            WordText.Line(WordStyles.Body, $"Did not answer: {OverviewWords.States(content.Silent)}."),
            WordText.Line(WordStyles.Section, "Good practices"), .. content.Practices.SelectMany(Practice),
            WordText.Line(WordStyles.Section, "Contact points"),
            .. content.ContactPoints.Select(each => WordText.Line(WordStyles.Body, $"{each.Number.State.EnglishName}: {each.Authority}, {each.Unit} ({each.Number}, {EntryWords.Of(each.Standing)})")),
            WordText.Line(WordStyles.Body, content.ContactsClassified ? ClassifiedWords.Gone.ToString() : $"None named yet: {OverviewWords.States(content.NoneNamedYet)}."),
        ],
        NetworkFrame.Marking);

    private static IEnumerable<OpenXmlElement> Arrangement(OverviewArrangement each)
    {
        yield return WordText.Line(WordStyles.Name, $"{each.State.EnglishName} ({OverviewWords.Current(each)})");
        if (each.Fields.Count == 0)
            yield break;
        yield return new WordTable($"Arrangement of {each.State.EnglishName}", Columns).Make(each.Fields.Select(Row));
        yield return new Paragraph();
    }

    private static IReadOnlyList<IReadOnlyList<Paragraph>> Row(ArrangementField field) =>
    [
        [WordText.Line(WordStyles.Name, OverviewWords.Of(field.Letter).ToString()), WordText.Line(WordStyles.Mark, OverviewWords.Of(field.Marking).ToString())],
        [.. OverviewWords.Said(field).Split('\n').Select(line => WordText.Line(WordStyles.Body, line))],
    ];

    private static IEnumerable<OpenXmlElement> Practice(OverviewPractice each) =>
    [
        WordText.Line(WordStyles.Name, $"{each.Text.Title} ({each.Number}, {OverviewWords.Of(each.Text.Theme)}; {OverviewWords.Of(each.Text.Marking)})"),
        WordText.Line(WordStyles.Body, each.Text.WhatIsDone),
        .. OverviewWords.Facts(each.Text).Select(fact => WordText.Line(WordStyles.Body, $"{fact.Name}: {fact.Text}")),
        WordText.Line(WordStyles.Mark, $"Used too by: {OverviewWords.States(each.UsedBy)}"),
    ];
}
