using static System.DayOfWeek;
using static MimFunctions.Domain.Calendar.HolidayRule;

namespace MimFunctions.Domain.Calendar;

/// <content>
/// The rules, by state in the order of the Union. Only what holds in the whole state. Days that are always a Saturday or Sunday are left out, as no
/// time limit ends on them anyway.
/// </content>
public static partial class HolidayRules
{
    private static readonly HolidayRule
        NewYear = Day(1, 1), Epiphany = Day(1, 6), MayDay = Day(5, 1), VictoryDay = Day(5, 8), Assumption = Day(8, 15), AllSaints = Day(11, 1),
        Conception = Day(12, 8), ChristmasEve = Day(12, 24), Christmas = Day(12, 25), Boxing = Day(12, 26), NewYearsEve = Day(12, 31),
        MaundyThursday = AfterEaster(-3), GoodFriday = AfterEaster(-2), EasterMonday = AfterEaster(1), Ascension = AfterEaster(39),
        WhitMonday = AfterEaster(50), CorpusChristi = AfterEaster(60),
        CleanMonday = AfterOrthodoxEaster(-48), OrthodoxGoodFriday = AfterOrthodoxEaster(-2), OrthodoxEasterMonday = AfterOrthodoxEaster(1),
        OrthodoxWhitMonday = AfterOrthodoxEaster(50), MidsummerEve = From(6, 19, Friday);

    // Brussels. The lists of 2014 and 2023 that were published have just these days (docs/law.md 9.5).
    private static readonly HolidayRule[] Institutions =
    [
        NewYear, Day(1, 2), MaundyThursday, GoodFriday, EasterMonday, MayDay, Day(5, 9), Ascension, AfterEaster(40), WhitMonday, Day(7, 21), Assumption,
        AllSaints, Day(11, 2), ChristmasEve, Christmas, Boxing, Day(12, 27), Day(12, 28), Day(12, 29), Day(12, 30), NewYearsEve,
    ];

