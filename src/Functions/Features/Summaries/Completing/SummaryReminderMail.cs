using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Summaries.Completing;

/// <summary>Reminds those who complete a summary of a draft that waits.</summary>
internal sealed class SummaryReminderMail(SummaryLetterDesk desk) : SummaryMail(desk, SummaryLetter.Reminder)
{
    /// <inheritdoc/>
    protected override Letter? Write(SummaryLetterCase open) => open.Told is not SummaryEvent.Reminded reminded || open.Summary.Draft is not { } draft ? null : new Letter(
        $"Still a draft: {open.Name.Title}", new Line(open.Name.Title),
        [
            new Block.Paragraph(new Line(
                $"This draft has waited for {reminded.Days} days. {WhatIsNext(draft)}")),
            new Block.Facts(
            [
                .. open.Period(),
                new Fact("To be completed by", new Line(open.Completing)),
                new Fact("Added so far", new Line(Added(open))),
            ]),
            .. open.DraftLinks(),
        ],
        open.Why());

    private static string WhatIsNext(SummaryDraft draft) => draft.IsWorkingData
        ? "Nobody made it final in time: it now stands as working data of the hub, not adopted, and was sent to no institution. You can still make it final."
        : $"If nobody makes it final by {SummaryBlocks.LastDay(draft)}, it stands as working data of the hub, not adopted, and goes to no institution.";

    private static string Added(SummaryLetterCase open) => open.Summary.Events.OfType<SummaryEvent.Completed>().DistinctBy(e => e.Section).Count() switch
    {
        0 => "nothing",
        1 => "something in one section",
        var sections => $"something in {sections} sections",
    };
}
