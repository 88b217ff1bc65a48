using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Calendar;

/// <summary>
/// The public holidays of the Member States and institutions as rules. Nobody is bound by them: they stand in for a published list (TL-2) that is not at
/// hand. Checked against two independent calendars (tests/Integration.Tests/Calendar/HolidayPeerTests.cs); what is doubtful stands in docs/holidays.md.
/// </summary>
public static partial class HolidayRules
{
    /// <summary>The days that the rules give an authority in a year, in order.</summary>
    /// <exception cref="KeyNotFoundException">There are no rules for it.</exception>
    public static IReadOnlyList<DateOnly> Days(Authority authority, int year) => HolidayRule.Days(Table[authority.Code], year);
}
