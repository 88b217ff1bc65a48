using System.Net;
using System.Net.Sockets;
using Azure;
using Azure.Identity;
using Azure.Messaging.ServiceBus;
using Microsoft.Azure.Cosmos;
using MimFunctions.Platform.Web;

namespace MimFunctions.Tests.Platform.Store;

/// <summary>A store that is away for a while is told from a hub that has failed.</summary>
public class StoreAwayTests
{
    public static TheoryData<string, Exception> Away { get; } = new()
    {
        { "no connection to storage", new RequestFailedException("Connection refused") },
        { "storage is busy", new RequestFailedException(503, "ServerBusy") },
        { "the role is not assigned yet", new RequestFailedException(403, "AuthorizationPermissionMismatch") },
        { "no token", new CredentialUnavailableException("No managed identity endpoint found.") },
        { "Cosmos DB throttles", Cosmos(HttpStatusCode.TooManyRequests) },
        { "Cosmos DB is away", Cosmos(HttpStatusCode.ServiceUnavailable) },
        { "Service Bus is away", new ServiceBusException(true, "gone", reason: ServiceBusFailureReason.ServiceCommunicationProblem) },
        { "no name", new HttpRequestException("No such host is known", new SocketException()) },
        { "wrapped", new AggregateException(new InvalidOperationException("tried thrice", new TimeoutException())) },
    };

    public static TheoryData<string, Exception> Failed { get; } = new()
    {
        { "a fault of the hub", new InvalidOperationException("no such state") },
        { "a document that is wrong", Cosmos(HttpStatusCode.BadRequest) },
        { "a container that is missing", new RequestFailedException(404, "ContainerNotFound") },
        { "a queue that is missing", new ServiceBusException(false, "no queue", reason: ServiceBusFailureReason.MessagingEntityNotFound) },
        { "a caller that went away", new OperationCanceledException() },
    };

    [Theory]
    [MemberData(nameof(Away))]
    public void What_will_be_back_is_away(string what, Exception fault) => StoreAway.Is(fault).ShouldBeTrue(what);

    [Theory]
    [MemberData(nameof(Failed))]
    public void What_will_not_be_mended_by_waiting_is_a_failure(string what, Exception fault) => StoreAway.Is(fault).ShouldBeFalse(what);

    private static CosmosException Cosmos(HttpStatusCode status) => new("…", status, 0, "", 0);
}
