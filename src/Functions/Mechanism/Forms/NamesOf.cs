using MimFunctions.Domain.Union;
using MimFunctions.Platform.Words;

namespace MimFunctions.Mechanism.Forms;

/// <summary>Lists to choose from, in the language that is spoken and in its order. In English states stand in the order of the Union.</summary>
internal static class NamesOf
{
    /// <summary>States with their names.</summary>
    public static IEnumerable<(MemberState State, string Name)> States(IEnumerable<MemberState> states) => Sorted(states.Select(state => (state, Spoken.Of(state))));

    /// <summary>Languages of the Union with their names.</summary>
    public static IEnumerable<(Language Language, string Name)> Languages() => Sorted(Language.All.Select(language => (language, Spoken.Of(language))));

    /// <summary>Authorities with their names, those of states as in every list of states: without an article, under whose letter nobody looks.</summary>
    public static IEnumerable<(Authority Authority, string Name)> Authorities(IEnumerable<Authority> authorities) => Sorted(authorities.Select(
        authority => (authority, MemberState.FromCode(authority.Code) is { } state ? Spoken.Of(state) : Capital(Spoken.Of(authority)))));

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static IEnumerable<(T, string)> Sorted<T>(IEnumerable<(T Of, string Name)> named) =>
        Spoken.IsEnglish ? named : named.OrderBy(each => each.Name, LanguageFormats.Sorting(Spoken.Language));
}
