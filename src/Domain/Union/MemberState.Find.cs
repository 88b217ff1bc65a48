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
        ["EL"] = ["Hellenic Republic", "Hellas", "Ellada", "Ελληνική Δημοκρατία"],
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
    /// The state that people mean by this: its code (GR included), its English or a native name, short or long, with or without "the",
    /// whatever the case, accents, spaces and Unicode form; also in two languages or with its code ("Suomi / Finland", "AT - Austria",
    /// "Austria (AT)"), when all parts mean the same. Null when there is none. The code of a language is none of a state (docs/law.md
    /// 9.2): <c>cs</c>, <c>da</c> or <c>sv</c> find nothing.
    /// </summary>
    public static MemberState? Find(string? text) =>
        Single(text) ?? (text is null ? null : NameParts.AllMean(text, Single));

    private static MemberState? Single(string? text) => FromCode(text?.Trim()) ?? ByKey(LooseText.Key(text));

    private static MemberState? ByKey(string key) => Index.ByName.GetValueOrDefault(key)
        ?? (key.StartsWith("THE", StringComparison.Ordinal) ? Index.ByName.GetValueOrDefault(key[3..]) : null);

    /// <summary>A class of its own, because the order of static fields across the files of one class is not defined.</summary>
    private static class Index
    {
        public static readonly Dictionary<string, MemberState> ByName = All
            .SelectMany(state => state.Names.Select(name => (Key: LooseText.Key(name), State: state)))
            .DistinctBy(entry => entry.Key)
            .ToDictionary(entry => entry.Key, entry => entry.State);
    }
}
