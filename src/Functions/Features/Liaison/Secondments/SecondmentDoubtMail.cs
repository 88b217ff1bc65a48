using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Text;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.Liaison.Secondments;

/// <summary>Asks a state whether what it announced of a secondment is still so (F-19); the officer is not named.</summary>
internal abstract class SecondmentDoubtMail(LiaisonLetter kind, CaseStore<Secondment> secondments, Settings settings) : IMailComposer
{
    /// <inheritdoc/>
    public string Step => Code.Of(kind);

    /// <summary>What is doubtful, and what to do.</summary>
    protected abstract (Sentence Subject, Sentence Lead, Sentence Fix) Words(Secondment secondment, SecondmentNotice notice);

    /// <inheritdoc/>
    public async Task<Composed?> Compose(OwedOrder order, Addressee to, CancellationToken ct) =>
        SecondmentNumber.Parse(order.Case) is { } number && await secondments.Find(LiaisonKeys.Of(number), ct) is { } secondment
        && secondment.Asked.FirstOrDefault(asked => LiaisonStep.Of(asked).ToString() == order.Step) is { } question && question.Notice == secondment.Now.Digest
            ? Write(secondment, secondment.Now, to).Compose()
            : null;

    private Letter Write(Secondment secondment, SecondmentNotice notice, Addressee to)
    {
        var (subject, lead, fix) = Words(secondment, notice);
        return new Letter(
            $"{subject} ({secondment.Number})", subject,
            [
                new Block.Paragraph(lead),
                new Block.Paragraph($"{fix} Drop a notice with the number {secondment.Number} in drop/{secondment.State.Code}/liaison."),
                new Block.Facts(
                [
                    new Fact($"Secondment", $"{secondment.Number}"),
                    new Fact($"To", SecondmentWords.Where(notice.City, notice.HostCountry)),
                    new Fact($"When", SecondmentWords.Period(notice)),
                ]),
                new Block.Link($"The secondment on the hub", settings.Secondment(secondment.Number)),
            ],
            settings.Why(LetterWords.Reason(to)));
    }
}
