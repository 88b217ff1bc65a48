using MimFunctions.Domain.Meetings;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Meetings;

/// <summary>Where the meetings are kept.</summary>
internal sealed class MeetingContainers : IKeepsDocuments
{
    /// <summary><see cref="Meeting"/>, by year; the id is the reference.</summary>
    public const string Meetings = "meetings";

    /// <inheritdoc/>
    public IReadOnlyList<DocumentContainer> Containers =>
    [
        DocumentContainer.Of<Meeting>(Meetings, "outbox.state", "startsAt"),
    ];
}
