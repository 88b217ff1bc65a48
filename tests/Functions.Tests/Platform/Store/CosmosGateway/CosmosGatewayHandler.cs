using System.Net;

namespace MimFunctions.Tests.Platform.Store.CosmosGateway;

/// <summary>
/// A Cosmos DB gateway in process, to stand under the real SDK: it speaks what the adapter uses, refuses the rest, and keeps everything in
/// memory (as the SDK asks its gateway for them). One physical partition.
/// </summary>
internal sealed class CosmosGatewayHandler : HttpMessageHandler
{
    private readonly GatewayAccount account = new();
    private readonly Lock one = new();

    /// <summary>Answers in place of the gateway, which then does nothing; null lets the request through.</summary>
    public Func<GatewayRequest, HttpResponseMessage?> Before { get; set; } = _ => null;

    /// <summary>Changes the answer after the gateway did what was asked, or throws as a broken connection does.</summary>
    public Func<GatewayRequest, HttpResponseMessage, HttpResponseMessage> After { get; set; } = (_, answer) => answer;

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var asked = await GatewayRequest.Of(request, cancellationToken);
        if (Before(asked) is { } instead)
            return Answered(instead, request);
        HttpResponseMessage answer;
        lock (one)
            answer = Route(asked);
        return Answered(After(asked, answer), request);
    }

    private HttpResponseMessage Route(GatewayRequest request) => (request.Method, request.Path) switch
    {
        ("GET", []) => GatewayAnswers.Ok(GatewayAccount.Describe(request.Origin)),
        ("POST", ["dbs"]) => account.MakeDatabase(request),
        ("GET", ["dbs", var name]) => account.Database(name) is { } database ? GatewayAnswers.Ok(database.Describe()) : GatewayAnswers.NoOwner,
        ("DELETE", ["dbs", var name]) => account.DeleteDatabase(name),
        (_, ["dbs", var name, "colls", .. var rest]) => account.Database(name) is { } database
            ? Route(request, database, rest)
            : GatewayAnswers.NoOwner,
        _ => GatewayAnswers.Unknown(request),
    };

    private static HttpResponseMessage Route(GatewayRequest request, GatewayDatabase database, string[] path)
    {
        if (path is [] && request.Method == "POST")
            return database.MakeContainer(request);
        if (path is [] || database.Container(path[0]) is not { } container)
            return GatewayAnswers.NoOwner;
        return (request.Method, path) switch
        {
            ("GET", [_]) => GatewayAnswers.Ok(container.Describe()),
            ("GET", [_, "pkranges"]) => container.Ranges(request),
            ("POST", [_, "docs"]) when request.Header("x-ms-cosmos-is-query-plan-request") is not null => GatewayQuery.Plan(),
            ("POST", [_, "docs"]) when request.Header("Content-Type") is "application/query+json" => container.Query(request),
            ("POST", [_, "docs"]) => container.Create(request),
            ("GET", [_, "docs", var id]) => container.Read(request, id),
            ("PUT", [_, "docs", var id]) => container.Replace(request, id),
            ("DELETE", [_, "docs", var id]) => container.Delete(request, id),
            _ => GatewayAnswers.Unknown(request),
        };
    }

    private static HttpResponseMessage Answered(HttpResponseMessage answer, HttpRequestMessage request)
    {
        answer.RequestMessage = request;
        answer.Version = HttpVersion.Version11;
        return answer;
    }
}
