using System.Globalization;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.SteeringBoard;
using MimFunctions.Domain.Text;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.SteeringBoard;

/// <summary>Answers that many addresses of the Board share.</summary>
internal static class BoardProblems
{
    /// <summary>404: there is no such meeting or paper.</summary>
    public static IResult Unknown(string name) => Results.Problem(
        statusCode: StatusCodes.Status404NotFound, title: $"The Board has no “{Quotation.Cut(name, 40)}”.", detail: "Meetings are called SB-1, papers programme-2027-2028.");

    /// <summary>What became of a decision, for programs.</summary>
    /// <param name="name">Name of the case.</param>
    /// <param name="done">The decision; null when there is no such case.</param>
    /// <param name="view">How the case is shown.</param>
    public static IResult Answer<T>(string name, (CaseDecision<T> Decision, T Stands)? done, Func<T, object> view) => done switch
    {
        null => Unknown(name),
        { Decision: CaseDecision<T>.Refused { Why: var why } } => Problems.OfCase(why),
        { Stands: var stands } => Results.Json(view(stands), HubJson.Readable),
    };

    /// <summary>The same for the Board, which is always there.</summary>
    public static IResult Answer((CaseDecision<Board> Decision, Board Stands) done, Func<Board, object> view) => Answer<Board>(Board.Name, done, view);

    /// <summary>A running number in an address; 0, which nothing has, for what is none.</summary>
    public static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>Whether this reader may see the names of all members (Article 9(3)): officers, members and authorised staff.</summary>
    public static bool SeesMembers(this Caller caller) => AccessRules.Allows(caller.Principal, Permission.ReadOfficers);

    /// <summary>The members that this reader may see: all, or those of the own party.</summary>
    public static IReadOnlyList<BoardMember> Members(this Caller caller, Board board) =>
        caller.SeesMembers() ? board.Members : [.. board.Members.Where(member => caller.PartiesFor(Permission.KeepBoardSeat).Contains(member.Party))];
}
