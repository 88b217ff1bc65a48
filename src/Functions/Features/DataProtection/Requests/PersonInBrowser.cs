using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.DataProtection;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Web;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.DataProtection.Requests;

/// <summary><c>/data-protection/person</c>: the data protection officer looks for what is held of a person of the own state, hands it over, blocks, lifts, erases.</summary>
internal sealed class PersonInBrowser(PersonSearch search, PersonBlocks blocks, PageWriter pages, FormToken tokens, TimeProvider clock) : IWebEndpoint
{
    private const string Address = "/data-protection/person";

    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods(Address, ["GET", "HEAD"], ([FromServices] PersonInBrowser person, HttpContext context, Caller caller, CancellationToken ct) =>
            person.Show(context, caller, PersonSought.Of(null, null), null, [], ct)).Needs(Permission.AnswerAccessRequests);
        app.MapPost(Address, ([FromServices] PersonInBrowser person, HttpContext context, Caller caller, CancellationToken ct) => person.Take(context, caller, ct)).Needs(Permission.AnswerAccessRequests);
    }

    /// <summary>Of whoever serves several states, the first one's.</summary>
    private static Authority Party(Caller caller) => caller.PartiesFor(Permission.AnswerAccessRequests)[0];

    private async Task<IResult> Show(HttpContext context, Caller caller, PersonSought sought, IReadOnlyList<FoundData>? found, IReadOnlyList<FieldFault> faults, CancellationToken ct) => await pages.Show<PersonPage>(
        context, faults.Count == 0 ? Say($"A person asks for their data") : Say($"Nothing was done"),
        new Dictionary<string, object?>
        {
            [nameof(PersonPage.Sought)] = sought,
            [nameof(PersonPage.Found)] = found,
            [nameof(PersonPage.Blocks)] = await blocks.InForce(Party(caller), ct),
            [nameof(PersonPage.Token)] = tokens.For(caller.Principal),
            [nameof(PersonPage.Faults)] = faults,
        },
        faults.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);

    private async Task<IResult> Take(HttpContext context, Caller caller, CancellationToken ct)
    {
        var posted = await tokens.Read(context, caller.Principal, ct);
        if (posted.Refused is { } refusal)
            return await Show(context, caller, PersonSought.Of(null, null), null, [refusal], ct);
        var (party, sought, block) = (Party(caller), PersonSought.Of(PostedForm.Text(posted["mailbox"]), PostedForm.Text(posted["name"])), posted["block"].ToString());
        switch (posted["act"].ToString())
        {
            case "block":
                return await blocks.Block(party, sought.Mailbox, caller.Principal.Id, ct) is CaseDecision<PersonBlock>.Refused { Why: var against }
                    ? await Show(context, caller, sought, null, [.. against.Select(each => FieldFault.Of(each, each.Field))], ct)
                    : new SeeOther(Address);
            case "lift":
                await blocks.Lift(party, block, ct);
                return new SeeOther(Address);
            case "erase":
                await blocks.Erase(party.Code, block, ct);
                return new SeeOther(Address);
        }

        if (sought.Against is { Count: > 0 } why)
            return await Show(context, caller, sought, null, [.. why.Select(each => FieldFault.Of(each, each.Field))], ct);
        var found = await search.Find(party, sought, ct);
        return posted["act"] == "export"
            ? Results.File(JsonSerializer.SerializeToUtf8Bytes(new PersonView(party, sought, clock.GetUtcNow(), found), HubJson.Readable), "application/json", "personal-data.json")
            : await Show(context, caller, sought, found, [], ct);
    }
}
