using MimFunctions.Domain.Access;
using MimFunctions.Domain.DataProtection;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.DataProtection.Requests;

/// <summary>
/// <c>POST /api/data-protection/person</c>: what the hub holds of a person of the own state, to be handed over (Article 15). The body names the person, so that no address stands in an address.
/// </summary>
internal sealed class SearchPerson : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/data-protection/person", Search)
        .Takes<PersonBody>("""{ "mailbox": "erika.muster@interior.at.example", "name": "Erika Muster" }""").Produces<PersonView>()
        .Refuses(StatusCodes.Status422UnprocessableEntity).Needs(Permission.AnswerAccessRequests);

    private static Task<IResult> Search(HttpRequest call, Caller caller, PersonSearch search, TimeProvider clock, CancellationToken ct) => ApiBody.Read<PersonBody>(call, body =>
        caller.For(Permission.AnswerAccessRequests, body.State, async party =>
        {
            var sought = PersonSought.Of(body.Mailbox, body.Name);
            return sought.Against is { Count: > 0 } why ? Problems.Of(why) : Results.Json(new PersonView(party, sought, clock.GetUtcNow(), await search.Find(party, sought, ct)), HubJson.Readable);
        }, ct));

    /// <param name="State">Code of the own state; may be left out by whoever acts for one only.</param>
    /// <param name="Mailbox">The person's mailbox.</param>
    /// <param name="Name">The person's name or a part of it.</param>
    private sealed record PersonBody(string? State, string? Mailbox, string? Name);
}

/// <summary>What the hub holds of a person.</summary>
/// <param name="State">The state.</param>
/// <param name="Sought">Who was looked for.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Found">What was found.</param>
internal sealed record PersonView(Authority State, PersonSought Sought, DateTimeOffset At, IReadOnlyList<FoundData> Found);

/// <summary><c>GET /api/data-protection/blocks</c>: who is blocked of the own state.</summary>
internal sealed class ListBlocks : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapGet("/data-protection/blocks", List).Produces<IReadOnlyList<BlockView>>().Needs(Permission.AnswerAccessRequests);

    private static Task<IResult> List(string? state, Caller caller, PersonBlocks blocks, CancellationToken ct) => caller.For(
        Permission.AnswerAccessRequests, state, async party => Results.Json((await blocks.InForce(party, ct)).Select(BlockView.Of), HubJson.Readable), ct);
}

/// <summary><c>POST /api/data-protection/blocks</c>: takes a person of the own state out of use, before they are erased (Article 18).</summary>
internal sealed class BlockMailbox : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/data-protection/blocks", Block)
        .Takes<MailboxBody>("""{ "mailbox": "erika.muster@interior.at.example" }""", "mailbox").Produces<BlockView>()
        .Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity).Needs(Permission.AnswerAccessRequests);

    private static Task<IResult> Block(HttpRequest call, Caller caller, PersonBlocks blocks, CancellationToken ct) => ApiBody.Read<MailboxBody>(call, body =>
        caller.For(Permission.AnswerAccessRequests, body.State, async party => await blocks.Block(party, body.Mailbox, caller.Principal.Id, ct) switch
        {
            CaseDecision<PersonBlock>.Refused { Why: var why } => Problems.OfCase(why),
            _ => Results.Json(BlockView.Of((await blocks.InForce(party, ct)).Single(block => block.Id == PersonBlock.IdOf(party.Code, body.Mailbox!))), HubJson.Readable),
        }, ct));

    /// <param name="State">Code of the own state; may be left out by whoever acts for one only.</param>
    /// <param name="Mailbox">The person's mailbox.</param>
    private sealed record MailboxBody(string? State, string? Mailbox);
}

/// <summary><c>POST /api/data-protection/blocks/{block}/lifting</c>: everything is put back; what somebody did meanwhile stays.</summary>
internal sealed class LiftBlock : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/data-protection/blocks/{block}/lifting", Lift).Produces<BlockView>().Needs(Permission.AnswerAccessRequests);

    private static Task<IResult> Lift(string block, string? state, Caller caller, PersonBlocks blocks, CancellationToken ct) =>
        caller.For(Permission.AnswerAccessRequests, state, async party => BlockView.Shown(await blocks.Lift(party, block, ct)), ct);
}

/// <summary><c>POST /api/data-protection/blocks/{block}/erasure</c>: what is blocked is erased at once; else a timer does it after a month (Article 17).</summary>
internal sealed class EraseBlock : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/data-protection/blocks/{block}/erasure", Erase).Produces<BlockView>().Needs(Permission.AnswerAccessRequests);

    private static Task<IResult> Erase(string block, string? state, Caller caller, PersonBlocks blocks, CancellationToken ct) =>
        caller.For(Permission.AnswerAccessRequests, state, async party => BlockView.Shown(await blocks.Erase(party.Code, block, ct)), ct);
}

/// <summary>A block as programs see it.</summary>
/// <param name="Block">Its id.</param>
/// <param name="Mailbox">The mailbox; absent once lifted or erased.</param>
/// <param name="At">Since when (UTC).</param>
/// <param name="Places">How many places it covers.</param>
/// <param name="LiftedAt">When it was lifted (UTC).</param>
/// <param name="ErasedAt">When it was erased (UTC).</param>
internal sealed record BlockView(string Block, string? Mailbox, DateTimeOffset At, int Places, DateTimeOffset? LiftedAt, DateTimeOffset? ErasedAt)
{
    /// <summary>A block that was ended; 404 when there was none in force.</summary>
    public static IResult Shown(PersonBlock? ended) => ended is not null ? Results.Json(Of(ended), HubJson.Readable) : Results.Problem(
        statusCode: StatusCodes.Status404NotFound, title: "There is no such block in force.", detail: "Look at the list of blocks.");

    /// <summary>The block.</summary>
    public static BlockView Of(PersonBlock block) => new(block.Id, block.Mailbox, block.At, block.People.Count + block.Posts.Count + block.Subscriptions.Count, block.LiftedAt, block.ErasedAt);
}
