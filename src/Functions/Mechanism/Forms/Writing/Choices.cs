using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Union;

namespace MimFunctions.Mechanism.Forms.Writing;

/// <summary>What a field can be chosen from in a list, where the form itself names no options.</summary>
internal static class Choices
{
    /// <summary>Codes and English names by name; none when the field is free text.</summary>
    public static IReadOnlyList<(string Code, string Name)> Of(FieldDefinition field) => field.Holds switch
    {
        ValueKind.State => [.. MemberState.All.Select(state => (state.Code, state.EnglishName)).OrderBy(state => state.EnglishName, StringComparer.Ordinal)],
        ValueKind.Language => [.. Language.All.Select(language => (language.Code, language.EnglishName)).OrderBy(language => language.EnglishName, StringComparer.Ordinal)],
        _ => [],
    };
}
