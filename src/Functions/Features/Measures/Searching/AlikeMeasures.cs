using MimFunctions.Domain.Access;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Measures;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Subjects;

namespace MimFunctions.Features.Measures.Searching;

/// <summary>Measures that resemble the one that a state is about to communicate: those with the most words of its title, the rarest first.</summary>
internal sealed class AlikeMeasures(MeasureList list, FormLibrary forms) : IFindsAlike
{
    private const int ShortestWord = 4, MostWords = 8;

    /// <inheritdoc/>
    public string Form => forms.ReportForm.Id;

    /// <inheritdoc/>
    public async Task<AlikeCases> Find(FormFields fields, Principal reader, int most, CancellationToken ct)
    {
        // The English title finds in every state's summaries; without one, the original.
        if (!AccessRules.Allows(reader, Permission.ReadCommunications) || SearchWords.AnyOf(Words(fields.Text(ReportFields.TitleEnglish) ?? fields.Text(ReportFields.TitleOriginal))) is not { } words)
            return new AlikeCases([]);
        var found = await list.Of(new MeasureQuery { Words = words }, reader, most, ct);
        return new AlikeCases(
            [.. found.Lines.Select(line => MeasureRow.Of(line, forms)).Select(row => new AlikeCase(row.Reference, row.Title, row.Language, row.Href, row.State, row.Received))],
            found.IsWhole ? null : MeasureListPage.SomeAreMissing);
    }

    private static IEnumerable<string> Words(string? title) => (title ?? "")
        .Split([.. " \n\t,;:.()\"“”„«»/-–—'’"], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= ShortestWord)
        .Distinct(StringComparer.OrdinalIgnoreCase).OrderByDescending(word => word.Length).Take(MostWords);
}
