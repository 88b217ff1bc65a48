using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using MimFunctions.Domain.Bulletins;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Word;

namespace MimFunctions.Features.Bulletins.Showing;

/// <summary>A bulletin as a Word document: section by section, one sentence an item, with reference, original title and link.</summary>
internal static class BulletinDocument
{
    private const string Draft = "DRAFT – not issued";

    /// <summary>The file. The same bulletin gives the same bytes.</summary>
    public static byte[] Write(QuarterlyBulletin bulletin) => WordReport.Write(
        BulletinWords.Title(bulletin), bulletin.Id, WordSheet.Portrait, WordStyles.Make(), _ => Content(bulletin), bulletin.Issue is null ? Draft : null);

    private static IEnumerable<OpenXmlElement> Content(QuarterlyBulletin bulletin) =>
    [
        WordText.Line(WordStyles.Title, BulletinWords.Title(bulletin)), WordText.Line(WordStyles.Body, BulletinLines.Standing(bulletin).ToString()), WordText.Line(WordStyles.Note, BulletinLines.Disclaimer.ToString()),
        .. bulletin.Issue?.Foreword is { } foreword ? [WordText.Line(WordStyles.Body, foreword)] : Array.Empty<Paragraph>(),
        .. BulletinPart.Of(bulletin).SelectMany(part => new OpenXmlElement[] { WordText.Line(WordStyles.Section, part.Title) }.Concat(part.Items.SelectMany(Item)).Concat(part.Missing.SelectMany(Missing))),
        WordText.Line(WordStyles.Section, "Others"), .. BulletinLines.Foot(bulletin).Select(line => WordText.Line(WordStyles.Body, line.ToString())),
    ];

    private static IEnumerable<Paragraph> Item(BulletinItem item)
    {
        yield return WordText.Line(WordStyles.Body, $"{BulletinWords.Who(item)}, {FormDate.ForPeople(item.On)}: {item.Words}", item.WordsLanguage);
        if (item.OriginalTitle is { } title)
            yield return WordText.Line(WordStyles.Mark, Language.Find(item.OriginalLanguage) is { } language ? $"“{title}” ({language.EnglishName})" : $"“{title}”", item.OriginalLanguage);
        yield return WordText.Line(WordStyles.Mark, item.Link is { } link ? $"{item.Id} · {link.AbsoluteUri}" : item.Id);
    }

    private static IEnumerable<Paragraph> Missing(MissingItem item) =>
    [
        WordText.Line(WordStyles.Body, $"{item.State.EnglishName}, not yet communicated: {item.Sentence}"), WordText.Line(WordStyles.Mark, item.Link.AbsoluteUri),
    ];
}
