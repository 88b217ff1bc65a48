using MimFunctions.Domain.Access;
using MimFunctions.Domain.Directory;
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
