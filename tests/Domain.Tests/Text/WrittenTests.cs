using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Text;

/// <summary>What is written as one text reads it again, and says what a wrong text should have been.</summary>
public sealed class WrittenTests
{
    [Fact]
    public void Every_number_and_code_reads_its_own_text_and_no_other()
    {
        Check<Reference>("MIM-AT-2026-0007", "reference");
        Check<RequestReference>("REQ-AT-2026-0007", "reference");
        Check<MeetingReference>("MTG-2026-0001", "reference");
        Check<ReportNumber>("ILO-AT-2026-0007", "number");
        Check<SecondmentNumber>("SEC-AT-2026-0007", "number");
        Check<SummaryName>("semester-2026-1", "summary");
        Check<Semester>("2026-1", "semester");
        Check<MemberState>("AT", "Member State");
        Check<Authority>("COUNCIL", "COUNCIL");
        Check<Country>("MA", "country");
    }

    private static void Check<T>(string text, string wanted)
        where T : class, IWritten<T>
    {
        T.Read(text)!.ToString().ShouldBe(text);
        T.Read("neither a number nor a code").ShouldBeNull();
        T.Wanted.ShouldContain(wanted);
    }
}
