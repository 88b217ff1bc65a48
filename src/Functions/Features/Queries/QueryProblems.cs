using MimFunctions.Domain.Access;
using MimFunctions.Domain.Queries;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Text;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Shell;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Queries;

/// <summary>What every address about one query asks first: whether there is such a query, and how much of it the reader may know.</summary>
internal static class QueryProblems
{
    /// <summary>Goes on with the query of this number, or says that there is none.</summary>
    public static async Task<IResult> Find(string reference, QueryStore queries, Func<AdHocQuery, Task<IResult>> then, CancellationToken ct) =>
        QueryReference.Parse(reference) is { } number && await queries.Find(number, ct) is { } query ? await then(query) : Unknown(reference);

    /// <summary>The same for people.</summary>
    public static async Task<IResult> Find(string reference, QueryStore queries, PageWriter pages, HttpContext context, Func<AdHocQuery, Task<IResult>> then, CancellationToken ct) =>
        QueryReference.Parse(reference) is { } number && await queries.Find(number, ct) is { } query
            ? await then(query)
            : await pages.Refuse(context, StatusCodes.Status404NotFound, Say($"There is no such query."), Say($"Check the reference; it looks like {"QRY-AT-2026-0001"}."), "/queries", Say($"All queries"));

    /// <summary>404: there is no such query.</summary>
    public static IResult Unknown(string reference) => Results.Problem(
        statusCode: StatusCodes.Status404NotFound, title: $"There is no query “{Quotation.Cut(reference, 80)}”.", detail: "Check the number in the list, such as QRY-AT-2026-0001.");

    /// <summary>How much of the answers this reader may know: all for the asker, what may spread for the network, what may be published for everyone else.</summary>
    public static Spread Circle(this Caller caller, AdHocQuery query) =>
        caller.PartiesFor(Permission.AskQuery).Contains(query.Asker) ? Spread.Asker
        : AccessRules.Allows(caller.Principal, Permission.ReadQueries) ? Spread.Network
        : Spread.Public;
}
