using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Domain.Text;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Summaries.Drafting;

/// <summary>Tells that a draft was drawn up: those who complete it, and the states that are associated with the preparation (MIM-26).</summary>
internal sealed class SummaryDraftMail(SummaryLetterLookup letters) : SummaryMail(letters, SummaryLetter.Draft)
{
    /// <inheritdoc/>
    protected override Letter? Write(SummaryLetterCase open) => open.Told is not SummaryEvent.Drawn || open.Summary.Draft is not { } draft ? null : new Letter(
        $"Draft: {open.Name.Worded}", open.Name.Worded,
        [
            new Block.Paragraph(WhatToDo(open, draft)),
            new Block.Facts(
            [
                .. open.Period(),
                new Fact($"To be completed by", open.Completing),
                new Fact($"Awaited by", $"{SummaryBlocks.LastDay(draft)}"),
                .. draft.Version == 1 ? [] : new[] { new Fact($"Takes the place of", $"version {draft.Version - 1}, once it is final") },
            ]),
            .. open.InBrief(),
            .. open.DraftLinks(),
            .. open.Completes ? Array.Empty<Block>() : [new Block.Link($"Say what should change", open.Settings.Remarks(open.Name))],
        ],
        open.Why());

    private static Sentence WhatToDo(SummaryLetterCase open, SummaryDraft draft) => (open.Completes, open.Name) switch
    {
        (true, SummaryName.Semester) =>
            $"The hub drew up this draft from the reports of the states. Please add to it what the figures do not say, then make it final: only then it goes to the "
            + $"European Parliament, the Council and the Commission.",
        (true, _) => $"The hub drew up this draft. Please add to it what the figures do not say, then make it final: only then it goes to the European Parliament and the Council.",
        _ when open.Mailbox is { } whom => $"The hub drew up this draft. The Member States are associated with its preparation: until "
            + $"{SummaryBlocks.LastDay(draft)} you can tell the European Commission what should change, on the page of the draft’s remarks or by mail to {whom}.",
        _ => $"The hub drew up this draft. The Member States are associated with its preparation: until "
            + $"{SummaryBlocks.LastDay(draft)} you can tell the European Commission what should change, on the page of the draft’s remarks or by mail to its contact point.",
    };
}
