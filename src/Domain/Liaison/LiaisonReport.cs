using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Liaison;

/// <summary>
/// What a state reports on its officers' network in a host country and on the situation there, for one semester (ILOA-12, FMT). What was
/// reported never changes; a later report of the same state, country, region and semester takes its place.
/// </summary>
/// <param name="Number">Its number; names the state.</param>
/// <param name="Semester">The semester reported on.</param>
/// <param name="HostCountry">The country.</param>
/// <param name="Region">Part of the country or group of countries, as written; null for the whole country.</param>
/// <param name="ReceivedAt">When the hub received the form (UTC).</param>
/// <param name="Digest">SHA-256 of the form's bytes, lower-case hex: its submission.</param>
/// <param name="Fields">The judged fields (<see cref="LiaisonFields"/>).</param>
/// <param name="Suspicions">Ids of the fields whose text looks like what the network must not carry (ILOB-20); empty when none does.</param>
/// <param name="Events">What happened since, oldest first.</param>
/// <param name="Outbox">The messages owed because of it.</param>
/// <param name="Form">Id of its form; reports from before there were two are of the first.</param>
public sealed record LiaisonReport(
    ReportNumber Number, Semester Semester, Country HostCountry, string? Region, DateTimeOffset ReceivedAt, string Digest, FormFields Fields,
    IReadOnlyList<string> Suspicions, IReadOnlyList<LiaisonReportEvent> Events, Outbox Outbox,
    string Form = LiaisonFields.FormOf2004) : IOwes<LiaisonReport>
{
    /// <summary>The state that handed it in.</summary>
    public MemberState State => Number.State;

    /// <summary>Its number as text: the stores search by it.</summary>
    public string Reference => Number.ToString();

    /// <summary>Whether it is held back until its sender confirms that it holds no personal data (ILOB-20).</summary>
    public bool IsHeldBack => OpenSince is null;

    /// <summary>Since when it may be read by others and used in summaries (UTC); null while it is held back.</summary>
    public DateTimeOffset? OpenSince => Suspicions.Count == 0 ? ReceivedAt : Events.OfType<LiaisonReportEvent.Confirmed>().FirstOrDefault()?.At;

    /// <inheritdoc/>
    public string Case => Reference;

    /// <inheritdoc/>
    public LiaisonReport With(Outbox outbox) => this with { Outbox = outbox };
}

/// <summary>Something that happened to a report after it was handed in.</summary>
/// <param name="At">When (UTC).</param>
/// <param name="By">The opaque id of the person.</param>
public abstract record LiaisonReportEvent(DateTimeOffset At, string By)
{
    /// <summary>The state confirms that what looked like personal data is none (ILOB-20).</summary>
    public sealed record Confirmed(DateTimeOffset At, string By) : LiaisonReportEvent(At, By);
}
