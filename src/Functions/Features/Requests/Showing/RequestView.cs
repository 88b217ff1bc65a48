using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Requests;

namespace MimFunctions.Features.Requests.Showing;

/// <summary>A request as everyone in the network may read it: the question, and where each state asked stands; the answers have a table of their own.</summary>
/// <param name="Reference">Its number.</param>
/// <param name="Asker">Code of who asks.</param>
/// <param name="Measure">The communication it is about; absent for other information (MIM-14).</param>
/// <param name="Question">What is asked.</param>
/// <param name="AskedAt">When (UTC).</param>
/// <param name="Progress">How it stands as a whole.</param>
/// <param name="Addressees">How it stands with each state asked.</param>
internal sealed record RequestView(
    string Reference, string Asker, string? Measure, Question Question, DateTimeOffset AskedAt, RequestProgress Progress,
    IReadOnlyList<AddresseeView> Addressees)
{
    /// <summary>The view now.</summary>
    public static RequestView Of(InformationRequest request, DateTimeOffset now) => new(
        request.Reference.ToString(), request.Asker.Code, request.Measure, request.Question, request.AskedAt, request.Progress,
        [.. request.Standings.Select(standing => AddresseeView.Of(request, standing, now))]);
}

/// <summary>How it stands with one state asked.</summary>
/// <param name="State">Its code.</param>
/// <param name="Duty">Whether it must answer (MIM-10).</param>
/// <param name="Is">Where it stands.</param>
/// <param name="Due">The day by which it is waited for, in the state's legal time: agreed, or else the legal one.</param>
/// <param name="Overdue">Whether that day has passed without an answer (MIM-15).</param>
/// <param name="Proposal">Another day it proposed.</param>
/// <param name="Answers">How many answers it gave.</param>
/// <param name="LegalDue">The legal due date.</param>
/// <param name="Agreed">The day that was agreed beside it; absent when there is none.</param>
/// <param name="PastLegalDue">Whether the legal due date has passed without an answer.</param>
/// <param name="Began">When the month began (UTC), with the first delivery or reading; absent as long as neither is known.</param>
/// <param name="BeganBy">What it is counted from.</param>
/// <param name="Provisional">Whether an official list of public holidays could still move the legal due date to a later day.</param>
/// <param name="Explanation">How the legal due date was found, for a lawyer to check.</param>
/// <param name="Earlier">Legal due dates that were told before it, oldest first.</param>
internal sealed record AddresseeView(
    string State, Duty Duty, AddresseeState Is, DateOnly Due, bool Overdue, DateProposal? Proposal, int Answers, DateOnly LegalDue, DateOnly? Agreed,
    bool PastLegalDue, DateTimeOffset? Began, MonthStart BeganBy, bool Provisional, IReadOnlyList<string> Explanation, IReadOnlyList<EarlierDate> Earlier)
{
    /// <summary>The view now.</summary>
    public static AddresseeView Of(InformationRequest request, Standing standing, DateTimeOffset now) => new(
        standing.Addressee.State.Code, standing.Addressee.Duty, standing.Is, standing.Due, standing.IsOverdue(now), standing.Proposal,
        standing.Answers.Count, standing.Legal.Due, standing.Agreed, standing.IsPastLegalDay(now), standing.Began, standing.BeganBy,
        standing.Legal.IsProvisional, standing.Legal.Explanation,
        [.. EarlierDates.Of(request, standing.Addressee).Select(told => new EarlierDate(told.Due, told.Explanation))]);
}

/// <summary>A legal due date that was told before a later one was found.</summary>
/// <param name="Due">The day.</param>
/// <param name="Explanation">How it had been found.</param>
internal sealed record EarlierDate(DateOnly Due, IReadOnlyList<string> Explanation);
