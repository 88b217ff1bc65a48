using MimFunctions.Domain.Access;
using MimFunctions.Domain.Bulletins;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Text;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.Bulletins;

/// <summary>What every address about one bulletin asks first: whether there is one, and whether the reader may know its draft.</summary>
internal static class BulletinProblems
{
    /// <summary>Goes on with the bulletin of this quarter, or says that there is none. Of a draft only those know who amend and issue it.</summary>
    public static async Task<IResult> Find(string quarter, Caller caller, BulletinStore bulletins, Func<QuarterlyBulletin, Task<IResult>> then, CancellationToken ct) =>
        Quarter.Parse(quarter) is not { } of ? NoQuarter(quarter) : await bulletins.Find(of, ct) is { } found && MayRead(found, caller) ? await then(found) : Unknown(quarter);

    /// <summary>Whether a reader may know of it.</summary>
    public static bool MayRead(QuarterlyBulletin bulletin, Caller caller) => bulletin.Issue is not null || AccessRules.Allows(caller.Principal, Permission.AmendBulletin);

    /// <summary>400: that is no quarter.</summary>
    public static IResult NoQuarter(string said) => Problems.NotUnderstood("quarter", said, "a quarter such as 2026-Q3");

    /// <summary>404: there is no such bulletin.</summary>
    public static IResult Unknown(string quarter) => Results.Problem(
        statusCode: StatusCodes.Status404NotFound, title: $"There is no bulletin of {Quotation.Cut(quarter, 20)}.", detail: "The list shows which there are; a draft is drawn up ten days after the quarter.");
}
