using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Requests.Handing;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Requests;

/// <summary>Where the documents of requests are kept.</summary>
internal sealed class RequestContainers : IKeepsDocuments
{
    /// <summary><see cref="InformationRequest"/>, by asker; the id is the reference.</summary>
    public const string Requests = "requests";

    /// <summary><see cref="HandedQuestions"/>, by code of the state asked; the id is the reference of the request.</summary>
    public const string HandedQuestions = "handedquestions";

    /// <inheritdoc/>
    public IReadOnlyList<DocumentContainer> Containers =>
    [
        DocumentContainer.Of<InformationRequest>(Requests, "progress", "measure", "askedAt", "nextLook", "outbox.state")
            .Keyed("lists", RequestLists.Names)
            .Keyed("waits", MemberState.All.Select(state => state.Code)),
        DocumentContainer.Of<HandedQuestions>(HandedQuestions),
    ];
}
