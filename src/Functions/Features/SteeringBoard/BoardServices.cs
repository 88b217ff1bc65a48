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
        .AddSingleton<BoardDesk>().AddSingleton<CaseStore<Board>>().AddSingleton<CaseStore<BoardMeeting>>().AddSingleton<CaseStore<BoardPaper>>()
        .AddOwing(new OwingDocuments<Board>(BoardContainers.Boards, _ => BoardDesk.BoardKey))
        .AddOwing(new OwingDocuments<BoardMeeting>(BoardContainers.BoardMeetings, meeting => BoardDesk.MeetingKey(meeting.Case)!.Value))
        .AddOwing(new OwingDocuments<BoardPaper>(BoardContainers.BoardPapers, paper => BoardDesk.PaperKey(paper.Case)!.Value))
        .AddTelling<Board>(name => name == Board.Name ? BoardDesk.BoardKey : null)
        .AddTelling<BoardMeeting>(BoardDesk.MeetingKey)
        .AddTelling<BoardPaper>(BoardDesk.PaperKey)
        .AddSingleton<IWaits, BoardWaiting>();
}
