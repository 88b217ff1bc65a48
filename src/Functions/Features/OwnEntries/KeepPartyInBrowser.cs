using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Web;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.OwnEntries;

/// <summary><c>GET</c> and <c>POST /entry</c>: a party's own contact points, deputies and experts. For whom is told by the sign-in, never by the page.</summary>
internal sealed class KeepPartyInBrowser(PartyEntryStore entries, PartyCodes codes, PageWriter pages, FormToken tokens, TimeProvider clock) : IWebEndpoint, IInNavigation
{
    private const string Address = "/entry";

    /// <inheritdoc/>
    public static IEnumerable<NavigationLink> Places => [new("/entry", $"Own entry", 74, Permission.KeepOwnEntry, $"For you")];

    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods(Address, ["GET", "HEAD"], ([FromServices] KeepPartyInBrowser keep, HttpContext context, Caller caller, CancellationToken ct) =>
            keep.Show(context, caller, new Dictionary<string, string>(), [], ct)).Needs(Permission.KeepOwnEntry);
        app.MapPost(Address, ([FromServices] KeepPartyInBrowser keep, HttpContext context, Caller caller, CancellationToken ct) => keep.Take(context, caller, ct))
            .Needs(Permission.KeepOwnEntry);
    }

    private static Authority Party(Caller caller) => caller.PartiesFor(Permission.KeepOwnEntry)[0];

    private async Task<IResult> Show(HttpContext context, Caller caller, IReadOnlyDictionary<string, string> said, IReadOnlyList<FieldFault> faults, CancellationToken ct)
    {
        var (party, today) = (Party(caller), DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        var isOwn = await entries.Find(party.Code, ct) is not null;
        var entry = await entries.FindOrFile(party.Code, ct);
        return await pages.Show<PartyEntryPage>(
            context, faults.Count == 0 ? Say($"Own entry") : Say($"Nothing was changed"),
            new Dictionary<string, object?>
            {
                [nameof(PartyEntryPage.Token)] = tokens.For(caller.Principal),
                [nameof(PartyEntryPage.Party)] = party,
                [nameof(PartyEntryPage.Entry)] = entry,
                [nameof(PartyEntryPage.IsOwn)] = isOwn,
                [nameof(PartyEntryPage.Confirmed)] = entry.ConfirmedOn,
                [nameof(PartyEntryPage.Until)] = entry.ConfirmedUntil,
                [nameof(PartyEntryPage.IsDue)] = today >= entry.ConfirmedUntil.AddDays(-ConfirmationDue.AskedDaysBefore),
                [nameof(PartyEntryPage.Values)] = said,
                [nameof(PartyEntryPage.Faults)] = faults,
            },
            faults.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private async Task<IResult> Take(HttpContext context, Caller caller, CancellationToken ct)
    {
        var posted = await tokens.Read(context, caller.Principal, ct);
        var said = posted.Said;
        if (posted.Refused is { } refusal)
            return await Show(context, caller, said, [refusal], ct);
        var (party, now, number) = (Party(caller).Code, clock.GetUtcNow(), Number(said.GetValueOrDefault("person")));
        var faults = said.GetValueOrDefault("act") switch
        {
            "confirm" => await Confirm(party, now, ct),
            "language" => await Speak(party, number, said.GetValueOrDefault("language"), ct),
            "remove" => await Decide(party, entry => KeepPartyEntry.Remove(entry, number), ct),
            "again" => await Decide(party, entry => KeepPartyEntry.Renew(entry, number, now), ct, number),
            "code" => await Prove(party, number, said.GetValueOrDefault("code") ?? "", now, ct),
            _ => await Add(party, said, now, ct),
        };
        return faults.Count == 0 ? new SeeOther(Address) : await Show(context, caller, said, faults, ct);
    }

    private async Task<IReadOnlyList<FieldFault>> Add(string party, Dictionary<string, string> said, DateTimeOffset now, CancellationToken ct)
    {
        var email = said.GetValueOrDefault("email") ?? "";
        if (!AddressRules.IsValid(email))
            return [new FieldFault("email", Say($"This is not an e-mail address. Write one such as unit@authority.example."))];
        var role = Enum.GetValues<PartyRole>().FirstOrDefault(each => Domain.Text.Code.Of(each) == said.GetValueOrDefault("role"));
        var person = new PartyPerson(
            0, said.GetValueOrDefault("name") ?? "", said.GetValueOrDefault("authority") ?? "", email, PostedForm.Text(said.GetValueOrDefault("telephone")), role, MailboxProof.None, null);
        return await Decide(party, entry => KeepPartyEntry.Add(entry, person, now), ct);
    }

    private async Task<IReadOnlyList<FieldFault>> Prove(string party, int number, string code, DateTimeOffset now, CancellationToken ct)
    {
        var (_, why) = await entries.Change(
            party, entry => KeepPartyEntry.Prove(entry, number, codes.IsRight(entry, number, code), now), decision => decision.Next, ct);
        return why is null ? [] : [FieldFault.Of(why, Field(number))];
    }

    private async Task<IReadOnlyList<FieldFault>> Speak(string party, int number, string? language, CancellationToken ct)
    {
        if (language is { Length: > 0 } && Language.All.All(each => each.Code != language))
            return [new FieldFault("language", Say($"This is not a language of the Union. Choose one of the list."))];
        await entries.Change(party, entry => KeepPartyEntry.Speak(entry, number, Language.Find(language)), next => next, ct);
        return [];
    }

    private async Task<IReadOnlyList<FieldFault>> Confirm(string party, DateTimeOffset now, CancellationToken ct)
    {
        await entries.Change(party, entry => KeepPartyEntry.Confirm(entry, now), next => next, ct);
        return [];
    }

    private async Task<IReadOnlyList<FieldFault>> Decide(string party, Func<PartyEntry, CaseDecision<PartyEntry>> decide, CancellationToken ct, int? of = null) =>
        await entries.Change(party, decide, decision => (decision as CaseDecision<PartyEntry>.Changed)?.Next, ct) is CaseDecision<PartyEntry>.Refused refused
            ? [.. refused.Why.Select(why => FieldFault.Of(why, of is { } number ? Field(number) : why.Field))]
            : [];

    private static string Field(int number) => string.Create(CultureInfo.InvariantCulture, $"code{number}");

    private static int Number(string? posted) => int.TryParse(posted, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
