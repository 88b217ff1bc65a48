using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Exchanges;

public sealed class ViewReferenceTests
{
    [Fact]
    public void A_case_is_a_measure_or_a_request()
    {
        ViewCase.Parse("mim-de-2026-0012").ShouldBeOfType<ViewCase.Measure>().Reference.ToString().ShouldBe("MIM-DE-2026-0012");
        ViewCase.Parse("REQ-COM-2026-0001").ShouldBeOfType<ViewCase.Request>().Reference.Asker.ShouldBe(Authority.Commission);
        ViewCase.Parse("MTG-2026-0001").ShouldBeNull();
        ViewCase.Parse(null).ShouldBeNull();
        ViewCase.Parse("MIM-DE-2026-0012").ShouldBe(Talks.Measure);
        Talks.Measure.ToString().ShouldBe("MIM-DE-2026-0012");
    }

    [Fact]
    public void A_thread_is_named_after_its_case()
    {
        Talks.Request.ThreadName.ShouldBe("VIEWS-REQ-AT-2026-0003");
        ViewCase.OfThread(Talks.Request.ThreadName).ShouldBe(Talks.Request);
        ViewCase.OfThread("REQ-AT-2026-0003").ShouldBeNull();
        ViewCase.OfThread("VIEWS-nothing").ShouldBeNull();
    }

    [Theory]
    [InlineData(" mtg-2026-0001\n", "MTG-2026-0001")]
    [InlineData("MTG-2026-12345", "MTG-2026-12345")]
    public void A_meeting_has_a_number(string text, string read) => MeetingReference.Parse(text)!.ToString().ShouldBe(read);

    [Theory]
    [InlineData(null)]
    [InlineData("MTG-2026-0000")]
    [InlineData("MTG-26-0001")]
    [InlineData("REQ-AT-2026-0001")]
    public void Anything_else_is_no_number_of_a_meeting(string? text) => MeetingReference.Parse(text).ShouldBeNull();

    [Theory]
    [InlineData(999, 1)]
    [InlineData(10000, 1)]
    [InlineData(2026, 0)]
    public void A_number_out_of_range_can_not_be_made(int year, int number) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new MeetingReference(year, number));

    [Fact]
    public void A_step_is_read_as_it_was_written()
    {
        foreach (var kind in Enum.GetValues<ViewLetter>())
            ViewStep.Parse(new ViewStep(kind, 12).ToString()).ShouldBe(new ViewStep(kind, 12));
        new ViewStep(ViewLetter.MeetingChange, 2).ToString().ShouldBe("meetingChange.2");
    }

    [Theory]
    [InlineData("communication")]
    [InlineData("contribution.x")]
    [InlineData("contribution.-1")]
    [InlineData("0.1")]
    [InlineData("request.DE")]
    public void Anything_else_is_no_step(string step) => ViewStep.Parse(step).ShouldBeNull();

    [Fact]
    public void The_states_bound_by_the_Decision_and_the_Commission_take_part()
    {
        TakingPart.At(Talks.Now)[0].ShouldBe(Authority.Commission);
        TakingPart.At(Talks.Now).ShouldContain(Talks.Greece);
        TakingPart.At(Talks.Now).ShouldNotContain(Authority.Council);
        TakingPart.On(new DateOnly(1999, 1, 1)).ShouldBe([Authority.Commission]);
    }
}
