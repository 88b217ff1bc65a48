using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Summaries.Correcting;

/// <summary>Tells everyone who was told of a version that it was called back (W-22).</summary>
internal sealed class CorrigendumMail(SummaryLetterLookup letters) : SummaryMail(letters, SummaryLetter.Corrigendum)
{
    /// <inheritdoc/>
    protected override Letter? Write(SummaryLetterCase open) => open.Told is not SummaryEvent.CalledBack back ? null : new Letter(
        $"Called back: {open.Name.Worded}, version {back.Version}", open.Name.Worded,
        [
            new Block.Paragraph($"{open.Words(back.Party)} calls back version {back.Version} of this report, on {Standings.Day(back.At)}. Please do not use it any more."),
            // Of what is marked the mail brings no word (F-14).
            .. open.Marking is null ? [new Block.Heading($"What is wrong"), new Block.Paragraph(new Line(back.Why))] : Array.Empty<Block>(),
            .. open.Marking is not null && open.To.Party == Domain.Union.Authority.Parliament.Code
                ? Array.Empty<Block>()
                : [new Block.Link($"The version, with the corrigendum", open.Settings.Summary(open.Name, back.Version, "html"))],
        ],
        open.Why());
}
