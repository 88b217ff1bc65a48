using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Text;
using MimFunctions.Features.Liaison.Networks;
using MimFunctions.Platform.Word;

namespace MimFunctions.Features.Liaison.DeploymentList;

/// <summary>The list of deployments as a Word document, to lie on the table of the Steering Board.</summary>
internal static class DeploymentsDocument
{
    private static readonly (string Title, int Width)[] Columns =
        [("Sent by", 1500), ("Host country", 1600), ("Place", 2300), ("Time and duration", 2600), ("Duties", 3724), ("Covers besides", 1600), ("On behalf of", 1700)];

    /// <summary>The file. The same arguments give the same bytes.</summary>
    /// <param name="list">The list.</param>
    /// <param name="asOf">The moment whose knowledge counts (UTC).</param>
    /// <returns>A .docx file.</returns>
    public static byte[] Write(Deployments list, DateTimeOffset asOf) => WordReport.Write(
        DeploymentsWords.Title.ToString(), $"{DeploymentsWords.Days(list)}. {NetworkWords.Known(asOf)}",
        [
            WordText.Line(WordStyles.Title, DeploymentsWords.Title.ToString()),
            WordText.Line(WordStyles.Note, DeploymentsWords.Lead(list).ToString()),
            WordText.Line(WordStyles.Note, $"{DeploymentsWords.Purpose} {NetworkWords.Known(asOf)}"),
            WordText.Line(WordStyles.Section, DeploymentsWords.Made.ToString()),
            Table(DeploymentsWords.Made, list.Made, list.Last, DeploymentsWords.NobodyThere),
            WordText.Line(WordStyles.Section, DeploymentsWords.ToCome.ToString()),
            Table(DeploymentsWords.ToCome, list.ToCome, list.Last, DeploymentsWords.NobodyToCome),
            // Word takes a document that ends with a table for damage.
            new Paragraph(),
        ]);

    private static OpenXmlElement Table(Sentence caption, IReadOnlyList<Deployment> deployments, DateOnly day, Sentence whenEmpty) => deployments.Count == 0
        ? WordText.Line(WordStyles.Body, whenEmpty.ToString())
        : new WordTable(caption.ToString(), Columns).Make(deployments.Select(one => Row(one, day)));

    private static IReadOnlyList<IReadOnlyList<Paragraph>> Row(Deployment one, DateOnly day) =>
    [
        [WordText.Line(WordStyles.Name, one.State.EnglishName), WordText.Line(WordStyles.Mark, $"{one.Number}, {NetworkWords.Standing(one, day)}")],
        [WordText.Line(WordStyles.Body, one.HostCountry.Name)],
        [WordText.Line(WordStyles.Body, NetworkWords.Place(one).ToString())],
        [WordText.Line(WordStyles.Body, NetworkWords.Time(one).ToString()), WordText.Line(WordStyles.Mark, $"Duration: {NetworkWords.Duration(one)}")],
        [WordText.Line(WordStyles.Body, one.Duties ?? "–")],
        [WordText.Line(WordStyles.Body, one.RegionCovered ?? "–")],
        [WordText.Line(WordStyles.Body, NetworkWords.States(one.OnBehalfOf).ToString())],
    ];
}