    private static readonly Dictionary<string, HolidayRule[]> Table = new(StringComparer.Ordinal)
    {
        ["BE"] = [NewYear, EasterMonday, MayDay, Ascension, WhitMonday, Day(7, 21), Assumption, AllSaints, Day(11, 11), Christmas],
        // Labour Code, article 154(2): a holiday at a weekend, Easter apart, makes the next working days free.
        ["BG"] =
        [
            NewYear.MadeUpFor(), Day(3, 3).MadeUpFor(), OrthodoxGoodFriday, OrthodoxEasterMonday, MayDay.MadeUpFor(), Day(5, 6).MadeUpFor(),
            Day(5, 24).MadeUpFor(), Day(9, 6).MadeUpFor(), Day(9, 22).MadeUpFor(), ChristmasEve.MadeUpFor(), Christmas.MadeUpFor(), Boxing.MadeUpFor(),
        ],
        ["CZ"] =
        [
            NewYear, GoodFriday, EasterMonday, MayDay, VictoryDay, Day(7, 5), Day(7, 6), Day(9, 28), Day(10, 28), Day(11, 17), ChristmasEve, Christmas, Boxing,
        ],
        // Store Bededag was abolished from 2024.
        ["DK"] = [NewYear, MaundyThursday, GoodFriday, EasterMonday, Ascension, WhitMonday, Christmas, Boxing],
        ["DE"] = [NewYear, GoodFriday, EasterMonday, MayDay, Ascension, WhitMonday, Day(10, 3), Christmas, Boxing],
        ["EE"] = [NewYear, Day(2, 24), GoodFriday, MayDay, Day(6, 23), Day(6, 24), Day(8, 20), ChristmasEve, Christmas, Boxing],
        // St Brigid's Day: the first Monday of February, or 1 February itself when that is a Friday, as in 2030.
        ["IE"] =
        [
            NewYear.MadeUpFor(), From(2, 1, Monday).Until(2029), Day(2, 1).Since(2030), Day(3, 17).MadeUpFor(), EasterMonday, From(5, 1, Monday),
            From(6, 1, Monday), From(8, 1, Monday), From(10, 25, Monday), Christmas.MadeUpFor(), Boxing.MadeUpFor(),
        ],
        // In 2024 1 May fell into Holy Week and was moved to 7 May.
        ["EL"] =
        [
            NewYear, Epiphany, CleanMonday, Day(3, 25), OrthodoxGoodFriday, OrthodoxEasterMonday, MayDay.Since(2025), Day(5, 7).Until(2024),
            OrthodoxWhitMonday, Assumption, Day(10, 28), Christmas, Boxing,
        ],
        ["ES"] = [NewYear, Epiphany, GoodFriday, MayDay, Assumption, Day(10, 12), AllSaints, Day(12, 6), Conception, Christmas],
        ["FR"] =
        [
            NewYear, EasterMonday, MayDay, VictoryDay, Ascension, WhitMonday, Day(7, 14), Assumption, AllSaints, Day(11, 11), Christmas,
        ],
        ["HR"] =
        [
            NewYear, Epiphany, EasterMonday, MayDay, Day(5, 30), CorpusChristi, Day(6, 22), Day(8, 5), Assumption, AllSaints, Day(11, 18), Christmas, Boxing,
        ],
        // St Francis, 4 October, is a national holiday again from 2026.
        ["IT"] =
        [
            NewYear, Epiphany, EasterMonday, Day(4, 25), MayDay, Day(6, 2), Assumption, Day(10, 4).Since(2026), AllSaints, Conception, Christmas, Boxing,
        ],
        ["CY"] =
        [
            NewYear, Epiphany, CleanMonday, Day(3, 25), Day(4, 1), OrthodoxGoodFriday, OrthodoxEasterMonday, MayDay, OrthodoxWhitMonday, Assumption,
            Day(10, 1), Day(10, 28), Christmas, Boxing,
        ],
        // 4 May and 18 November are made up for; bridge days that the government moves by decree are not computed.
        ["LV"] =
        [
            NewYear, GoodFriday, EasterMonday, MayDay, Day(5, 4).MadeUpFor(), Day(6, 23), Day(6, 24), Day(11, 18).MadeUpFor(), ChristmasEve, Christmas,
            Boxing, NewYearsEve,
        ],
        ["LT"] =
        [
            NewYear, Day(2, 16), Day(3, 11), EasterMonday, MayDay, Day(6, 24), Day(7, 6), Assumption, AllSaints, Day(11, 2), ChristmasEve, Christmas, Boxing,
        ],
        ["LU"] = [NewYear, EasterMonday, MayDay, Day(5, 9), Ascension, WhitMonday, Day(6, 23), Assumption, AllSaints, Christmas, Boxing],
        ["HU"] =
        [
            NewYear, Day(3, 15), GoodFriday, EasterMonday, MayDay, WhitMonday, Day(8, 20), Day(10, 23), AllSaints, ChristmasEve, Christmas, Boxing,
        ],
        ["MT"] =
        [
            NewYear, Day(2, 10), Day(3, 19), Day(3, 31), GoodFriday, MayDay, Day(6, 7), Day(6, 29), Assumption, Day(9, 8), Day(9, 21), Conception,
            Day(12, 13), Christmas,
        ],
        // The Algemene termijnenwet, article 3, counts Good Friday and 5 May of every year as holidays for time limits.
        ["NL"] = [NewYear, GoodFriday, EasterMonday, Day(4, 27), Day(5, 5), Ascension, WhitMonday, Christmas, Boxing],
        ["AT"] =
        [
            NewYear, Epiphany, EasterMonday, MayDay, Ascension, WhitMonday, CorpusChristi, Assumption, Day(10, 26), AllSaints, Conception, Christmas, Boxing,
        ],
        ["PL"] =
        [
            NewYear, Epiphany, EasterMonday, MayDay, Day(5, 3), CorpusChristi, Assumption, AllSaints, Day(11, 11), ChristmasEve.Since(2025), Christmas, Boxing,
        ],
        ["PT"] =
        [
            NewYear, GoodFriday, Day(4, 25), MayDay, CorpusChristi, Day(6, 10), Assumption, Day(10, 5), AllSaints, Day(12, 1), Conception, Christmas,
        ],
        ["RO"] =
        [
            NewYear, Day(1, 2), Epiphany, Day(1, 7), Day(1, 24), OrthodoxGoodFriday, OrthodoxEasterMonday, MayDay, Day(6, 1), OrthodoxWhitMonday,
            Assumption, Day(11, 30), Day(12, 1), Christmas, Boxing,
        ],
        ["SI"] =
        [
            NewYear, Day(1, 2), Day(2, 8), EasterMonday, Day(4, 27), MayDay, Day(5, 2), Day(6, 25), Assumption, Day(10, 31), AllSaints, Christmas, Boxing,
        ],
        // Working days since: 1 September (2024), 17 November (2025); in 2026 only: 8 May and 15 September.
        ["SK"] =
        [
            NewYear, Epiphany, GoodFriday, EasterMonday, MayDay, VictoryDay.Until(2025), VictoryDay.Since(2027), Day(7, 5), Day(8, 29),
            Day(9, 15).Until(2025), Day(9, 15).Since(2027), AllSaints, Day(11, 17).Until(2024), ChristmasEve, Christmas, Boxing,
        ],
        // Act 150/1930 on the computation of time limits names the eves of Midsummer and Christmas.
        ["FI"] = [NewYear, Epiphany, GoodFriday, EasterMonday, MayDay, Ascension, MidsummerEve, Day(12, 6), ChristmasEve, Christmas, Boxing],
        // Act 1930:173 on the computation of statutory time names the eves of Midsummer, Christmas and New Year.
        ["SE"] =
        [
            NewYear, Epiphany, GoodFriday, EasterMonday, MayDay, Ascension, Day(6, 6), MidsummerEve, ChristmasEve, Christmas, Boxing, NewYearsEve,
        ],
        ["COM"] = Institutions,
        ["EP"] = Institutions,
        ["COUNCIL"] = Institutions,
    };
}
