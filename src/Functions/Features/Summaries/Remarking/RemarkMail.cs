using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Summaries.Remarking;

/// <summary>Tells those who complete a draft that a party said what should change (W-25); what it said is read on the hub.</summary>
internal sealed class RemarkMail(SummaryLetterLookup letters) : SummaryMail(letters, SummaryLetter.Remark)
{
    /// <inheritdoc/>
    protected override Letter? Write(SummaryLetterCase open) => open.Told is not SummaryEvent.Remarked remark ? null : new Letter(
        $"Remarks by {remark.Party}: {open.Name.Worded}", open.Name.Worded,
        [
            new Block.Paragraph($"{remark.Party} says what should change in the draft."),
            new Block.Link($"Read the remarks", open.Settings.Remarks(open.Name)),
            new Block.Link($"Complete the draft", open.Settings.Completing(open.Name)),
        ],
        open.Why());
}
