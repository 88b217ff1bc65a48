using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Mechanism.Subjects;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.Exchanges.Contributing;

/// <summary>Tells of a contribution to an exchange of views (MIM-22); of none that was withdrawn meanwhile.</summary>
internal sealed class ContributionMail(CaseStore<Exchange> exchanges, ViewSubjects subjects, Settings settings) : IMailComposer
{
    /// <inheritdoc/>
    public string Step => ViewStep.Name(ViewLetter.Contribution);

    /// <inheritdoc/>
    public async Task<Composed?> Compose(OwedOrder order, Addressee to, CancellationToken ct) =>
        ViewCase.OfThread(order.Case) is { } about && ViewStep.Parse(order.Step) is { Number: var number }
        && await exchanges.Find(ViewKeys.Of(about), ct) is { } exchange && exchange.Find(number) is { Text: { } text } contribution
        && await subjects.Find(about, ct) is { } subject
            ? Write(exchange, contribution, text, subject, to).Compose()
            : null;

    private Letter Write(Exchange exchange, Contribution contribution, string text, ViewSubject subject, Addressee to) => new(
        $"{contribution.Party.First()} on {LetterWords.Short(subject.Title.Text)} ({subject.About})", subject.Title,
        [
            new Block.Paragraph($"{contribution.Party.First()} contributed to the exchange of views on {subject.About}."),
            new Block.Facts(
            [
                new Fact($"About", $"{subject.About.Number}", settings.Subject(subject.About)),
                new Fact($"By", $"{contribution.Party}"),
                new Fact($"On", $"{FieldWords.Moment(contribution.At, to.Party)}"),
                .. InReplyTo(exchange, contribution),
            ]),
            new Block.Heading($"What it says"),
            DistributionMarking.Limits(text)
                ? new Block.Paragraph($"It is marked LIMITE, so it is not sent by mail: it can be read on the hub.")
                : new Block.Paragraph(new Line(text, LetterWords.Foreign(contribution.Language))),
            .. Language.Find(contribution.Language) is { Code: not "en" } language ? [new Block.Paragraph($"It is in {language}.")] : Array.Empty<Block>(),
            new Block.Link($"The whole exchange of views", settings.Thread(subject.About)),
        ],
        settings.Why(Reason(exchange, contribution, to)));

    private static IEnumerable<Fact> InReplyTo(Exchange exchange, Contribution contribution)
    {
        if (contribution.InReplyTo is { } number && exchange.Find(number) is { } earlier)
            yield return new Fact($"In reply to", $"contribution {number}, by {earlier.Party}");
    }

    /// <summary>From what was said before it, so that the same order gives the same mail.</summary>
    private static Sentence Reason(Exchange exchange, Contribution contribution, Addressee to)
    {
        var reason = LetterWords.Reason(to);
        return exchange.Contributions.Any(earlier => earlier.Number < contribution.Number && earlier.Party.Code == to.Party)
            ? (Sentence)$"{reason}, which takes part in this exchange"
            : $"{reason}, which this exchange concerns";
    }
}
