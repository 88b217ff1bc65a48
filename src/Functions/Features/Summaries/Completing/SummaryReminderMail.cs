using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Domain.Text;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Summaries.Completing;

/// <summary>Reminds those who complete a summary of a draft that waits.</summary>
internal sealed class SummaryReminderMail(SummaryLetterLookup letters) : SummaryMail(letters, SummaryLetter.Reminder)
{
    /// <inheritdoc/>
    protected override Letter? Write(SummaryLetterCase open) => open.Told is not SummaryEvent.Reminded reminded || open.Summary.Draft is not { } draft ? null : new Letter(
        $"Still a draft: {open.Name.Worded}", open.Name.Worded,
        [
            new Block.Paragraph(Sentence.Count(
                reminded.Days, $"This draft has waited for one day. {WhatIsNext(draft)}", $"This draft has waited for {reminded.Days} days. {WhatIsNext(draft)}")),
            new Block.Facts(
            [
                .. open.Period(),
                new Fact($"To be completed by", open.Completing),
                new Fact($"Added so far", Added(open)),
            ]),
            .. open.DraftLinks(),
        ],
        open.Why());

    private static Sentence WhatIsNext(SummaryDraft draft) => draft.IsWorkingData
        ? (Sentence)$"Nobody made it final in time: it now stands as working data of the hub, not adopted, and was sent to no institution. You can still make it final."
        : $"If nobody makes it final by {SummaryBlocks.LastDay(draft)}, it stands as working data of the hub, not adopted, and goes to no institution.";

    private static Sentence Added(SummaryLetterCase open) => open.Summary.Events.OfType<SummaryEvent.Completed>().DistinctBy(e => e.Section).Count() switch
    {
        0 => $"nothing",
        var sections => Sentence.Count(sections, $"something in one section", $"something in {sections} sections"),
    };
}
