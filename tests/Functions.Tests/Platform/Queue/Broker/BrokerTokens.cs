using Amqp;

namespace MimFunctions.Tests.Platform.Queue.Broker;

/// <summary>Who may come in: who shows a signature made with the key, or the token of an identity that is known.</summary>
internal sealed class BrokerTokens
{
    public const string KeyName = "RootManageSharedAccessKey", Key = "c2VjcmV0IG9mIHRoZSB0ZXN0cw==";

    /// <summary>The token of the identity that is known; none is when null.</summary>
    public string? Known { get; set; }

    public Message Answer(Message request)
    {
        var problem = Problem(request.ApplicationProperties["type"] as string, (string)request.Body);
        return new Message
        {
            ApplicationProperties = new() { ["status-code"] = problem is null ? 202 : 401, ["status-description"] = problem ?? "Accepted" },
        };
    }

    // A client signs by the clock of its process.
    private string? Problem(string? type, string token) => type switch
    {
        "jwt" => Known is not null && token == Known ? null : "No such identity is known.",
        _ => SharedAccess.Problem(token, KeyName, Key, TimeProvider.System.GetUtcNow()),
    };
}
