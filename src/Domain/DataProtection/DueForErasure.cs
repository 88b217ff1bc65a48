using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Requests.Handing;
using MimFunctions.Domain.Situations;
using MimFunctions.Domain.Subscriptions;

namespace MimFunctions.Domain.DataProtection;

/// <summary>What is left of things whose time is over (<see cref="RetentionPeriods"/>); null where nothing is due. Doing it again changes nothing.</summary>
public static class DueForErasure
{
    /// <summary>A form that was refused: what was read in it goes. Of classified information nothing was kept.</summary>
    public static Submission? Of(Submission submission, DateTimeOffset now) =>
        submission is { Outcome: Outcome.Refused, IsKept: true } && RetentionPeriods.IsOver(HeldData.RefusedForms, submission.ReceivedAt, now) && HoldsContent(submission) ? submission.WithoutContent() : null;

    /// <summary>A thread in which nobody has spoken for so long: texts and authors go, who contributed when stays.</summary>
    public static Exchange? Of(Exchange exchange, DateTimeOffset now) =>
        exchange.Events.Count > 0 && RetentionPeriods.IsOver(HeldData.Threads, exchange.Events.Max(happened => happened.At), now) && exchange.Events.Any(happened => happened.By.Length > 0)
            ? exchange with { Events = [.. exchange.Events.Select(Nameless)] }
            : null;

    /// <summary>A subscription that ended, or was never proven: mailbox and choice go.</summary>
    public static PersonalSubscription? Of(PersonalSubscription subscription, DateTimeOffset now)
    {
        if (subscription.Until is not { } until)
            return null;
        var ended = subscription.ProvenAt is null ? until.AddMonths(-KeepSubscription.Months) : until;
        return RetentionPeriods.IsOver(HeldData.Subscriptions, new DateTimeOffset(ended.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero), now)
            ? subscription with { Mailbox = null, Choice = null, ProvenAt = null, Until = null, Outbox = Outbox.Nothing(now) }
            : null;
    }

    /// <summary>A secondment that is over: who the officer was goes, from every notice of it.</summary>
    public static Secondment? Of(Secondment secondment, DateTimeOffset now) =>
        secondment.Now.Until is { } last && RetentionPeriods.IsOver(HeldData.Officers, new DateTimeOffset(last.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero), now)
            ? WithoutOfficer(secondment)
            : null;

    /// <summary>The same whenever the person asks for it; null when nobody is named.</summary>
    public static Secondment? WithoutOfficer(Secondment secondment) => secondment.Notices.All(notice => notice.Officer == Nobody)
        ? null
        : secondment with { Notices = [.. secondment.Notices.Select(notice => notice with { Officer = Nobody })] };

    /// <summary>The form of a notice of a secondment, once its officer is nobody's business any more.</summary>
    public static Submission? WithoutOfficer(Submission submission)
    {
        string[] officer = [SecondmentFields.OfficerName, SecondmentFields.OfficerEmail, SecondmentFields.OfficerTelephone];
        return officer.Any(field => submission.Fields.Value(field) is not null)
            ? submission with { Fields = submission.Fields.Without(officer), Findings = [.. submission.Findings.Select(finding => finding.WithoutQuotation())] }
            : null;
    }

    /// <summary>Questions that were handed to colleagues: the links go once the last of them has long run out.</summary>
    public static HandedQuestions? Of(HandedQuestions handed, DateTimeOffset now) =>
        handed.Links.Count > 0 && RetentionPeriods.IsOver(HeldData.Colleagues, new DateTimeOffset(handed.Links.Max(link => link.Until).AddDays(1), TimeOnly.MinValue, TimeSpan.Zero), now)
            ? handed with { Links = [] }
            : null;

    /// <summary>A situation that ended so long ago: who of a party acted goes, what was done stays.</summary>
    public static Situation? Of(Situation situation, DateTimeOffset now) =>
        situation.End is { } end && RetentionPeriods.IsOver(HeldData.Situations, end.At, now) && situation.Opener.By.Length > 0
            ? situation with
            {
                Opener = situation.Opener with { By = "" },
                Signatures = [.. situation.Signatures.Select(signature => signature with { By = "" })],
                Changes = [.. situation.Changes.Select(change => change with { By = "" })],
                End = end with { By = null },
                Lessons = [.. situation.Lessons.Select(lesson => lesson with { By = "" })],
                SummedUp = situation.SummedUp is { } summary ? summary with { By = "" } : null,
            }
            : null;

    /// <summary>A round of so long ago: who of a state answered goes, what was answered stays.</summary>
    public static SituationRound? Of(SituationRound round, DateTimeOffset now) =>
        RetentionPeriods.IsOver(HeldData.Situations, round.Ends, now) && round.Answers.Any(answer => answer.By.Length > 0)
            ? round with { Answers = [.. round.Answers.Select(answer => answer with { By = "" })] }
            : null;

    private static Officer Nobody { get; } = new(null, null, null);

    private static bool HoldsContent(Submission submission) => submission.Fields.Count > 0 || submission.Findings.Any(finding => finding.Said is not null);

    private static ExchangeEvent Nameless(ExchangeEvent happened) => happened switch
    {
        ExchangeEvent.Contributed contributed => contributed with { By = "", Text = null },
        _ => happened with { By = "" },
    };
}
