using MimFunctions.Domain.Access;
using MimFunctions.Domain.ContactPoints.Checks;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.ContactPoints.Bilaterals;

/// <summary>What one of two states does with their arrangement.</summary>
internal sealed class ChangeBilateral(BilateralArrangements arrangements, Settings settings, TimeProvider clock)
{
    /// <summary>Address of the page.</summary>
    public const string Page = "/api/contact-points/bilaterals?format=html";

    /// <summary>Does it, and shows the arrangement as it stands then; again changes nothing.</summary>
    /// <param name="reference">Number of the arrangement, as it was written.</param>
    /// <param name="call">The call.</param>
    /// <param name="caller">Who calls.</param>
    /// <param name="decide">Decides, knowing which of the two acts and when.</param>
    /// <param name="ct">Ends it.</param>
    public async Task<IResult> Act(
        string reference, HttpRequest call, Caller caller, Func<BilateralArrangement, MemberState, DateTimeOffset, CaseDecision<BilateralArrangement>> decide, CancellationToken ct)
    {
        if (!OwnOrigin.Sent(call, settings.PublicUrl))
            return PostedBody.Foreign();
        if (BilateralNumber.Parse(reference) is not { } number)
            return Results.Problem(
                statusCode: StatusCodes.Status400BadRequest, title: $"“{Quotation.Cut(reference, 80)}” is no arrangement such as BA-AT-DE-1.", detail: "Check the address.");
        // By the number alone, so that a third state does not learn whether there is such an arrangement.
        var own = caller.PartiesFor(Permission.CheckExchange).Select(party => party.State!).FirstOrDefault(number.IsOf);
        if (await caller.Check(Permission.CheckExchange, Authority.Of(own ?? number.First), ct) is { } refused)
            return refused;
        return await arrangements.Change(number, arrangement => decide(arrangement, own!, clock.GetUtcNow()), ct) switch
        {
            null => Results.Problem(statusCode: StatusCodes.Status404NotFound, title: $"There is no arrangement {number}.", detail: "Check the number."),
            { Decision: CaseDecision<BilateralArrangement>.Refused { Why: var why } } => PostedBody.Refused(call, why),
            { Stands: var stands } => call.HasFormContentType ? new SeeOther(Page) : NetworkFrame.Json(BilateralView.Of(stands)),
        };
    }
}
