using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.SteeringBoard;

namespace MimFunctions.Features.SteeringBoard;

/// <summary>The Board as programs read it.</summary>
/// <param name="Day">The day.</param>
/// <param name="Seats">Who sits on it.</param>
/// <param name="Votes">How many members have voting rights.</param>
/// <param name="Majority">How many votes a decision takes.</param>
/// <param name="Members">The register, as far as the reader may see it.</param>
/// <param name="Meetings">Names of the meetings, the newest first.</param>
/// <param name="Papers">Names of the papers, the newest first.</param>
/// <param name="OpenToParliament">Parts that the rules of procedure open to the European Parliament.</param>
internal sealed record BoardView(
    DateOnly Day, IReadOnlyList<SeatView> Seats, int Votes, int Majority, IReadOnlyList<MemberView> Members, IReadOnlyList<string> Meetings, IReadOnlyList<string> Papers,
    IReadOnlyList<BoardPart> OpenToParliament)
{
    /// <summary>The Board on a day.</summary>
    public static BoardView Of(Board board, DateOnly day, IReadOnlyList<BoardMember> members, IReadOnlyList<BoardMeeting> meetings, IReadOnlyList<BoardPaper> papers)
    {
        var seats = board.Seats(day);
        return new(
            day, [.. seats.Select(seat => new SeatView(seat.Party.Code, seat.Votes, seat.Basis.ToString()))], BoardSeats.Votes(seats), BoardSeats.Majority(BoardSeats.Votes(seats)),
            [.. members.Select(MemberView.Of)], [.. meetings.Select(meeting => meeting.Case)], [.. papers.Select(paper => paper.Case)], board.OpenToParliament);
    }
}

/// <summary>A seat.</summary>
/// <param name="Party">Code of the party.</param>
/// <param name="Votes">How many votes it has.</param>
/// <param name="Basis">Why.</param>
internal sealed record SeatView(string Party, int Votes, string Basis);

/// <summary>A member of the Board.</summary>
/// <param name="Number">Number in the register.</param>
/// <param name="Party">Code of the party.</param>
/// <param name="Role">Member or alternate.</param>
/// <param name="Name">Name.</param>
/// <param name="Email">Mailbox.</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day; absent while it lasts.</param>
internal sealed record MemberView(int Number, string Party, BoardRole Role, string Name, string Email, DateOnly From, DateOnly? Until)
{
    /// <summary>The member.</summary>
    public static MemberView Of(BoardMember member) => new(member.Number, member.Party.Code, member.Role, member.Name, member.Email, member.From, member.Until);
}

/// <summary>A meeting as programs read it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="StartsAt">When it begins (UTC).</param>
/// <param name="Place">Where.</param>
/// <param name="Agenda">What it is about.</param>
/// <param name="Observers">Who is invited besides.</param>
/// <param name="CancelledAt">When it was called off (UTC).</param>
/// <param name="Confirmed">What the authorities last said of their parts of the list.</param>
/// <param name="List">The frozen list; absent before.</param>
/// <param name="Decisions">What was decided, as counts.</param>
/// <param name="Actions">Ad-hoc actions.</param>
internal sealed record BoardMeetingView(
    string Name, DateTimeOffset StartsAt, string? Place, string? Agenda, string? Observers, DateTimeOffset? CancelledAt, IReadOnlyList<ConfirmedView>? Confirmed, FrozenListView? List,
    IReadOnlyList<DecisionView>? Decisions, IReadOnlyList<ActionView>? Actions)
{
    /// <summary>The whole meeting.</summary>
    public static BoardMeetingView Of(BoardMeeting meeting) => Of(meeting, Enum.GetValues<BoardPart>()) with
    {
        Observers = meeting.Observers,
        Confirmed = [.. meeting.Confirmed.Select(each => each.Party).Distinct().Select(party => meeting.Last(party)!).Select(each => new ConfirmedView(each.Party.Code, each.At, each.IsRight, each.Remark))],
    };

    /// <summary>The parts of it that are open.</summary>
    public static BoardMeetingView Of(BoardMeeting meeting, IReadOnlyList<BoardPart> parts) => new(
        meeting.Case, meeting.StartsAt, parts.Contains(BoardPart.Meetings) ? meeting.Place : null, parts.Contains(BoardPart.Meetings) ? meeting.Agenda : null, null, meeting.CancelledAt, null,
        parts.Contains(BoardPart.Deployments) && meeting.List is { } list ? FrozenListView.Of(list) : null,
        parts.Contains(BoardPart.Decisions) ? [.. meeting.Decisions.Select(DecisionView.Of)] : null,
        parts.Contains(BoardPart.Actions) ? [.. meeting.Actions.Select(ActionView.Of)] : null);
}

/// <summary>What an authority said of its part of the list.</summary>
/// <param name="Party">Code of the authority.</param>
/// <param name="At">When (UTC).</param>
/// <param name="IsRight">Whether the list is right.</param>
/// <param name="Remark">What is not, or anything else.</param>
internal sealed record ConfirmedView(string Party, DateTimeOffset At, bool IsRight, string? Remark);

