using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Liaison.Networks;
using MimFunctions.Features.Liaison.Secondments;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Web;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Liaison.Deploying;

/// <summary>
/// <c>/liaison/deployments</c>: officers of the Commission and the agencies, joint deployments with the consent of each state, and who is to facilitate each network; with what the reader
/// may do about them.
/// </summary>
internal sealed class DeployInBrowser(
    IDocumentStore documents, UnionDeployments deployments, CaseStore<Secondment> secondments, PageWriter pages, FormToken tokens, TimeProvider clock) : IWebEndpoint, IInNavigation
{
    private static readonly string[] Texts = ["by", "hostCountry", "city", "hostKind", "from", "until", "intention", "duties", "secondment", "partners"];

    /// <inheritdoc/>
    public static IEnumerable<NavigationLink> Places => [new("/liaison/deployments", $"Joint deployments", 37, Permission.ReadLiaison, $"Network")];

    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods("/liaison/deployments", ["GET", "HEAD"], ([FromServices] DeployInBrowser deploy, HttpContext context, Caller caller, CancellationToken ct) =>
            deploy.Show(context, caller, Empty(), [], ct)).Needs(Permission.ReadLiaison);
        app.MapPost("/liaison/deployments/record", ([FromServices] DeployInBrowser deploy, HttpContext context, Caller caller, CancellationToken ct) =>
            deploy.Take(context, caller, deploy.Record, ct)).Needs(Permission.RecordDeployment);
        app.MapPost("/liaison/deployments/joint", ([FromServices] DeployInBrowser deploy, HttpContext context, Caller caller, CancellationToken ct) =>
            deploy.Take(context, caller, deploy.Join, ct)).Needs(Permission.DeployJointly);
    }

    private static Dictionary<string, string> Empty() => Texts.ToDictionary(field => field, _ => "");

    private async Task<IResult> Show(HttpContext context, Caller caller, IReadOnlyDictionary<string, string> said, IReadOnlyList<FieldFault> faults, CancellationToken ct)
    {
        var (now, today) = (clock.GetUtcNow(), LegalTime.DayOf(clock.GetUtcNow(), Authority.Commission));
        var (all, union, roles) = (await documents.AllSecondments(ct), await deployments.All(ct), await documents.AllRoles(ct));
        var hosts = Network.All(today, now, all).Select(network => network.HostCountry).Concat(union.Where(each => !each.IsOver(today)).Select(each => each.HostCountry)).Distinct();
        return await pages.Show<DeployingPage>(
            context, faults.Count == 0 ? Say($"Deployments") : Say($"Nothing was recorded"),
            new Dictionary<string, object?>
            {
                [nameof(DeployingPage.Today)] = today,
                [nameof(DeployingPage.Union)] = union,
                [nameof(DeployingPage.Joint)] = all.Where(one => one.Joint.Count > 0).ToArray(),
                [nameof(DeployingPage.Networks)] = hosts.OrderBy(host => host.Name, StringComparer.Ordinal).Select(host => Network.Of(host, today, now, all).With(roles.GetValueOrDefault(host), now))
                    .Select(network => (network, Facilitation.Of(network, union))).ToArray(),
                [nameof(DeployingPage.Recording)] = caller.PartiesFor(Permission.RecordDeployment),
                [nameof(DeployingPage.Joining)] = caller.PartiesFor(Permission.DeployJointly),
                [nameof(DeployingPage.Own)] = all.Where(one => caller.PartiesFor(Permission.DeployJointly).Any(party => party.State == one.State)).ToArray(),
                [nameof(DeployingPage.Token)] = tokens.For(caller.Principal),
                [nameof(DeployingPage.Values)] = said,
                [nameof(DeployingPage.Faults)] = faults,
            },
            faults.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private async Task<IResult> Take(HttpContext context, Caller caller, Func<Caller, Dictionary<string, string>, string, CancellationToken, Task<IReadOnlyList<FieldFault>>> act, CancellationToken ct)
    {
        var posted = await tokens.Read(context, caller.Principal, ct);
        if (posted.Refused is { } refusal)
            return await Show(context, caller, Empty(), [refusal], ct);
        var said = posted.Texts(Texts);
        var faults = await act(caller, said, posted["act"].ToString(), ct);
        return faults.Count == 0 ? new SeeOther("/liaison/deployments") : await Show(context, caller, said, faults, ct);
    }

    private async Task<IReadOnlyList<FieldFault>> Record(Caller caller, Dictionary<string, string> said, string key, CancellationToken ct)
    {
        if (caller.PartiesFor(Permission.RecordDeployment) is not [var acting, ..] || Authority.InLiaison(said["by"]) is not { } by)
            return [new("by", Say($"Choose who deploys the officer."))];
        var draft = new UnionDeploymentDraft(
            by, acting, caller.Principal.Id, Country.Find(said["hostCountry"]), said["city"], Find<HostKind>(said["hostKind"]), FormDate.TryMachine(said["from"]), FormDate.TryMachine(said["until"]),
            Find<SecondmentIntention>(said["intention"]), said["duties"]);
        var (recorded, why, _) = await deployments.Record(draft, key is { Length: > 0 and <= 64 } ? key : null, ct);
        return recorded is not null ? [] : why.Count == 0 ? [new(null, Say($"This was sent before, with something else in it. Open the page anew."))] : [.. why.Select(each => FieldFault.Of(each, each.Field))];
    }

    private async Task<IReadOnlyList<FieldFault>> Join(Caller caller, Dictionary<string, string> said, string act, CancellationToken ct)
    {
        if (caller.PartiesFor(Permission.DeployJointly) is not [var acting, ..] || SecondmentNumber.Parse(said["secondment"]) is not { } number)
            return [new("secondment", Say($"Choose the secondment."))];
        var partners = said["partners"].Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Select(MemberState.Find).ToArray();
        if (act == "ask" && partners.Any(state => state is null))
            return [new("partners", Say($"Write codes or names of Member States, parted by commas."))];
        var done = await secondments.Change(
            LiaisonKeys.Of(number),
            stands => act == "ask"
                ? DeployJointly.Ask(stands, acting, caller.Principal.Id, [.. partners.OfType<MemberState>()], clock.GetUtcNow())
                : DeployJointly.Answer(stands, acting, caller.Principal.Id, act == "consent", clock.GetUtcNow()),
            decision => (decision as CaseDecision<Secondment>.Changed)?.Next, ct);
        return done is null ? [new("secondment", Say($"There is no such secondment."))]
            : done.Value.Decision is CaseDecision<Secondment>.Refused { Why: var why } ? [.. why.Select(each => FieldFault.Of(each, each.Field))] : [];
    }

    private static T? Find<T>(string code)
        where T : struct, Enum => Enum.GetValues<T>().Cast<T?>().FirstOrDefault(each => Code.Of(each!.Value) == code);
}
