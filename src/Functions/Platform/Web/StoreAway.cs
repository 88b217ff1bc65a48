using System.Net;
using System.Net.Sockets;
using Azure;
using Azure.Identity;
using Azure.Messaging.ServiceBus;
using Microsoft.Azure.Cosmos;
using MimFunctions.Platform.Queue;

namespace MimFunctions.Platform.Web;

/// <summary>
/// Tells whether a fault means that a store is away for a while: it can't be reached, is too busy, or does not let the hub in (an identity without
/// a token, a role that is not yet assigned). Then the caller is asked to come again, for the hub itself has not failed.
/// </summary>
internal static class StoreAway
{
    /// <summary>After how many seconds to come again.</summary>
    public const int ComeAgainAfter = 30;

    /// <summary>Whether it does.</summary>
    public static bool Is(Exception fault) => fault switch
    {
        RequestFailedException { Status: 0 } => true,
        RequestFailedException storage => Says((HttpStatusCode)storage.Status),
        CosmosException documents => Says(documents.StatusCode),
        ServiceBusException queue => queue.IsTransient,
        QueueException { InnerException: UnauthorizedAccessException } => true,
        AuthenticationFailedException or SocketException or HttpRequestException or TimeoutException => true,
        _ => fault.InnerException is { } inner && Is(inner),
    };

    private static bool Says(HttpStatusCode status) =>
        status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests
        || (int)status is 0 or >= 500;
}
