using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Owing;

namespace MimFunctions.Domain.Liaison.Work;

/// <summary>How often a network meets, and who is asked when it does not (ILOA-7: regular meetings).</summary>
public static class KeepRhythm
{
    /// <summary>Longest rhythm, in months.</summary>
    public const int MostMonths = 12;

    /// <summary>Whoever does not call a meeting is asked again after so many days.</summary>
    private const int AgainAfter = 30;

    /// <summary>Says how often it meets; none ends the rhythm.</summary>
    public static CaseDecision<NetworkWork> Set(NetworkWork stands, WorkContext who, int? months)
    {
        if (who.Outsider is { } refusal)
            return new CaseDecision<NetworkWork>.Refused([refusal]);
        if (months is < 1 or > MostMonths)
            return new CaseDecision<NetworkWork>.Refused([new Refusal("NWK-5", "months", $"This is no whole number of months from 1 to {MostMonths}.", $"Give a whole number from 0 to {MostMonths}.")]);
        return stands.MeetsEvery == months
            ? new CaseDecision<NetworkWork>.Unchanged()
            : new CaseDecision<NetworkWork>.Changed(stands with { MeetsEvery = months, RhythmSince = months is null ? null : who.Today, AskedOn = null });
    }

    /// <summary>Records that it met without a meeting on the hub.</summary>
    public static CaseDecision<NetworkWork> Meet(NetworkWork stands, WorkContext who, DateOnly? day)
    {
        if (who.Outsider is { } refusal)
            return new CaseDecision<NetworkWork>.Refused([refusal]);
        if (day is not { } met || met > who.Today || met < who.Today.AddYears(-1))
            return new CaseDecision<NetworkWork>.Refused([new Refusal("NWK-2", "day", $"This is missing.", $"Name a day from {who.Today.AddYears(-1)} to {who.Today}.")]);
        return stands.Met.Contains(met)
            ? new CaseDecision<NetworkWork>.Unchanged()
            : new CaseDecision<NetworkWork>.Changed(stands with { Met = [.. stands.Met.Append(met).Order()] });
    }

    /// <summary>The day by which it is to meet; null without a rhythm.</summary>
    /// <param name="work">The network.</param>
    /// <param name="lastHeld">Day of the last meeting on the hub; null for none.</param>
    public static DateOnly? DueBy(NetworkWork work, DateOnly? lastHeld) => work.MeetsEvery is { } months
        ? new[] { work.RhythmSince!.Value, lastHeld ?? DateOnly.MinValue, work.Met.DefaultIfEmpty(DateOnly.MinValue).Max() }.Max().AddMonths(months)
        : null;

    /// <summary>What is due as time passes: who has a task that was to be done is reminded once, and the convenor of a meeting that is overdue every month. Null when nothing is.</summary>
    /// <param name="work">The network.</param>
    /// <param name="who">Who is in it today.</param>
    /// <param name="lastHeld">Day of the last meeting on the hub; null for none.</param>
    /// <param name="isCalled">Whether a meeting is ahead.</param>
    public static NetworkWork? Remind(NetworkWork work, WorkContext who, DateOnly? lastHeld, bool isCalled)
    {
        var today = who.Today;
        var late = work.Items.Where(item => item is { Kind: NetworkItemKind.Task, End: null, RemindedOn: null } && item.Day < today).ToArray();
        var meets = DueBy(work, lastHeld) is { } due && due < today && !isCalled && !(work.AskedOn > due && today < work.AskedOn.Value.AddDays(AgainAfter));
        if (late.Length == 0 && !meets)
            return null;
        OwedMessage[] owed =
        [
            .. late.Select(item => new WorkStep(LiaisonLetter.NetworkTaskLate, item.Number).To(work.Case, item.Who!)),
            .. meets ? [new WorkStep(LiaisonLetter.NetworkMeetingDue, 0, FormDate.ForMachines(today)).To(work.Case, who.Convenor)] : Array.Empty<OwedMessage>(),
        ];
        return work with
        {
            Items = [.. work.Items.Select(item => late.Contains(item) ? item with { RemindedOn = today } : item)],
            AskedOn = meets ? today : work.AskedOn,
            Outbox = work.Outbox.And(who.Now, owed),
        };
    }
}
