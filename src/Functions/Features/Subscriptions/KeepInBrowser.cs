using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Subscriptions;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Web;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Subscriptions;

/// <summary><c>GET</c> and <c>POST /subscriptions</c>: what the person who is signed in is told of by mail.</summary>
internal sealed class KeepInBrowser(SubscriptionStore subscriptions, SubscriptionCodes codes, SubscriptionForm form, FormToken tokens, TimeProvider clock) : IWebEndpoint, IInNavigation
{
    private const string Address = "/subscriptions";

    private static readonly Dictionary<SubscriptionTopic, Permission> Reading = new()
    {
        [SubscriptionTopic.Measures] = Permission.ReadCommunications,
        [SubscriptionTopic.Requests] = Permission.ReadRequests,
        [SubscriptionTopic.Liaison] = Permission.ReadLiaison,
        [SubscriptionTopic.Bulletins] = Permission.ReadBulletins,
    };

    /// <inheritdoc/>
    public static IEnumerable<NavigationLink> Places => [new("/subscriptions", $"Subscriptions", 75, Permission.Subscribe, $"For you")];

    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods(Address, ["GET", "HEAD"], async ([FromServices] KeepInBrowser keep, HttpContext context, Caller caller, CancellationToken ct) =>
            await keep.Show(context, caller, null, [], ct)).Needs(Permission.Subscribe);
        app.MapPost(Address, ([FromServices] KeepInBrowser keep, HttpContext context, Caller caller, CancellationToken ct) => keep.Take(context, caller, ct))
            .Needs(Permission.Subscribe);
    }

    /// <summary>What a person may ask for: what they may read.</summary>
    private static SubscriptionTopic[] Open(Caller caller) => [.. Reading.Where(each => AccessRules.Allows(caller.Principal, each.Value)).Select(each => each.Key)];

    /// <summary>Of whoever serves several parties, the first one's: one person has one list of mails.</summary>
    private static string Key(Caller caller) => SubscriptionStore.KeyOf(caller.PartiesFor(Permission.Subscribe)[0].Code, caller.Principal.Id);

    private async Task<IResult> Show(HttpContext context, Caller caller, SubscriptionWish? said, IReadOnlyList<FieldFault> faults, CancellationToken ct) =>
        await form.Show(context, caller.Principal, await subscriptions.Find(Key(caller), ct), Open(caller), said, faults);

    private async Task<IResult> Take(HttpContext context, Caller caller, CancellationToken ct)
    {
        var posted = await tokens.Read(context, caller.Principal, ct);
        if (posted.Refused is { } refusal)
            return await Show(context, caller, posted.WasRead ? SubscriptionWish.Read(posted.Form) : null, [refusal], ct);
        var wish = SubscriptionWish.Read(posted.Form);
        var why = posted["act"].ToString() switch
        {
            "code" => await Prove(caller, posted["code"].ToString(), ct),
            "again" => await Decide(caller, stands => KeepSubscription.Renew(stands, clock.GetUtcNow()), ct),
            "leave" => await Leave(caller, ct),
            _ => await Save(caller, wish, ct),
        };
        return why.Count == 0 ? new SeeOther(Address) : await Show(context, caller, wish, why, ct);
    }

    private async Task<IReadOnlyList<FieldFault>> Save(Caller caller, SubscriptionWish wish, CancellationToken ct) => AddressRules.IsValid(wish.Mailbox)
        ? await Decide(caller, stands => KeepSubscription.Decide(stands, wish.Mailbox, wish.Choice(Open(caller)), clock.GetUtcNow()), ct)
        : [new FieldFault("mailbox", Say($"This is not an e-mail address. Write one such as unit@authority.example."))];

    private async Task<IReadOnlyList<FieldFault>> Prove(Caller caller, string code, CancellationToken ct)
    {
        var (_, why) = await subscriptions.Change(
            Key(caller), stands => KeepSubscription.Prove(stands, codes.IsRight(stands, code), clock.GetUtcNow()), decision => decision.Next, ct);
        return why is null ? [] : [FieldFault.Of(why, why.Field)];
    }

    private async Task<IReadOnlyList<FieldFault>> Leave(Caller caller, CancellationToken ct)
    {
        await subscriptions.Leave(Key(caller), ct);
        return [];
    }

    private async Task<IReadOnlyList<FieldFault>> Decide(Caller caller, Func<PersonalSubscription, CaseDecision<PersonalSubscription>> decide, CancellationToken ct) =>
        await subscriptions.Change(Key(caller), decide, decision => (decision as CaseDecision<PersonalSubscription>.Changed)?.Next, ct)
            is CaseDecision<PersonalSubscription>.Refused refused
            ? [.. refused.Why.Select(why => FieldFault.Of(why, why.Field))]
            : [];
}
