using MimFunctions.Domain.SteeringBoard;
using MimFunctions.Features.SteeringBoard.Showing;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Mechanism.Waiting;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.SteeringBoard;

/// <summary>The Steering Board of Regulation 2019/1240 (docs/decisions/0051): register, meetings, papers.</summary>
internal static class BoardServices
{
    /// <summary>The stores, what they owe, and where the pages are.</summary>
    public static IServiceCollection AddSteeringBoard(this IServiceCollection services) => services
        .AddSingleton<BoardStore>().AddSingleton<CaseStore<Board>>().AddSingleton<CaseStore<BoardMeeting>>().AddSingleton<CaseStore<BoardPaper>>()
        .AddOwing(new OwingDocuments<Board>(BoardContainers.Boards, _ => BoardStore.BoardKey))
        .AddOwing(new OwingDocuments<BoardMeeting>(BoardContainers.BoardMeetings, meeting => BoardStore.MeetingKey(meeting.Case)!.Value))
        .AddOwing(new OwingDocuments<BoardPaper>(BoardContainers.BoardPapers, paper => BoardStore.PaperKey(paper.Case)!.Value))
        .AddTelling<Board>(name => name == Board.Name ? BoardStore.BoardKey : null)
        .AddTelling<BoardMeeting>(BoardStore.MeetingKey)
        .AddTelling<BoardPaper>(BoardStore.PaperKey)
        .AddSingleton<IWaits, BoardWaiting>();
}
