using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.ContactPoints.Mapping;

/// <summary>
/// How immigration and asylum and counter-terrorism authorities work together within one state: described by it, and neither prescribed nor ranked nor
/// checked by anybody (CT-5, CT-23). Each giving takes the place of the one before.
/// </summary>
/// <param name="State">The state.</param>
/// <param name="Versions">What it gave, oldest first; empty once retention has erased it.</param>
/// <param name="Events">Confirmations and requests for them, oldest first.</param>
/// <param name="Outbox">The messages owed because of it.</param>
public sealed record NationalArrangement(MemberState State, IReadOnlyList<ArrangementVersion> Versions, IReadOnlyList<EntryEvent> Events, Outbox Outbox) : IOwes<NationalArrangement>
{
    /// <summary>How every name begins.</summary>
    public const string Series = "AR-";

    /// <summary>Its name: a state has one.</summary>
    public string Number => Series + State.Code;

    /// <inheritdoc/>
    public string Case => Number;

    /// <summary>As it was last given; null once it was erased.</summary>
    public ArrangementVersion? Now => Versions.Count == 0 ? null : Versions[^1];

    /// <summary>The day on which its state last stood for it.</summary>
    public DateOnly? ConfirmedOn => Now is { } given
        ? LegalTime.DayOf(Events.OfType<EntryEvent.Confirmed>().Select(confirmed => confirmed.At).Append(given.At).Max(), State)
        : null;

    /// <summary>The day until which that holds.</summary>
    public DateOnly? ConfirmedUntil => ConfirmedOn?.AddMonths(ContactPointEntry.ConfirmedForMonths);

    /// <summary>The arrangement as it was at a moment; null when nothing was given by then.</summary>
    public NationalArrangement? AsOf(DateTimeOffset moment) => Versions.Where(version => version.At <= moment).ToArray() is { Length: > 0 } known
        ? this with { Versions = known, Events = [.. Events.Where(happened => happened.At <= moment)] }
        : null;

    /// <inheritdoc/>
    public NationalArrangement With(Outbox outbox) => this with { Outbox = outbox };

    /// <summary>The first giving.</summary>
    public static NationalArrangement First(MemberState state, ArrangementVersion given, DateTimeOffset now) => new(state, [given], [], Outbox.Nothing(now));

    /// <summary>A later giving; the same again changes nothing. Messages may overtake one another, so they stand in the order in which they were received.</summary>
    public NationalArrangement? Give(ArrangementVersion given) => Versions.Any(version => version.At == given.At)
        ? null
        : this with { Versions = [.. Versions.Append(given).OrderBy(version => version.At)] };

    /// <summary>Its state stands for it as it is (CP-30); twice on a day changes nothing.</summary>
    public CaseDecision<NationalArrangement> Confirm(string by, DateTimeOffset now) => ConfirmedOn is not { } on || on == LegalTime.DayOf(now, State)
        ? new CaseDecision<NationalArrangement>.Unchanged()
        : new CaseDecision<NationalArrangement>.Changed(this with { Events = [.. Events, new EntryEvent.Confirmed(now, by)] });

    /// <summary>The arrangement with the request to confirm it that is due, or null when none is (CP-30).</summary>
    public NationalArrangement? Ask(DateTimeOffset now) =>
        ConfirmedUntil is { } until && AskConfirmation.Due(until, LegalTime.DayOf(now, State)) is { } time
        && !Events.OfType<EntryEvent.Asked>().Any(asked => asked.Until == until && asked.Time >= time)
            ? this with
            {
                Events = [.. Events, new EntryEvent.Asked(now, until, time)],
                Outbox = Outbox.And(now, [ContactPointStep.Confirm(until, time).To(Case, Authority.Of(State))]),
            }
            : null;
}

/// <summary>What a state gave at one time.</summary>
/// <param name="At">When (UTC).</param>
/// <param name="NotOrganisedYet">It says that nothing is organised yet; that is an answer.</param>
/// <param name="Fields">What it says, each field at most once.</param>
/// <param name="Proposals">Other proposals to strengthen the exchange (the paper's fourth question); null for none.</param>
public sealed record ArrangementVersion(DateTimeOffset At, bool NotOrganisedYet, IReadOnlyList<ArrangementField> Fields, string? Proposals);

/// <summary>One field of an arrangement.</summary>
/// <param name="Letter">Which.</param>
/// <param name="Text">What the state says, in its own language or in English.</param>
/// <param name="English">The same in English; null when the text is English or was not translated.</param>
/// <param name="Marking">How it is marked.</param>
/// <param name="Circle">Who reads it.</param>
public sealed record ArrangementField(ArrangementLetter Letter, string Text, string? English, MapMarking Marking, MapCircle Circle);

/// <summary>The fields of an arrangement, A to I.</summary>
public enum ArrangementLetter
{
    /// <summary>Who is competent: units on both sides, a co-ordinator.</summary>
    A,

    /// <summary>Legal basis: references and links.</summary>
    B,

    /// <summary>Procedure: when each side tells the other, how a consultation begins, time targets.</summary>
    C,

    /// <summary>Structures: joint units, task forces, officers in each other's house, common lists by existence and never by content.</summary>
    D,

    /// <summary>Systems used, by name.</summary>
    E,

    /// <summary>Return of persons who are a threat.</summary>
    F,

    /// <summary>Safeguards: data protection, rights, review.</summary>
    G,

    /// <summary>Obstacles.</summary>
    H,

    /// <summary>What the state would share.</summary>
    I,
}

/// <summary>Markings of what the hub may hold; what is classified it must not (CP-21).</summary>
public enum MapMarking
{
    /// <summary>No marking.</summary>
    Unmarked,

    /// <summary>LIMITE.</summary>
    Limite,
}

/// <summary>Who reads a field.</summary>
public enum MapCircle
{
    /// <summary>All delegations.</summary>
    Delegations,

    /// <summary>The contact points and delegates of this network, and the Presidency.</summary>
    Network,

    /// <summary>The own state alone.</summary>
    OwnState,
}
