using MimFunctions.Domain.Queries;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.Queries.Letters;

/// <summary>A letter about a query. No answer is ever in it: how far an answer may spread ends at the hub, and a mail goes on by itself.</summary>
internal abstract class QueryMail(QueryLetter kind, QueryStore queries, Settings settings) : IMailComposer
{
    /// <inheritdoc/>
    public string Step => Code.Of(kind);

    /// <inheritdoc/>
    public async Task<Composed?> Compose(OwedOrder order, Addressee to, CancellationToken ct) =>
        QueryReference.Parse(order.Case) is { } reference && QueryStep.Parse(order.Step) is { } step && await queries.Find(reference, ct) is { } query && await Write(query, step, to, ct) is { } letter
            ? letter.Compose()
            : null;

    /// <summary>The letter; null when there is nothing to tell any more.</summary>
    protected abstract Task<Letter?> Write(AdHocQuery query, QueryStep step, Addressee to, CancellationToken ct);

    /// <summary>A letter about a query with its facts and one link.</summary>
    protected Letter Of(AdHocQuery query, Addressee to, Sentence subject, Sentence text, Sentence link, string path, params IEnumerable<Block> more) => new(
        $"{subject}: {LetterWords.Short(query.Text.Title)} ({query.Reference})", new Line(query.Text.Title),
        [
            new Block.Paragraph(text),
            new Block.Facts(
            [
                new Fact($"Query", $"{query.Case}"), new Fact($"Asked by", QueryWords.Asking(query)), new Fact($"Theme", QueryWords.Worded(query.Text.Theme)),
                new Fact($"Answers until", $"{query.Closes}"),
            ]),
            .. more, new Block.Link(link, settings.At(path)),
        ],
        settings.Why(LetterWords.Reason(to)));

    /// <summary>Who is written to, as a party; null when it is none any more.</summary>
    protected static Authority? Party(Addressee to) => Authority.FromCode(to.Party);
}
