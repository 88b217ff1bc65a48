using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Queries;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Situations;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Webhooks;

/// <summary>
/// What the system of a state is told, out of all that its contact point is told by mail. What does not stand here is for people only: codes and invitations to
/// confirm, and everything of the network of document 6146/24, which no machine hears of.
/// </summary>
public static class WebhookEvents
{
    /// <summary>Types by the step of the mail.</summary>
    public static IReadOnlyDictionary<string, string> Types { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Steps.Communication] = "communication.received",
        [Steps.CommunicationNews] = "communication.changed",
        [Steps.Refusal] = "form.refused",
        [Steps.Warning] = "form.accepted",
        [Steps.Acceptance] = "form.accepted",
        [Steps.AttachmentMissing] = "form.fileMissing",
        [Code.Of(RequestLetter.Request)] = "request.received",
        [Code.Of(RequestLetter.Answered)] = "request.answered",
        [Code.Of(RequestLetter.Forwarded)] = "request.forwarded",
        [Code.Of(RequestLetter.DateProposed)] = "request.dateProposed",
        [Code.Of(RequestLetter.DateSettled)] = "request.dateSettled",
        [Code.Of(RequestLetter.DateMoved)] = "request.dateMoved",
        [Code.Of(RequestLetter.Deadline)] = "request.dueSoon",
        [Code.Of(RequestLetter.Overdue)] = "request.overdue",
        [Code.Of(RequestLetter.Ended)] = "request.ended",
        [Code.Of(RequestLetter.Withdrawn)] = "request.withdrawn",
        [Code.Of(RequestLetter.Unreached)] = "request.unreached",
        [Code.Of(QueryLetter.QueryAsked)] = "query.received",
        [Code.Of(QueryLetter.QueryCloses)] = "query.dueSoon",
        [Code.Of(QueryLetter.QueryClosed)] = "query.closed",
        [Code.Of(QueryLetter.QueryCompiled)] = "query.compiled",
        [Code.Of(QueryLetter.QueryWithdrawn)] = "query.withdrawn",
        [Code.Of(SituationLetter.SituationProposed)] = "situation.proposed",
        [Code.Of(SituationLetter.SituationOpened)] = "situation.opened",
        [Code.Of(SituationLetter.SituationExtended)] = "situation.extended",
        [Code.Of(SituationLetter.SituationClosed)] = "situation.closed",
        [Code.Of(SituationLetter.RoundAsked)] = "situation.roundAsked",
        [Code.Of(SituationLetter.RoundCloses)] = "situation.roundDueSoon",
        [ViewStep.Name(ViewLetter.Contribution)] = "view.contributed",
        [Code.Of(LiaisonLetter.Secondment)] = "secondment.notified",
        [SummaryStep.Name(SummaryLetter.Final)] = "summary.final",
    };

    /// <summary>The type of a step; null when no system hears of it.</summary>
    public static string? TypeOf(string step) => Types.GetValueOrDefault(step.Split('.')[0]);
}
