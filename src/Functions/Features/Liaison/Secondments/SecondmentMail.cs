using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.Liaison.Secondments;

/// <summary>Tells of a secondment, planned or made, and of what changed about it (ILOA-4, ILOA-5); the officer is named on the hub only (ILOB-20).</summary>
internal sealed class SecondmentMail(CaseStore<Secondment> secondments, Settings settings) : IMailComposer
{
    /// <inheritdoc/>
    public string Step => Code.Of(LiaisonLetter.Secondment);

    /// <inheritdoc/>
    public async Task<Composed?> Compose(OwedOrder order, Addressee to, CancellationToken ct) =>
        SecondmentNumber.Parse(order.Case) is { } number && LiaisonStep.Parse(order.Step) is { } step
        && await secondments.Find(LiaisonKeys.Of(number), ct) is { } secondment
        && secondment.Notices.FirstOrDefault(step.Means) is { } notice
            ? Write(secondment, notice, to).Compose()
            : null;

    private Letter Write(Secondment secondment, SecondmentNotice notice, Addressee to)
    {
        var earlier = secondment.Notices.TakeWhile(each => each != notice).LastOrDefault();
        var lead = SecondmentWords.Lead(secondment.State, notice);
        return new Letter(
            earlier is null ? (Sentence)$"{lead} ({secondment.Number})" : $"Changed: {lead} ({secondment.Number})", lead,
            [
                .. earlier is null ? Array.Empty<Block>() : [Changed(earlier, notice)],
                Facts(secondment, notice),
                .. notice.Duties is { } duties ? [new Block.Heading($"Duties"), new Block.Paragraph(new Line(duties))] : Array.Empty<Block>(),
                .. notice.Intention == SecondmentIntention.Planned ? [Interest(secondment)] : Array.Empty<Block>(),
                new Block.Paragraph($"Who the officer is stands on the hub, for liaison officers, their coordinators and the Commission only."),
                new Block.Link($"The secondment on the hub", settings.Secondment(secondment.Number)),
            ],
            settings.Why(LetterWords.Reason(to)));
    }

    private static Block.Paragraph Changed(SecondmentNotice earlier, SecondmentNotice notice) => new(
        $"This changed: {LetterWords.Joined(", ", NoticeChanges.Between(earlier, notice).Where(NoticeChanges.IsTold).Select(SecondmentWords.Changed))}.");

    private static Block.Facts Facts(Secondment secondment, SecondmentNotice notice) => new(
    [
        new Fact($"Secondment", $"{secondment.Number}"),
        new Fact($"By", $"{Authority.Of(secondment.State)}"),
        new Fact($"To", SecondmentWords.Where(notice.City, notice.HostCountry)),
        new Fact($"Host", SecondmentWords.Hosted(notice.HostKind)),
        new Fact($"When", SecondmentWords.Period(notice)),
        .. notice.RegionCovered is { } region ? [new Fact($"Also covers", new Line(region))] : Array.Empty<Fact>(),
        .. notice.OnBehalfOf.Count > 0 ? [new Fact($"Also acts for", LetterWords.Listed(notice.OnBehalfOf.Select(Authority.Of)))] : Array.Empty<Fact>(),
    ]);

    private static Block.Paragraph Interest(Secondment secondment) => new(
        $"Nothing is settled yet. A Member State that would like the officer to look after its interests too, or to share tasks, can express its interest "
        + $"to the contact point of {Authority.Of(secondment.State)} (Regulation (EC) No 377/2004, Articles 3(2) and 5).");
}
