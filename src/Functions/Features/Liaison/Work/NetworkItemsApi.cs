using System.Globalization;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Liaison.Work;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Liaison.Work;

/// <summary><c>POST /api/liaison/work/{name}/items</c>: brings in a task, a position towards carriers, a training or a representation.</summary>
internal sealed class ShareNetworkItem : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/liaison/work/{name}/items", Propose)
        .Takes<ItemBody>("""{ "kind": "task", "text": "Collect the contact data of the carriers.", "who": "AT", "day": "2027-01-31" }""", "kind")
        .Produces<NetworkWorkView>().Refuses(StatusCodes.Status404NotFound, StatusCodes.Status422UnprocessableEntity).Needs(Permission.TakePartInNetworks);

    private static Task<IResult> Propose(string name, HttpRequest call, Caller caller, NetworkWorkStore works, CancellationToken ct) => ApiBody.Read<ItemBody>(call, body =>
        body.Kind is not { } kind ? Task.FromResult(Problems.NotUnderstood("kind", null, "task, position, training or representation"))
        : body.Who is { } code && Authority.InLiaison(code) is null ? Task.FromResult(Problems.NotUnderstood("who", code, "the code of a state, or COM"))
        : caller.For(Permission.TakePartInNetworks, body.Party, party => NetworkWorkView.Change(
            name, party, caller.Principal.Id, works, (stands, who) => ShareItem.Propose(stands, who, new NetworkItemDraft(kind, body.Text, Authority.InLiaison(body.Who), body.Day)), ct), ct));

    /// <summary>The number in an address; 0, which nothing has, for a text that is none.</summary>
    public static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <param name="Party">For whom; may be left out by whoever acts for one party only.</param>
    /// <param name="Kind">task, position, training or representation.</param>
    /// <param name="Text">What it is, without persons.</param>
    /// <param name="Who">Who is to do the task; of a representation, the other state.</param>
    /// <param name="Day">Until when it is to be done or lasts, or when the training is.</param>
    private sealed record ItemBody(string? Party, NetworkItemKind? Kind, string? Text, string? Who, DateOnly? Day);
}

/// <summary><c>POST /api/liaison/work/{name}/items/{number}/answers</c>: agrees, takes part, or does not.</summary>
internal sealed class AnswerNetworkItem : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/liaison/work/{name}/items/{number}/answers", Answer).Takes<ItemAnswerBody>("""{ "agrees": true }""", "agrees")
        .Produces<NetworkWorkView>().Refuses(StatusCodes.Status404NotFound, StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity).Needs(Permission.TakePartInNetworks);

    private static Task<IResult> Answer(string name, string number, HttpRequest call, Caller caller, NetworkWorkStore works, CancellationToken ct) => ApiBody.Read<ItemAnswerBody>(call, body =>
        body.Agrees is not { } agrees ? Task.FromResult(Problems.NotUnderstood("agrees", null, "true or false"))
        : caller.For(Permission.TakePartInNetworks, body.Party, party => NetworkWorkView.Change(
            name, party, caller.Principal.Id, works, (stands, who) => ShareItem.Answer(stands, who, ShareNetworkItem.Number(number), agrees), ct), ct));

    /// <param name="Party">For whom; may be left out by whoever acts for one party only.</param>
    /// <param name="Agrees">Whether the party agrees, or takes part.</param>
    private sealed record ItemAnswerBody(string? Party, bool? Agrees);
}

/// <summary><c>POST /api/liaison/work/{name}/items/{number}/end</c>: it is done, or dropped.</summary>
internal sealed class EndNetworkItem : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/liaison/work/{name}/items/{number}/end", End).Takes<ItemEndBody>("""{ "done": true }""", "done")
        .Produces<NetworkWorkView>().Refuses(StatusCodes.Status404NotFound, StatusCodes.Status409Conflict).Needs(Permission.TakePartInNetworks);

    private static Task<IResult> End(string name, string number, HttpRequest call, Caller caller, NetworkWorkStore works, CancellationToken ct) => ApiBody.Read<ItemEndBody>(call, body =>
        body.Done is not { } done ? Task.FromResult(Problems.NotUnderstood("done", null, "true, or false for dropped"))
        : caller.For(Permission.TakePartInNetworks, body.Party, party => NetworkWorkView.Change(
            name, party, caller.Principal.Id, works, (stands, who) => ShareItem.End(stands, who, ShareNetworkItem.Number(number), done), ct), ct));

    /// <param name="Party">For whom; may be left out by whoever acts for one party only.</param>
    /// <param name="Done">Whether it is done; else it is dropped.</param>
    private sealed record ItemEndBody(string? Party, bool? Done);
}
