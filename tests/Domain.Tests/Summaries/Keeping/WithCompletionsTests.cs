using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using static MimFunctions.Domain.Tests.Summaries.Keeping.Summarised;

namespace MimFunctions.Domain.Tests.Summaries.Keeping;

public sealed class WithCompletionsTests
{
    private static readonly SummaryDocument Document = new(
        Semester, Semester.End, ["Remark."],
        [
            new Section("overview", "Overview", [new Part.Paragraph("Figures.")], []),
            new Section("TR", "Türkiye", [new Part.Paragraph("Host.")], [new Section("TR-a1", "Officers", [], [])]),
        ],
        []);

    [Fact]
    public void Each_addition_stands_at_the_end_of_its_own_section()
    {
        var whole = WithCompletions.Of(Document, [Added("TR", "One."), Added("TR-a1", "Two.")]);

        whole.Sections[0].Parts.Count.ShouldBe(1);
        whole.Sections[1].Parts.ShouldBe([new Part.Paragraph("Host."), new Part.Completion("One.", "the Presidency (Cyprus)")]);
        whole.Sections[1].Sections[0].Parts.ShouldBe([new Part.Completion("Two.", "the Presidency (Cyprus)")]);
        whole.Sections.Count.ShouldBe(2);
    }

    [Fact]
    public void What_was_added_to_a_section_that_is_gone_is_not_lost()
    {
        var whole = WithCompletions.Of(Document, [Added("LY", "One.")]);

        whole.Sections[2].Id.ShouldBe(WithCompletions.OtherSection);
        whole.Sections[2].Parts.ShouldBe([new Part.Completion("One.", "the Presidency (Cyprus)")]);
    }

    [Fact]
    public void Sections_at_every_depth_have_ids() => WithCompletions.SectionIds(Document).ShouldBe(["overview", "TR", "TR-a1"], ignoreOrder: true);

    private static SummaryEvent.Completed Added(string section, string text) => new(Now, "person-1", Cyprus, section, text);
}
