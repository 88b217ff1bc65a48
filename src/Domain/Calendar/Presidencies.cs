using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Calendar;

/// <summary>
/// Who holds the Presidency of the Council, by the table in force. That is a fact of law as the list of Member States is, so it is known everywhere and handed
/// to nobody; the one that is in force is settled once, before the hub starts (docs/decisions/0032).
/// </summary>
public static class Presidencies
{
    /// <summary>The table in force.</summary>
    public static PresidencyTable InForce { get; private set; } = PresidencyTable.Decided;

    /// <summary>The state that holds the Presidency in this semester; null when it is unknown: before 2016, and from 2031 on, unless the table in force knows.</summary>
    public static MemberState? Of(Semester semester) => InForce.Of(semester);

    /// <summary>The semesters in which it is known by the Council's order who holds the Presidency, oldest first.</summary>
    public static IEnumerable<Semester> Known => PresidencyTable.InOrder;

    /// <summary>Puts a table into force; for the start of a program alone.</summary>
    public static void Settle(PresidencyTable table) => InForce = table;
}
