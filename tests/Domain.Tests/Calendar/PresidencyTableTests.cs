using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Calendar;

public sealed class PresidencyTableTests
{
    [Fact]
    public void F_25_what_was_agreed_takes_the_place_of_the_order_and_goes_on_after_it()
    {
        var table = new PresidencyTable(new Dictionary<Semester, MemberState>
        {
            [new Semester(2027, 1)] = MemberState.FromCode("EL")!,
            [new Semester(2027, 2)] = MemberState.FromCode("LT")!,
            [new Semester(2031, 1)] = MemberState.FromCode("EE")!,
        });

        new[] { "2026-2", "2027-1", "2027-2", "2028-1", "2031-1", "2031-2" }.Select(semester => table.Of(Semester.Parse(semester)!)?.Code).ShouldBe(["IE", "EL", "LT", "IT", "EE", null]);
        PresidencyTable.Decided.Of(new Semester(2027, 1))!.Code.ShouldBe("LT");
    }

    [Fact]
    public void F_25_the_table_in_force_answers()
    {
        // Far beyond what any other test asks for, as the table is one for the program.
        var (far, before) = (new Semester(2988, 2), Presidencies.InForce);
        Presidencies.Of(far).ShouldBeNull();

        Presidencies.Settle(new PresidencyTable(new Dictionary<Semester, MemberState> { [far] = MemberState.FromCode("BE")! }));

        Presidencies.Of(far)!.Code.ShouldBe("BE");
        Presidencies.Of(new Semester(2026, 1))!.Code.ShouldBe("CY");
        Presidencies.Settle(before);
    }
}
