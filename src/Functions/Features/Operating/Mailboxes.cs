using MimFunctions.Domain.Access;
using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.Operating;

/// <summary>
/// <c>GET /api/mailboxes?party=DE</c>: which entries of the directory mail reaches and which not. Administrators see all parties, others their
/// own. Entries are named by their place in the directory, never by address.
/// </summary>
internal sealed class Mailboxes : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/mailboxes", List).Produces<IReadOnlyList<MailboxLine>>().Needs(Permission.ReadMailboxes);

    private static async Task<IResult> List(IDirectory directory, MailboxFlags flags, Caller caller, string? party, CancellationToken ct)
    {
        var people = await directory.Current(ct);
        var operates = AccessRules.Allows(caller.Principal, Permission.Operate);
        if (party is null)
            return Show(people, await flags.All(party: null, ct), code => operates || caller.PartiesFor(Permission.ReadMailboxes).Any(own => own.Code == code));
        if (Authority.FromCode(party) is not { } authority || people.Party(authority.Code) is null)
            return Results.Problem($"The directory has no party “{party}”.", statusCode: StatusCodes.Status404NotFound);
        if (!operates && await caller.Check(Permission.ReadMailboxes, authority, ct) is { } refused)
            return refused;
        return Show(people, await flags.All(authority.Code, ct), code => code == authority.Code);
    }

    private static IResult Show(ContactDirectory people, IReadOnlyDictionary<string, MailboxFlag> flags, Func<string, bool> isShown) => Results.Json(
        people.Parties.Where(each => isShown(each.Code)).SelectMany(each => MailboxLine.Of(each, flags)), HubJson.Readable);
}

/// <summary>One entry of the directory and whether mail reaches it.</summary>
/// <param name="Party">Code of the state or institution.</param>
/// <param name="Entry">Its place in the directory, e.g. <c>contactPoints[0]</c>.</param>
/// <param name="Reachable">False when the last mail there failed for good.</param>
/// <param name="Says">The same in words; absent when nothing is wrong.</param>
/// <param name="Since">Since when it is not reachable (UTC).</param>
/// <param name="Kind">How the newest mail failed.</param>
/// <param name="Why">Its reason.</param>
/// <param name="LastDelivered">Newest delivery that a carrier told of (UTC).</param>
internal sealed record MailboxLine(
    string Party, string Entry, bool Reachable, string? Says, DateTimeOffset? Since, TroubleKind? Kind, string? Why, DateTimeOffset? LastDelivered)
{
    /// <summary>The entries of a party, in their order.</summary>
    public static IEnumerable<MailboxLine> Of(Party party, IReadOnlyDictionary<string, MailboxFlag> flags) =>
    [
        .. party.ContactPoints.Select((person, at) => Line(party.Code, $"contactPoints[{at}]", person.Email, flags)),
        .. party.Experts.Select((expert, at) => Line(party.Code, $"experts[{at}]", expert.Email, flags)),
    ];

    private static MailboxLine Line(string party, string entry, string email, IReadOnlyDictionary<string, MailboxFlag> flags)
    {
        var flag = flags.GetValueOrDefault(AddresseeKey.For(party, email));
        var trouble = flag?.Trouble;
        return new(party, entry, trouble is null, flag?.Says()?.ToString(), trouble?.Since, trouble?.Kind, trouble?.Why, flag?.LastDelivered);
    }
}
