using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Text;
using MimFunctions.Features.Measures.Searching;
using MimFunctions.Mechanism.Forms;

namespace MimFunctions.Features.Measures.Feeds;

/// <summary>What a list narrows by, in words.</summary>
internal static class FeedWords
{
    /// <summary>The list: <c>Measures: Netherlands, Asylum, “family”</c>.</summary>
    public static string Of(MeasureQuery query, FormLibrary forms)
    {
        string?[] parts =
        [
            query.Words is { } words ? $"“{words.Typed}”" : null, query.State?.EnglishName,
            query.Type is { } type ? Label(forms, ReportFields.MeasureType, Code.Of(type)) : null, query.Area is { } area ? Label(forms, ReportFields.Areas, Code.Of(area)) : null,
            query.Language?.EnglishName, query.From is { } from ? $"from {FieldWords.Day(from)}" : null, query.To is { } to ? $"until {FieldWords.Day(to)}" : null,
            query.Late switch { null => null, true => "after publication", _ => "in time" },
        ];
        var said = parts.OfType<string>().ToArray();
        return said.Length == 0 ? "All measures" : $"Measures: {string.Join(", ", said)}";
    }

    private static string Label(FormLibrary forms, string field, string code) => forms.ReportForm.Field(field)!.Options.First(option => option.Code == code).Label;
}
