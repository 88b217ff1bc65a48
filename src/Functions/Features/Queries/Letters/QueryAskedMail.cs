using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Queries;
using MimFunctions.Domain.Text;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;

namespace MimFunctions.Features.Queries.Letters;

/// <summary>To all who are asked: the query. States answer on the hub; agencies, who have no sign-in, get the questions in full and whom to answer.</summary>
internal sealed class QueryAskedMail(QueryStore queries, IDirectory directory, Settings settings) : QueryMail(QueryLetter.QueryAsked, queries, settings)
{
    /// <inheritdoc/>
    protected override async Task<Letter?> Write(AdHocQuery query, QueryStep step, Addressee to, CancellationToken ct)
    {
        if (query.WithdrawnAt is not null || Party(to) is not { } party)
            return null;
        return party.State is not null
            ? Of(query, to, $"Query to all", $"All Member States are asked. Answering is voluntary; say of each answer how far it may spread.", $"Read and answer it", $"queries/{query.Case}", Background(query))
            : Of(
                query, to, $"Query to all", $"All Member States are asked, and your agency. Answering is voluntary. Please write to the asker, and say of each answer how far it may spread: to the asker only, to Member States and the Commission, or to anybody.",
                $"What the hub is", "help", [.. Background(query), new Block.Heading($"Questions"), new Block.Paragraph(new Line(string.Join('\n', query.Text.Questions.Select((question, index) => $"{index + 1}. {question}")))), .. Whom(query, await directory.Current(ct))]);
    }

    private static IEnumerable<Block> Background(AdHocQuery query) =>
    [
        new Block.Heading($"Background"),
        DistributionMarking.Limits(query.Text.Background)
            ? new Block.Paragraph($"It is marked LIMITE, so it is not sent by mail: it can be read on the hub.")
            : new Block.Paragraph(new Line(query.Text.Background)),
    ];

    private static IEnumerable<Block> Whom(AdHocQuery query, ContactDirectory people) => (people.Party(query.Asker.Code)?.Principals ?? []).Take(1)
        .Select(person => new Block.Facts([new Fact($"Answer to", $"{person.Email}")]));
}
