using System.Globalization;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Union;

namespace MimFunctions.Mechanism.Forms.Writing;

/// <summary>What a field can be chosen from in a list, where the form itself names no options.</summary>
internal static class Choices
{
    /// <summary>Codes and names in the language of the form, by name; none when the field is free text.</summary>
    public static IReadOnlyList<(string Code, string Name)> Of(FormDefinition form, FieldDefinition field) => field.Holds switch
    {
        ValueKind.State => Sorted(form, MemberState.All.Select(state => (state.Code, FormLanguage.Of(form.Language).States[state.Code]))),
        ValueKind.Language => Sorted(form, Language.All.Select(language => (language.Code, FormLanguage.Name(form.Language, language.Code)))),
        _ => [],
    };

    private static IReadOnlyList<(string Code, string Name)> Sorted(FormDefinition form, IEnumerable<(string Code, string Name)> choices) =>
        [.. choices.OrderBy(choice => choice.Name, StringComparer.Create(CultureInfo.GetCultureInfo(form.Language), ignoreCase: false))];
}
