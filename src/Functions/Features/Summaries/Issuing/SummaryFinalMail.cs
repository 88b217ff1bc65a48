using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Summaries.Issuing;

/// <summary>
/// Brings a version that is final to the institutions and the states (MIM-25, ILOA-12). What the hub once issued by itself is mailed to nobody
/// any more (F-4).
/// </summary>
internal sealed class SummaryFinalMail(SummaryLetterLookup letters) : SummaryMail(letters, SummaryLetter.Final)
{
    /// <inheritdoc/>
    protected override Letter? Write(SummaryLetterCase open) => open.Told is not SummaryEvent.Issued { Party: { } party } issued ? null : new Letter(
        issued.Version == 1 ? open.Name.Worded : $"New version: {open.Name.Worded}", open.Name.Worded,
        [
            new Block.Paragraph(issued.Version == 1
                ? (Sentence)$"This report is final."
                : $"Version {issued.Version} of this report is final. It takes the place of version {issued.Version - 1}, which stays readable."),
            new Block.Facts(
            [
                .. open.Period(),
                new Fact($"Version", $"{issued.Version}"),
                new Fact($"Issued by", open.Words(party)),
            ]),
            .. open.InBrief(),
            .. open.Marking is { } marking && open.To.Party == Authority.Parliament.Code
                ? [new Block.Paragraph($"It is marked {marking}, so it can not be read on the hub for the European Parliament. Ask {open.Words(SummaryParties.Completing(open.Name)[0])} for it.")]
                : Links(open, issued.Version),
        ],
        open.Why());

    private static Block[] Links(SummaryLetterCase open, int version) =>
    [
        new Block.Link($"Read it", open.Settings.Summary(open.Name, version, "html")),
        new Block.Link($"As a Word document", open.Settings.Summary(open.Name, version, "docx")),
        new Block.Link($"As data (JSON)", open.Settings.Summary(open.Name, version, "json")),
    ];
}
