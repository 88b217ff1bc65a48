using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Liaison.Networks;

/// <summary>What someone wants recorded of a deployment by the Commission or an agency; null for what was left out.</summary>
/// <param name="By">Who deploys.</param>
/// <param name="Acting">For whom the person acts.</param>
/// <param name="Person">The opaque id of the person.</param>
/// <param name="HostCountry">The country.</param>
/// <param name="City">Where the officer works.</param>
/// <param name="HostKind">At whose office.</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day; null when not set.</param>
/// <param name="Intention">Planned, or made.</param>
/// <param name="Duties">Description of the duties.</param>
public sealed record UnionDeploymentDraft(
    Authority By, Authority Acting, string Person, Country? HostCountry, string? City, HostKind? HostKind, DateOnly? From, DateOnly? Until,
    SecondmentIntention? Intention, string? Duties);

/// <summary>The Commission and the agencies tell the Steering Board of their plans and deployments (Article 4(1) of Regulation 2019/1240).</summary>
public static class DeployForUnion
{
    internal const string Another = "DEP-1", NotDeploying = "DEP-2", Host = "DEP-3", Kind = "DEP-4", Period = "DEP-5", Plan = "DEP-6", DutiesText = "DEP-7";

    /// <summary>Longest description of duties and name of a city, in characters.</summary>
    public const int LongestDuties = 2_000, LongestCity = 100;

    // The Regulation entered into force then; before it there were no deployments of the Union to tell of.
    private static readonly DateOnly Begin = new(2019, 8, 14);

    /// <summary>Everything that stands against it; empty when nothing does.</summary>
    public static IReadOnlyList<Refusal> Check(UnionDeploymentDraft draft) => NotOwn(draft.By, draft.Acting) is { } not ? [not] :
    [
        .. draft.HostCountry is { MemberState: null } ? Array.Empty<Refusal>() : [new Refusal(Host, "hostCountry", $"This is no third country.", $"Write the two-letter code of a country outside the Union.", "ILOB-1")],
        .. draft.HostKind is not null ? Array.Empty<Refusal>() : [new Refusal(Kind, "hostKind", $"It is not said at whose office the officer works.", $"Choose one of the four hosts of Article 2(2).", "ILOB-4")],
        .. draft.Intention is not null ? Array.Empty<Refusal>() : [new Refusal(Plan, "intention", $"It is not said whether it is planned or made.", $"Choose one.", "ILOB-9")],
        .. draft.From >= Begin ? Array.Empty<Refusal>() : [new Refusal(Period, "from", $"The first day is missing, or before 14 August 2019.", $"Write the first day of the deployment.", "ILOB-9")],
        .. draft.Until < draft.From ? [new Refusal(Period, "until", $"The last day is before the first.", $"Correct one of the two.", "ILOB-9")] : Array.Empty<Refusal>(),
        .. Duties(draft.Duties),
        .. Carried("city", draft.City, LongestCity),
    ];

    /// <summary>The deployment; the Board is to hear of it at once.</summary>
    /// <param name="draft">What <see cref="Check"/> has nothing against.</param>
    /// <param name="number">Its number.</param>
    /// <param name="now">Now (UTC).</param>
    public static UnionDeployment Decide(UnionDeploymentDraft draft, int number, DateTimeOffset now) => new(
        draft.By, number, draft.HostCountry!, Blank.Trim(draft.City), draft.HostKind!.Value, draft.From!.Value, draft.Until, draft.Intention!.Value, draft.Duties!.Trim(),
        draft.Acting, now, draft.Person, Outbox.Owing(now, Tell(draft.By, number, draft.Acting, "new", now)));

    /// <summary>Its last day, and whether it was made in the end; told to the Board when that changes anything.</summary>
    /// <param name="deployment">As it stands.</param>
    /// <param name="acting">For whom the person acts.</param>
    /// <param name="person">The opaque id of the person.</param>
    /// <param name="until">The last day; null for not set.</param>
    /// <param name="intention">Planned, or made.</param>
    /// <param name="now">Now (UTC).</param>
    public static CaseDecision<UnionDeployment> Change(
        UnionDeployment deployment, Authority acting, string person, DateOnly? until, SecondmentIntention intention, DateTimeOffset now) =>
        NotOwn(deployment.By, acting) is { } not ? new CaseDecision<UnionDeployment>.Refused([not])
        : until < deployment.From ? new CaseDecision<UnionDeployment>.Refused([new Refusal(Period, "until", $"The last day is before the first.", $"Correct it.", "ILOB-9")])
        : deployment.Until == until && deployment.Intention == intention ? new CaseDecision<UnionDeployment>.Unchanged()
        : new CaseDecision<UnionDeployment>.Changed(deployment with
        {
            Until = until,
            Intention = intention,
            RecordedBy = acting,
            Person = person,
            Outbox = deployment.Outbox.And(now, Tell(deployment.By, deployment.Number, acting, FormDate.ForMachines(LegalTime.DayOf(now, Authority.Commission)), now)),
        });

    private static Refusal? NotOwn(Authority by, Authority acting) =>
        !UnionDeployment.Deploying.Contains(by) ? new Refusal(NotDeploying, "by", $"Officers of {by} are told of by the form of a secondment, if there are any.", $"Name COM, FRONTEX, EUAA or EUROPOL.", "ILOB-1")
        : acting == by || acting == Authority.Commission ? null
        : new Refusal(Another, "by", $"Officers of {by} are recorded by itself or by the Commission.", $"Record your own officers only.", "ILOB-2");

    private static IEnumerable<Refusal> Duties(string? duties) => Blank.Trim(duties) is null
        ? [new Refusal(DutiesText, "duties", $"The duties are missing.", $"Describe in a few sentences what the officer does.", "ILOB-9")]
        : Carried("duties", duties, LongestDuties);

    private static IEnumerable<Refusal> Carried(string field, string? text, int longest) => NetworkText.Against(DutiesText, field, text, longest);

    private static OwedMessage[] Tell(Authority by, int number, Authority acting, string detail, DateTimeOffset now) =>
    [
        .. BoardParties.On(LegalTime.DayOf(now, Authority.Commission)).Where(party => party != acting)
            .Select(party => new LiaisonStep(LiaisonLetter.UnionDeployment, detail).To(UnionDeployment.Name(by, number), party)),
    ];
}
