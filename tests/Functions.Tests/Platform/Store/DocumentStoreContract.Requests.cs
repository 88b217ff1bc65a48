using System.Text.Json;
using System.Text.Json.Nodes;
using MimFunctions.Domain.Requests;
using MimFunctions.Features.Requests;
using MimFunctions.Platform.Json;

namespace MimFunctions.Tests.Platform.Store;

public abstract partial class DocumentStoreContract
{
    [Fact]
    public Task A_request_with_every_kind_of_event_is_kept() => IsKept(SampleRequests.Eventful);

    [Fact]
    public Task A_request_as_large_as_it_can_get_is_kept() => IsKept(SampleRequests.Largest);

    private async Task IsKept(InformationRequest request)
    {
        var key = RequestStore.Key(request.Reference);
        (await Store.TryWrite(key, request, null, default)).ShouldNotBeNull();

        var kept = await Store.Read<InformationRequest>(key, default);

        JsonNode.DeepEquals(Json(kept!.Document), Json(request)).ShouldBeTrue();
        static JsonNode Json(InformationRequest request) => JsonSerializer.SerializeToNode(request, HubJson.Options)!;
    }
}
