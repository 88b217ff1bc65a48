using MimFunctions.Domain.Access;
using MimFunctions.Domain.Bulletins;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Bulletins.Amending;

/// <summary><c>POST /api/bulletins/{quarter}/items/{item}</c>: a state words its item anew, or leaves it out (BUL-8).</summary>
internal sealed class AmendBulletinItem : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/bulletins/{quarter}/items/{item}", Amend)
        .Takes<AmendmentBody>("""{ "sentence": "A second reception centre was opened in Vienna." }""").Produces<BulletinView>()
        .Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity).Needs(Permission.AmendBulletin);

    private static Task<IResult> Amend(string quarter, string item, HttpRequest call, Caller caller, BulletinStore bulletins, TimeProvider clock, CancellationToken ct) =>
        BulletinProblems.Find(quarter, caller, bulletins, bulletin => ApiBody.Read<AmendmentBody>(call, async body =>
        {
            if (body.Sentence is null != body.LeaveOut is true)
                return Problems.NotUnderstood("sentence", body.Sentence, "the sentence, or leaveOut: true");
            var of = Whose(bulletin, item, caller);
            return await caller.Check(Permission.AmendBulletin, of, ct)
                ?? await BulletinActs.Done(bulletin.Quarter, bulletins, stands => KeepBulletin.Amend(stands, of, caller.Principal.Id, item, body.Sentence, clock.GetUtcNow()), ct);
        }), ct);

    /// <summary>For whom the caller would act: whose the item is; of one that there is not, for whomever they act.</summary>
    public static Authority Whose(QuarterlyBulletin bulletin, string item, Caller caller) =>
        bulletin.Items.FirstOrDefault(each => each.Id == item)?.From ?? caller.PartiesFor(Permission.AmendBulletin)[0];

    /// <param name="Sentence">The sentence in its place, in English.</param>
    /// <param name="LeaveOut">True to leave the item out.</param>
    private sealed record AmendmentBody(string? Sentence, bool? LeaveOut);
}
