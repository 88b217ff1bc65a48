using System.Text.RegularExpressions;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Union;

public sealed partial record MemberState
{
    /// <summary>Names beside the short English and native ones that people write; a leading "the" is dropped apart.</summary>
    private static readonly Dictionary<string, string[]> OtherNames = new()
    {
        ["BE"] = ["Kingdom of Belgium", "Koninkrijk België", "Royaume de Belgique", "Königreich Belgien"],
        ["BG"] = ["Republic of Bulgaria", "Република България"],
        ["CZ"] = ["Czech Republic"],
        ["DK"] = ["Kingdom of Denmark", "Kongeriget Danmark"],
        ["DE"] = ["Federal Republic of Germany", "Bundesrepublik Deutschland"],
        ["EE"] = ["Republic of Estonia", "Eesti Vabariik"],
        ["IE"] = ["Republic of Ireland"],
        ["EL"] = ["Hellenic Republic", "Hellas", "Ελλάς", "Ellada", "Ελληνική Δημοκρατία"],
        ["ES"] = ["Kingdom of Spain", "Reino de España"],
        ["FR"] = ["French Republic", "République française"],
        ["HR"] = ["Republic of Croatia", "Republika Hrvatska"],
        ["IT"] = ["Italian Republic", "Repubblica italiana"],
        ["CY"] = ["Republic of Cyprus", "Κυπριακή Δημοκρατία", "Kibris", "Kypros"],
        ["LV"] = ["Republic of Latvia", "Latvijas Republika"],
        ["LT"] = ["Republic of Lithuania", "Lietuvos Respublika"],
        ["LU"] = ["Grand Duchy of Luxembourg", "Grand-Duché de Luxembourg", "Großherzogtum Luxemburg"],
        ["HU"] = ["Republic of Hungary"],
        ["MT"] = ["Republic of Malta", "Repubblika ta' Malta"],
        ["NL"] = ["Kingdom of the Netherlands", "Koninkrijk der Nederlanden"],
        ["AT"] = ["Republic of Austria", "Republik Österreich"],
        ["PL"] = ["Republic of Poland", "Rzeczpospolita Polska"],
        ["PT"] = ["Portuguese Republic", "República Portuguesa"],
        ["RO"] = ["Rumania", "Roumania"],
        ["SI"] = ["Republic of Slovenia", "Republika Slovenija"],
        ["SK"] = ["Slovak Republic", "Slovenská republika"],
        ["FI"] = ["Republic of Finland", "Suomen tasavalta", "Republiken Finland"],
        ["SE"] = ["Kingdom of Sweden", "Konungariket Sverige"],
    };

    private IEnumerable<string> Names => [Code, EnglishName, .. NativeNames, .. OtherNames[Code]];

    /// <summary>
    /// The state that people mean by this: its code (GR and those of three letters included), its name in any language of the Union, short or
    /// long, with or without an article, whatever the case, accents, spaces and Unicode form; also in two languages or with its code ("Suomi / Finland", "AT - Austria",
    /// "Austria (AT)"), when all parts mean the same. Null when there is none. The code of a language is none of a state (docs/law.md
    /// 9.2): <c>cs</c>, <c>da</c> or <c>sv</c> find nothing.
    /// </summary>
    public static MemberState? Find(string? text) =>
        Single(text) ?? (text is null ? null : NameParts.AllMean(text, Single) ?? NameParts.AllMean(text, Single, isBeside: NameParts.IsWord));

    private static MemberState? Single(string? text) => FromCode(LikeLetters.Latin(text?.Trim())) ?? (text is null ? null : ByName(text) ?? ByName(Title().Replace(text, "", 1)));

    // "DE BE" are two states, not one with a German article.
    private static MemberState? ByName(string text) => ByKey(text) ?? (Article().Replace(text, "", 1) is { } bare && bare.Count(char.IsLetter) > 2 ? ByKey(bare) : null);

    private static MemberState? ByKey(string text) => Index.ByName.GetValueOrDefault(LooseText.Key(text));

    // In front of names in the languages that have any: "the Netherlands", "l’Autriche", "il-Ġermanja", "an Fhrainc".
    [GeneratedRegex(@"^\s*(?:(?:the|la|le|les|die|der|den|de|het|il|lo|i|gli|o|os|a|as|el|los|las|an|na|η|ο|το|οι|τα)\s+|l['’´`]\s*|(?:il|l|ir|id|is|in|it|iż)[-\u2010\u2011]\s*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Article();

    // Where the name itself follows: "République d’Autriche", "Royaume de Suède". Where it is an adjective, the whole is in the table.
    [GeneratedRegex(@"^\s*(?:the\s+|la\s+|le\s+)?(?:republic|kingdom|république|royaume|repubblica|regno|república|reino|republica|regatul|republik|königreich)\s+(?:(?:de|of|di|du|do|da|des|dos|della|del)\s+|d['’´`]\s*)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    /// <summary>A class of its own, because the order of static fields across the files of one class is not defined.</summary>
    private static class Index
    {
        public static readonly Dictionary<string, MemberState> ByName = NameIndex.Of(All, state => state.Names.Concat(NameTable.Of(NamesOfTheUnion, state.Code)).SelectMany(LooseText.Keys));
    }
}
