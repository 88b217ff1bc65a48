using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.Text;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Meetings.Convening;

/// <summary>Invites to a meeting.</summary>
internal sealed class MeetingInvitationMail(MeetingLetterLookup letters) : MeetingMail(letters, ViewLetter.MeetingInvitation)
{
    /// <inheritdoc/>
    protected override Letter Write(MeetingLetterCase open, Meeting then) => new(
        $"Invitation: {LetterWords.Short(then.Plan.Title)} ({then.Reference})", new Line(then.Plan.Title),
        [
            new Block.Paragraph($"{then.Convenor.First()} invites {open.Party} to {Occasion(then)}. {MeetingWords.NobodyHasToCome}"),
            .. then.Plan.Network is null || then.Plan.WithoutInstitutions ? Array.Empty<Block>() : [new Block.Paragraph(MeetingWords.WhoAttendsNetworks)],
            open.Facts(then),
            .. open.Agenda(then),
            new Block.Paragraph($"The attached entry puts the meeting into your calendar. Replies are given on the hub; those that calendar programs send by mail are not read."),
            open.OnTheHub(),
        ],
        open.Why());

    private static Sentence Occasion(Meeting then) => then.Plan.Network is { } network
        ? (Sentence)$"a meeting of the local network of liaison officers in {network.HostCountry}"
        : $"an exchange of views";
}
