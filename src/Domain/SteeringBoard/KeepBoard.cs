using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.SteeringBoard;

/// <summary>Someone who is to be named.</summary>
/// <param name="Party">For whom.</param>
/// <param name="Role">Member or alternate.</param>
/// <param name="Name">Name.</param>
/// <param name="Email">Mailbox.</param>
/// <param name="From">First day; null when it was left out.</param>
/// <param name="Until">Last day; null while it lasts.</param>
public sealed record MemberInput(Authority Party, BoardRole Role, string? Name, string? Email, DateOnly? From, DateOnly? Until);

/// <summary>The register of the Board: each party names its own members; the Commission, which runs the secretariat (Article 7(6)), also those of agencies that do not sign in.</summary>
public static class KeepBoard
{
    /// <summary>Names a member or an alternate.</summary>
    /// <param name="board">As it stands.</param>
    /// <param name="acting">For whom the person acts.</param>
    /// <param name="by">The opaque id of the person.</param>
    /// <param name="input">Who is to be named.</param>
    /// <param name="now">Now (UTC).</param>
    public static CaseDecision<Board> Name(Board board, Authority acting, string by, MemberInput input, DateTimeOffset now)
    {
        if (!MayKeep(acting, input.Party))
            return BoardRules.Refused<Board>(BoardRules.Another, "party", $"Members for {input.Party} are named by itself.", $"Name members of your own party.");
        if (input.From is not { } from || input.Until < from)
            return BoardRules.Refused<Board>(BoardRules.Period, "from", $"The first day is missing, or after the last.", $"Write the first day.");
        if (Blank.Trim(input.Name) is not { } name || Blank.Trim(input.Email) is not { } email || !email.Contains('@', StringComparison.Ordinal) || name.Length + email.Length > BoardRules.LongestTitle)
            return BoardRules.Refused<Board>(BoardRules.Person, "name", $"Name or mailbox is missing, or is none.", $"Write the name and a mailbox that is read.");
        if (board.Seats(from).FirstOrDefault(each => each.Party == input.Party) is not { } seat)
            return BoardRules.Refused<Board>(BoardRules.NoSeat, "party", $"There is no seat for {input.Party} on that day.", $"Check party and first day.", "ILOB-13");
        var most = input.Role == BoardRole.Member ? Math.Max(1, seat.Votes) : seat is { Votes: 1, Party.State: not null } ? 1 : 0;
        var there = board.Members.Where(member => member.Party == input.Party && member.Role == input.Role && member.Meets(from, input.Until)).ToArray();
        return there.Any(member => member.Name == name && member.From == from && member.Until == input.Until) ? new CaseDecision<Board>.Unchanged()
            : most == 0 ? BoardRules.Refused<Board>(BoardRules.Alternate, "role", $"Only Member States appoint an alternate.", $"Name a member.", "ILOB-15")
            : there.Length >= most ? BoardRules.Refused<Board>(BoardRules.Taken, "role", $"That seat is taken by {there[0].Name} then.", $"End that first.", "ILOB-13")
            : new CaseDecision<Board>.Changed(board with
            {
                Members = [.. board.Members, new BoardMember(board.Members.Count + 1, input.Party, input.Role, name, email, from, input.Until, now, by)],
            });
    }

    /// <summary>Says until when someone is on the Board.</summary>
    /// <param name="board">As it stands.</param>
    /// <param name="acting">For whom the person acts.</param>
    /// <param name="number">Number of the member.</param>
    /// <param name="until">The last day.</param>
    public static CaseDecision<Board> End(Board board, Authority acting, int number, DateOnly until)
    {
        if (board.Members.FirstOrDefault(each => each.Number == number) is not { } member || !MayKeep(acting, member.Party))
            return BoardRules.Refused<Board>(BoardRules.NoMember, "number", $"There is no such member of yours.", $"Take the number from the register.");
        if (until < member.From)
            return BoardRules.Refused<Board>(BoardRules.Period, "until", $"The last day is before the first.", $"Correct it.");
        return member.Until == until ? new CaseDecision<Board>.Unchanged()
            : new CaseDecision<Board>.Changed(board with { Members = [.. board.Members.Select(each => each.Number == number ? each with { Until = until } : each)] });
    }

    /// <summary>The Chair records what Denmark chose (recital 31).</summary>
    /// <param name="board">As it stands.</param>
    /// <param name="standing">What is known, from a day on.</param>
    public static CaseDecision<Board> SetDenmark(Board board, DenmarkStanding standing) =>
        Blank.Trim(standing.Basis) is null ? BoardRules.Refused<Board>(BoardRules.Basis, "basis", $"It is not said by which document.", $"Name the decision or notification.", "ILOB-25")
        : board.Denmark is [.., var last] && last with { At = standing.At, By = standing.By } == standing ? new CaseDecision<Board>.Unchanged()
        : new CaseDecision<Board>.Changed(board with { Denmark = [.. board.Denmark.Append(standing).OrderBy(each => each.From)] });

    /// <summary>The Chair records which parts the rules of procedure open to the European Parliament (Article 9(4)).</summary>
    /// <param name="board">As it stands.</param>
    /// <param name="parts">The parts.</param>
    public static CaseDecision<Board> Open(Board board, IReadOnlyList<BoardPart> parts) => board.OpenToParliament.Order().SequenceEqual(parts.Distinct().Order())
        ? new CaseDecision<Board>.Unchanged()
        : new CaseDecision<Board>.Changed(board with { OpenToParliament = [.. parts.Distinct().Order()] });

    private static bool MayKeep(Authority acting, Authority party) => acting == party || (acting == Authority.Commission && party.State is null);
}
