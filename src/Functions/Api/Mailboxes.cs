using MimFunctions.Domain.Access;
using MimFunctions.Domain.Notices;
using MimFunctions.Domain.Union;
using MimFunctions.Notices;
using MimFunctions.SignIn;
using MimFunctions.Store;

namespace MimFunctions.Api;

/// <summary>
/// <c>GET /api/mailboxes?party=DE</c>: which entries of the directory mail reaches and which not; for administrators, and for a party about
/// itself. Entries are named by their place in the directory, never by address.
/// </summary>
internal sealed class Mailboxes : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapGet("/mailboxes", List).Needs(Permission.ReadMailboxes);

    private static async Task<IResult> List(IDirectory directory, MailboxFlags flags, Caller caller, string? party, CancellationToken ct)
    {
        var operates = AccessRules.Allows(caller.Principal, Permission.Operate);
        if (!operates && party is not null && await NotOwn(caller, party, ct) is { } refusal)
            return refusal;
        var own = caller.PartiesFor(Permission.ReadMailboxes).Select(each => each.Code).ToHashSet();
        var people = await directory.Current(ct);
        var code = party?.ToUpperInvariant();
        if (code is not null && people.Party(code) is null)
            return Results.Problem($"The directory has no party “{party}”.", statusCode: StatusCodes.Status404NotFound);
        var known = await flags.All(code, ct);
        return Results.Json(
            people.Parties.Where(each => code is null ? operates || own.Contains(each.Code) : each.Code == code)
                .SelectMany(each => MailboxLine.Of(each, known)), HubJson.Readable);
    }

    // A code that is none of a party is nobody's own.
    private static Task<IResult?> NotOwn(Caller caller, string party, CancellationToken ct) => Authority.FromCode(party) is { } asked
        ? caller.Check(Permission.ReadMailboxes, asked, ct)
        : caller.Check(Permission.Operate, null, ct);
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
        return new(party, entry, trouble is null, flag?.Says(), trouble?.Since, trouble?.Kind, trouble?.Why, flag?.LastDelivered);
    }
}
