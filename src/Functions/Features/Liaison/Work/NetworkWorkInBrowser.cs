using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Liaison.Work;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Liaison.Networks;
using MimFunctions.Features.Liaison.Secondments;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Web;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Liaison.Work;

/// <summary><c>/liaison/work</c> and <c>/liaison/work/{name}</c>: what networks do together, and what the reader may do in them.</summary>
internal sealed class NetworkWorkInBrowser(NetworkWorkStore works, NameRegion region, IDocumentStore documents, PageWriter pages, FormToken tokens, TimeProvider clock) : IWebEndpoint, IInNavigation
{
    private const string Address = "/liaison/work";

    private static readonly string[] Texts = ["region", "hosts", "months", "met", "kind", "text", "who", "day", "item"];

    /// <inheritdoc/>
    public static IEnumerable<NavigationLink> Places => [new("/liaison/work", $"Work of networks", 38, Permission.TakePartInNetworks, $"Network")];

    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods(Address, ["GET", "HEAD"], ([FromServices] NetworkWorkInBrowser show, HttpContext context, Caller caller, CancellationToken ct) => show.List(context, caller, Empty(), [], ct))
            .Needs(Permission.TakePartInNetworks);
        app.MapPost(Address, ([FromServices] NetworkWorkInBrowser show, HttpContext context, Caller caller, CancellationToken ct) => show.Found(context, caller, ct)).Needs(Permission.TakePartInNetworks);
        app.MapMethods($"{Address}/{{name}}", ["GET", "HEAD"], ([FromServices] NetworkWorkInBrowser show, string name, HttpContext context, Caller caller, CancellationToken ct) =>
            show.Show(name, context, caller, Empty(), [], ct)).Needs(Permission.TakePartInNetworks);
        app.MapPost($"{Address}/{{name}}", ([FromServices] NetworkWorkInBrowser show, string name, HttpContext context, Caller caller, CancellationToken ct) => show.Take(name, context, caller, ct))
            .Needs(Permission.TakePartInNetworks);
    }

    private static Dictionary<string, string> Empty() => Texts.ToDictionary(field => field, _ => "");

    private static Authority Party(Caller caller) => caller.PartiesFor(Permission.TakePartInNetworks)[0];

    private static int Status(IReadOnlyList<FieldFault> faults) => faults.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;

    private async Task<IResult> List(HttpContext context, Caller caller, IReadOnlyDictionary<string, string> said, IReadOnlyList<FieldFault> faults, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var (known, party) = (await works.All(ct), Party(caller));
        var networks = Network.All(LegalTime.DayOf(now, Authority.Commission), now, await documents.AllSecondments(ct)).Where(network => network.Represented.Count > 0);
        return await pages.Show<NetworkWorkListPage>(context, faults.Count == 0 ? Say($"Work of networks") : Say($"Nothing was recorded"), new Dictionary<string, object?>
        {
            [nameof(NetworkWorkListPage.Token)] = tokens.For(caller.Principal),
            [nameof(NetworkWorkListPage.Own)] = networks.Select(network => (network, IsOwn: party.State is { } state && (network.Represented.Contains(state) || network.RepresentedByOthers.Contains(state))))
                .OrderByDescending(each => each.IsOwn).Select(each => new WorkLine(
                    NetworkWork.NameOf([each.network.HostCountry]), $"{each.network.HostCountry}", each.IsOwn, known.FirstOrDefault(work => work.Case == NetworkWork.NameOf([each.network.HostCountry]))?.Items.Count(item => item.End is null) ?? 0)).ToArray(),
            [nameof(NetworkWorkListPage.Regional)] = known.Where(work => work.IsRegional).Select(work => new WorkLine(
                work.Case, $"{work.Region}: {NetworkWords.Countries(work.Hosts)}", false, work.Items.Count(item => item.End is null))).ToArray(),
            [nameof(NetworkWorkListPage.Values)] = said,
            [nameof(NetworkWorkListPage.Faults)] = faults,
        }, Status(faults));
    }

    private async Task<IResult> Found(HttpContext context, Caller caller, CancellationToken ct)
    {
        var posted = await tokens.Read(context, caller.Principal, ct);
        if (posted.Refused is { } refusal)
            return await List(context, caller, Empty(), [refusal], ct);
        var said = posted.Texts(Texts);
        var (named, why) = await region.Name(said["region"], said["hosts"].Split([',', ' '], StringSplitOptions.RemoveEmptyEntries), Party(caller), caller.Principal.Id, ct);
        return named is not null ? new SeeOther($"{Address}/{named.Case}") : await List(context, caller, said, [.. why.Select(each => FieldFault.Of(each, each.Field))], ct);
    }

    private async Task<IResult> Show(string name, HttpContext context, Caller caller, IReadOnlyDictionary<string, string> said, IReadOnlyList<FieldFault> faults, CancellationToken ct)
    {
        if (await works.Find(name, ct) is not { } work)
            return await pages.Refuse(context, StatusCodes.Status404NotFound, Say($"There is no such network."), Say($"Choose it from the list."), Address, Say($"Work of networks"));
        var (who, (held, isCalled)) = (await works.Context(work, Party(caller), caller.Principal.Id, ct), await works.Meetings(work, ct));
        return await pages.Show<NetworkWorkPage>(context, faults.Count == 0 ? Say($"Work of a network") : Say($"Nothing was changed"), new Dictionary<string, object?>
        {
            [nameof(NetworkWorkPage.Token)] = tokens.For(caller.Principal),
            [nameof(NetworkWorkPage.Work)] = work,
            [nameof(NetworkWorkPage.Who)] = who,
            [nameof(NetworkWorkPage.Due)] = KeepRhythm.DueBy(work, held),
            [nameof(NetworkWorkPage.Held)] = held,
            [nameof(NetworkWorkPage.IsCalled)] = isCalled,
            [nameof(NetworkWorkPage.Values)] = said,
            [nameof(NetworkWorkPage.Faults)] = faults,
        }, Status(faults));
    }

    private async Task<IResult> Take(string name, HttpContext context, Caller caller, CancellationToken ct)
    {
        var posted = await tokens.Read(context, caller.Principal, ct);
        if (posted.Refused is { } refusal)
            return await Show(name, context, caller, Empty(), [refusal], ct);
        var (said, act) = (posted.Texts(Texts), posted["act"].ToString());
        if (await works.Find(name, ct) is not { } work)
            return await Show(name, context, caller, said, [], ct);
        var who = await works.Context(work, Party(caller), caller.Principal.Id, ct);
        var (decision, _) = await works.Change(work, stands => Decide(stands, who, act, said), ct);
        return decision is CaseDecision<NetworkWork>.Refused refused
            ? await Show(name, context, caller, said, [.. refused.Why.Select(each => FieldFault.Of(each, each.Field))], ct)
            : new SeeOther($"{Address}/{work.Case}");
    }

    private static CaseDecision<NetworkWork> Decide(NetworkWork stands, WorkContext who, string act, Dictionary<string, string> said)
    {
        var number = Number(said["item"]) ?? 0;
        return act switch
        {
            "rhythm" => KeepRhythm.Set(stands, who, said["months"].Length == 0 ? null : Number(said["months"]) ?? -1),
            "met" => KeepRhythm.Meet(stands, who, FormDate.TryMachine(said["met"])),
            "yes" or "no" => ShareItem.Answer(stands, who, number, act == "yes"),
            "done" or "drop" => ShareItem.End(stands, who, number, act == "done"),
            _ => ShareItem.Propose(stands, who, new NetworkItemDraft(
                Enum.GetValues<NetworkItemKind>().FirstOrDefault(kind => Code.Of(kind) == said["kind"]), said["text"], Authority.InLiaison(said["who"]), FormDate.TryMachine(said["day"]))),
        };
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>A network in the list.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Title">What it is of.</param>
/// <param name="IsOwn">Whether the reader's state is in it.</param>
/// <param name="Open">How much is open in it.</param>
public sealed record WorkLine(string Name, Sentence Title, bool IsOwn, int Open);
