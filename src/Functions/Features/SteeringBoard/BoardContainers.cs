using MimFunctions.Domain.SteeringBoard;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.SteeringBoard;

/// <summary>Where the documents of the Steering Board are kept.</summary>
internal sealed class BoardContainers : IKeepsDocuments
{
    /// <summary><see cref="Board"/>, one document.</summary>
    public const string Boards = "boards";

    /// <summary><see cref="BoardMeeting"/>, all in one partition; the id is its name.</summary>
    public const string BoardMeetings = "boardmeetings";

    /// <summary><see cref="BoardPaper"/>, all in one partition; the id is its name.</summary>
    public const string BoardPapers = "boardpapers";

    /// <inheritdoc/>
    public IReadOnlyList<DocumentContainer> Containers =>
    [
        DocumentContainer.Of<Board>(Boards, "outbox.state"),
        DocumentContainer.Of<BoardMeeting>(BoardMeetings, "outbox.state"),
        DocumentContainer.Of<BoardPaper>(BoardPapers, "outbox.state"),
    ];
}