/// <summary>A decision.</summary>
/// <param name="Number">Within the meeting.</param>
/// <param name="Text">What was proposed.</param>
/// <param name="Paper">Name of the paper that it adopts.</param>
/// <param name="Votes">Members with voting rights.</param>
/// <param name="Needed">Votes that were needed.</param>
/// <param name="For">Votes for it.</param>
/// <param name="Against">Votes against it.</param>
/// <param name="Abstained">Abstentions.</param>
/// <param name="IsAdopted">Whether it is adopted.</param>
/// <param name="AssociatedViews">Views of the associated states.</param>
/// <param name="Tell">Codes of who has to tell its officers.</param>
internal sealed record DecisionView(
    int Number, string Text, string? Paper, int Votes, int Needed, int For, int Against, int Abstained, bool IsAdopted, string? AssociatedViews, IReadOnlyList<string> Tell)
{
    /// <summary>The decision.</summary>
    public static DecisionView Of(BoardDecision one) => new(
        one.Number, one.Text, one.Paper, one.Votes, one.Needed, one.For, one.Against, one.Abstained, one.IsAdopted, one.AssociatedViews, [.. one.Tell.Select(party => party.Code)]);
}

/// <summary>An ad-hoc action.</summary>
/// <param name="Number">Within the meeting.</param>
/// <param name="Decision">The decision by which it was agreed.</param>
/// <param name="Text">What is to be done.</param>
/// <param name="Networks">Codes of the countries whose networks.</param>
/// <param name="Until">By when.</param>
/// <param name="Outcome">What came of it.</param>
internal sealed record ActionView(int Number, int Decision, string Text, IReadOnlyList<string> Networks, DateOnly? Until, string? Outcome)
{
    /// <summary>The action.</summary>
    public static ActionView Of(AdHocAction one) => new(one.Number, one.Decision, one.Text, [.. one.Networks.Select(host => host.Code)], one.Until, one.Outcome);
}

/// <summary>A frozen list of deployments.</summary>
/// <param name="Day">The day of the meeting.</param>
/// <param name="AsOf">Nothing announced later counts (UTC).</param>
/// <param name="Deployments">The deployments.</param>
/// <param name="Networks">Who facilitates which network.</param>
/// <param name="Gaps">Countries of particular interest.</param>
internal sealed record FrozenListView(DateOnly Day, DateTimeOffset AsOf, IReadOnlyList<FrozenDeploymentView> Deployments, IReadOnlyList<FrozenNetworkView> Networks, IReadOnlyList<FrozenGapView> Gaps)
{
    /// <summary>The list.</summary>
    public static FrozenListView Of(FrozenList list) => new(
        list.Day, list.AsOf,
        [.. list.Deployments.Select(one => new FrozenDeploymentView(one.Number, one.By.Code, one.HostCountry.Code, one.City, one.HostKind, one.From, one.Until, one.IsThere, one.Duties, [.. one.JointWith.Select(state => state.Code)], [.. one.OnBehalfOf.Select(state => state.Code)]))],
        [.. list.Networks.Select(one => new FrozenNetworkView(one.HostCountry.Code, one.Facilitator?.Code, one.Due))], [.. list.Gaps.Select(one => new FrozenGapView(one.Country.Code, one.Kind))]);
}

/// <summary>A deployment in a frozen list.</summary>
/// <param name="Number">Its number.</param>
/// <param name="By">Code of who deploys.</param>
/// <param name="HostCountry">Code of the host country.</param>
/// <param name="City">Where.</param>
/// <param name="HostKind">At whose office.</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day.</param>
/// <param name="IsThere">Whether the officer is there on the day.</param>
/// <param name="Duties">Description of the duties.</param>
/// <param name="JointWith">Codes of states that deploy jointly.</param>
/// <param name="OnBehalfOf">Codes of states whose interests the officer looks after.</param>
internal sealed record FrozenDeploymentView(
    string Number, string By, string HostCountry, string? City, HostKind HostKind, DateOnly From, DateOnly? Until, bool IsThere, string? Duties, IReadOnlyList<string> JointWith, IReadOnlyList<string> OnBehalfOf);

/// <summary>Who facilitates a network.</summary>
/// <param name="HostCountry">Code of the country.</param>
/// <param name="Facilitator">Code of who is recorded; absent for nobody.</param>
/// <param name="Due">By whom it is to be facilitated.</param>
internal sealed record FrozenNetworkView(string HostCountry, string? Facilitator, FacilitationBy Due);

/// <summary>A country of particular interest.</summary>
/// <param name="Country">Its code.</param>
/// <param name="Kind">Whether an officer is there.</param>
internal sealed record FrozenGapView(string Country, CoverageKind Kind);

/// <summary>A paper as programs read it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Which.</param>
/// <param name="Standing">How it stands; for the European Parliament, that it was transmitted.</param>
/// <param name="Sections">What stands in it.</param>
/// <param name="Version">The version shown; 0 for what is being written.</param>
/// <param name="Meeting">By which meeting it was adopted.</param>
/// <param name="Decision">By which decision.</param>
/// <param name="TransmittedAt">When it was transmitted (UTC).</param>
internal sealed record PaperView(
    string Name, PaperKind Kind, PaperStanding Standing, IReadOnlyList<PaperSection> Sections, int Version, string? Meeting, int? Decision, DateTimeOffset? TransmittedAt)
{
    /// <summary>As it is being written.</summary>
    public static PaperView Of(BoardPaper paper) => new(
        paper.Case, paper.Kind, paper.Standing, paper.Sections, paper.Standing is PaperStanding.Adopted ? paper.Versions[^1].Number : 0,
        paper.Versions is [.., var adopted] ? adopted.Meeting : null, paper.Versions is [.., var taken] ? taken.Decision : null, paper.Transmitted?.TransmittedAt);

    /// <summary>The version that was transmitted.</summary>
    public static PaperView Of(BoardPaper paper, PaperVersion sent) => new(paper.Case, paper.Kind, PaperStanding.Adopted, sent.Sections, sent.Number, sent.Meeting, sent.Decision, sent.TransmittedAt);
}
