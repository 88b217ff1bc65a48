using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Text;
using MimFunctions.Features.Measures.Searching;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Words;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Measures.Feeds;

/// <summary>What a list narrows by, in words.</summary>
internal static class FeedWords
{
    /// <summary>The list: <c>Measures: Netherlands, Asylum, “family”</c>.</summary>
    public static string Of(MeasureQuery query, FormLibrary forms)
    {
        string?[] parts =
        [
            query.Words is { } words ? LanguageFormats.Quoted(Spoken.Language, words.Typed) : null, query.State is { } state ? Spoken.Of(state) : null,
            query.Type is { } type ? Label(forms, ReportFields.MeasureType, Code.Of(type)) : null, query.Area is { } area ? Label(forms, ReportFields.Areas, Code.Of(area)) : null,
            query.Language is { } language ? Spoken.Of(language) : null, query.From is { } from ? Words($"from {from}") : null, query.To is { } to ? Words($"until {to}") : null,
            query.Late switch { null => null, true => Words($"after publication"), _ => Words($"in time") },
        ];
        var said = parts.OfType<string>().ToArray();
        return said.Length == 0 ? Words($"All measures") : Words($"Measures: {string.Join(", ", said)}");
    }

    private static string Label(FormLibrary forms, string field, string code) => FormLanguage.Spoken(forms.ReportForm).Field(field)!.Options.First(option => option.Code == code).Label;
}
