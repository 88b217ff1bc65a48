using System.Globalization;
using System.Text.RegularExpressions;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Liaison.Networks;

/// <summary>
/// An immigration liaison officer whom the Commission or an agency of the Union deploys (Articles 1(1) and 2(1) of Regulation 2019/1240): where, for what and how long, as
/// the Steering Board is told (Article 4(1)). Who the officer is stays out of this type (ILOB-20).
/// </summary>
/// <param name="By">Who deploys: one of <see cref="Deploying"/>.</param>
/// <param name="Number">Running number of the authority, from 1.</param>
/// <param name="HostCountry">The third country.</param>
/// <param name="City">Where the officer works; may be absent.</param>
/// <param name="HostKind">At whose office (ILOB-4).</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day; null when not set.</param>
/// <param name="Intention">Planned, or made.</param>
/// <param name="Duties">Description of the duties.</param>
/// <param name="RecordedBy">For whom it was recorded: itself, or the Commission, which keeps the list for agencies that do not sign in.</param>
/// <param name="RecordedAt">When (UTC).</param>
/// <param name="Person">The opaque id of the person. Never a name.</param>
/// <param name="Outbox">The messages owed because of it.</param>
public sealed partial record UnionDeployment(
    Authority By, int Number, Country HostCountry, string? City, HostKind HostKind, DateOnly From, DateOnly? Until, SecondmentIntention Intention, string Duties,
    Authority RecordedBy, DateTimeOffset RecordedAt, string Person, Outbox Outbox) : IOwes<UnionDeployment>
{
    /// <summary>How every number begins.</summary>
    public const string Series = "DEP";

    /// <summary>The authorities beyond states that deploy, in the order in which they facilitate a network (Article 5(2)): the Commission, then the agencies.</summary>
    public static IReadOnlyList<Authority> Deploying { get; } = [Authority.Commission, Authority.BorderAgency, Authority.AsylumAgency, Authority.Europol];

    /// <inheritdoc/>
    public string Case => Name(By, Number);

    /// <summary>The number as text, <c>DEP-FRONTEX-7</c>.</summary>
    public static string Name(Authority by, int number) => string.Create(CultureInfo.InvariantCulture, $"{Series}-{by.Code}-{number}");

    /// <summary>Whether a text is such a number.</summary>
    public static bool IsName(string text) => Pattern().IsMatch(text);

    /// <inheritdoc/>
    public UnionDeployment With(Outbox outbox) => this with { Outbox = outbox };

    /// <summary>Whether the officer is there on this day.</summary>
    public bool IsPresent(DateOnly day) => Intention == SecondmentIntention.Made && From <= day && !IsOver(day);

    /// <summary>Whether it is still to come on this day: only planned, or made for a later day.</summary>
    public bool IsToCome(DateOnly day) => !IsPresent(day) && !IsOver(day);

    /// <summary>Whether its last day was before this day.</summary>
    public bool IsOver(DateOnly day) => Until < day;

    [GeneratedRegex(@"^DEP-[A-Z]{3,8}-[1-9][0-9]{0,8}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
