using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Liaison;

/// <summary>
/// The secondment of an immigration liaison officer, planned or made (ILOA-1, ILOA-4, ILOA-5): the notices of it in their order are the truth.
/// </summary>
/// <param name="Number">Its number; names the state that seconds.</param>
/// <param name="Notices">What the state announced, oldest first; never empty. Each takes the place of those before.</param>
/// <param name="Outbox">The messages owed because of it.</param>
public sealed record Secondment(SecondmentNumber Number, IReadOnlyList<SecondmentNotice> Notices, Outbox Outbox) : IOwes<Secondment>
{
    /// <summary>What the state was asked about it (F-19), oldest first.</summary>
    public IReadOnlyList<SecondmentQuestion> Asked { get; init; } = [];

    /// <summary>Which states were asked to deploy the officer jointly (Article 6 of Regulation 2019/1240), oldest first; the last step of a state counts.</summary>
    public IReadOnlyList<JointStep> Joint { get; init; } = [];

    /// <summary>The Member States that deploy the officer jointly with the one that seconds: those that consented.</summary>
    public IReadOnlyList<MemberState> JointlyWith =>
        [.. Joint.Select(step => step.Partner).Distinct().Where(state => JointWith(state) is { Answer.Consents: true })];

    /// <summary>Where a state stands with the joint deployment; null when it was not asked.</summary>
    public JointStep? JointWith(MemberState state) => Joint.LastOrDefault(step => step.Partner == state);

    /// <summary>The state that seconds.</summary>
    public MemberState State => Number.State;

    /// <summary>As it was last announced.</summary>
    public SecondmentNotice Now => Notices[^1];

    /// <inheritdoc/>
    public string Case => Number.ToString();

    /// <inheritdoc/>
    public Secondment With(Outbox outbox) => this with { Outbox = outbox };

    /// <summary>The secondment as it was known at an earlier moment; null when nothing was announced by then.</summary>
    public Secondment? AsOf(DateTimeOffset moment) => Notices.TakeWhile(notice => notice.ReceivedAt <= moment).ToArray() is { Length: > 0 } known
        ? this with { Notices = known, Joint = [.. Joint.Where(step => step.AskedAt <= moment).Select(step => step.Answer?.At > moment ? step with { Answer = null } : step)] }
        : null;
}

/// <summary>One notice of a secondment (<c>ilo-secondment-1</c>).</summary>
/// <param name="ReceivedAt">When the hub received it (UTC).</param>
/// <param name="Digest">SHA-256 of the form's bytes, lower-case hex: its submission.</param>
/// <param name="HostCountry">The third country.</param>
/// <param name="City">Where the officer works; may be absent.</param>
/// <param name="HostKind">At whose office.</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day; null when not set.</param>
/// <param name="Intention">Planned, or made.</param>
/// <param name="Duties">Description of the duties (ILOA-4); may be absent.</param>
/// <param name="RegionCovered">Region or countries covered besides, as written; may be absent.</param>
/// <param name="OnBehalfOf">Other Member States whose interests the officer looks after (ILOA-11).</param>
/// <param name="Officer">Who it is; restricted (ILOB-20).</param>
public sealed record SecondmentNotice(
    DateTimeOffset ReceivedAt, string Digest, Country HostCountry, string? City, HostKind HostKind, DateOnly From, DateOnly? Until,
    SecondmentIntention Intention, string? Duties, string? RegionCovered, IReadOnlyList<MemberState> OnBehalfOf, Officer Officer)
{
    /// <summary>Whether the officer is there on this day, by what was announced.</summary>
    public bool IsPresent(DateOnly day) => Intention == SecondmentIntention.Made && From <= day && (Until is not { } last || day <= last);
}

/// <summary>An officer: for officers, coordinators and the Commission only (ILOB-20).</summary>
/// <param name="Name">Name; may be absent.</param>
/// <param name="Email">Mailbox; may be absent.</param>
/// <param name="Telephone">With country code; may be absent.</param>
public sealed record Officer(string? Name, string? Email, string? Telephone);

/// <summary>At whose office an officer is placed: these four and no others (ILOB-4).</summary>
public enum HostKind
{
    /// <summary>Diplomatic mission of a Member State.</summary>
    MemberStateMission,

    /// <summary>Competent authority of the third country.</summary>
    ThirdCountryAuthority,

    /// <summary>An international organisation.</summary>
    InternationalOrganisation,

    /// <summary>Diplomatic mission of the Union.</summary>
    UnionMission,
}

/// <summary>How far a secondment is.</summary>
public enum SecondmentIntention
{
    /// <summary>Intended (ILOA-5).</summary>
    Planned,

    /// <summary>Made (ILOA-4).</summary>
    Made,
}
